import fc from 'fast-check'
import { qrModules } from '@/components/Qr/code'
import { linesOf, makePoster, saveToAlbum, type Poster } from '@/platform/poster'
import Taro from '@tarojs/taro'

const SIZE = 10
/** Chinese characters are as wide as high, others half. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, c) => width + (c.charCodeAt(0) < 0x80 ? SIZE / 2 : SIZE), 0)

describe('line breaking', () => {
  test.each([
    ['一二三四五六', 30, ['一二三', '四五六']],
    // closing punctuation stays with the text before it
    ['一二三。四', 30, ['一二', '三。四']],
    // opening punctuation stays with the text after it
    ['一二（三四）', 30, ['一二', '（三', '四）']],
    ['一“', 30, ['一“']],
    // a number stays whole, with its punctuation
    ['打电话8901890，问', 50, ['打电话', '8901890，', '问']],
    ['一\n二', 50, ['一', '二']],
    ['', 50, ['']],
  ])('breaks %j within %i', (text, width, lines) => {
    expect(linesOf(text, width, widthOf)).toEqual(lines)
  })

  test('loses nothing, and only a single unbreakable piece may be too wide', () => {
    const text = fc.string({
      unit: fc.constantFrom('办', '，', '1', '5', '元', '”', '“', '.'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), (words, width) => {
        const lines = linesOf(words, width, widthOf)
        expect(lines.join('')).toBe(words)
        for (const line of lines) if (widthOf(line) > width) expect(line).toMatch(/^“*(?:[15.]+|[^])[，”]*$/u)
      }),
    )
  })
})

/** A drawn text or rectangle. */
interface Drawn {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

const POSTER: Poster = {
  blocks: [
    { text: '敬老卡（老年人免费乘公交）', size: 36, bold: true, above: 0 },
    { text: '可以：按2023年3月的规定，可以办敬老卡，要老人本人去办'.repeat(3), size: 44, above: 16 },
  ],
  code: qrModules('https://h/#/x'),
}

/** A browser draws off the page and needs no canvas element on it. */
const fit = () => Promise.resolve()

describe('the picture', () => {
  const drawn: Drawn[] = []
  const rects: Drawn[] = []
  const canvas: { current?: HTMLCanvasElement } = {}

  beforeEach(() => {
    drawn.length = 0
    rects.length = 0
    const context = {
      font: '',
      measureText: (text: string) => ({
        width: (widthOf(text) / SIZE) * Number(/\d+/.exec(context.font)?.[0]),
      }),
      fillText: (text: string, x: number, y: number) =>
        drawn.push({ text, x, y, width: context.measureText(text).width }),
      fillRect: (x: number, y: number, width: number) => rects.push({ text: '', x, y, width }),
    }
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
      this: HTMLCanvasElement,
    ) {
      canvas.current = this
      return context as never // only these methods are used
    })
    jest.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/png,x')
  })

  afterEach(() => {
    jest.restoreAllMocks()
  })

  test('has all texts, one line below the other, within its margins', async () => {
    expect(await makePoster(POSTER, fit)).toBe('data:image/png,x')
    expect(drawn.map(({ text }) => text).join('')).toBe(POSTER.blocks.map(({ text }) => text).join(''))
    for (const [index, { x, y, width }] of drawn.entries()) {
      expect(x + width).toBeLessThanOrEqual(750 - 48)
      expect(y).toBeGreaterThan(drawn[index - 1]?.y ?? 0)
    }
  })

  test('has the code below the text, and room for it', async () => {
    await makePoster(POSTER, fit)
    const bottom = Math.max(...drawn.map(({ y }) => y))
    const modules = rects.slice(1) // the first is the white background
    const side = modules[0]?.width ?? 0
    expect(modules.length).toBeGreaterThan(100)
    expect(Math.min(...modules.map(({ y }) => y))).toBeGreaterThan(bottom + 44)
    expect(Math.max(...modules.map(({ y }) => y)) + side).toBeLessThan(canvas.current?.height ?? 0)
    expect(canvas.current?.width).toBe(750)
  })

  test('without a code has only text', async () => {
    await makePoster({ ...POSTER, code: null }, fit)
    expect(rects).toHaveLength(1)
  })

  test('rejects if it cannot be drawn', async () => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await expect(makePoster(POSTER, fit)).rejects.toThrow()
  })
})

describe('saving to the album', () => {
  const { TARO_ENV } = process.env
  afterEach(() => {
    process.env.TARO_ENV = TARO_ENV
  })

  test('works in WeChat unless it is refused', async () => {
    process.env.TARO_ENV = 'weapp'
    const save = jest.spyOn(Taro, 'saveImageToPhotosAlbum')
    save.mockResolvedValueOnce({ errMsg: 'ok' }).mockRejectedValue({ errno: 104 })
    const settings = jest.spyOn(Taro, 'getSetting')
    settings.mockResolvedValueOnce({ authSetting: {} } as never)
    settings.mockResolvedValueOnce({ authSetting: { 'scope.writePhotosAlbum': false } } as never)
    expect(await saveToAlbum('wxfile://x')).toBe('kept')
    expect(await saveToAlbum('wxfile://x')).toBe('refused')
    expect(await saveToAlbum('wxfile://x')).toBe('forbidden')
  })

  test('is left to the reader in a browser', async () => {
    expect(await saveToAlbum('data:image/png,x')).toBe('refused')
  })
})
