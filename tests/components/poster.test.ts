import fc from 'fast-check'
import { qrModules } from '@/components/Qr/code'
import { linesOf, makePoster, saveToAlbum, type Poster } from '@/platform/poster'
import Taro from '@tarojs/taro'

const SIZE = 10
/** Chinese signs are as wide as high, others half. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, c) => width + (c.charCodeAt(0) < 0x80 ? SIZE / 2 : SIZE), 0)

describe('lines', () => {
  test.each([
    ['一二三四五六', 30, ['一二三', '四五六']],
    // what closes stays with what it closes
    ['一二三。四', 30, ['一二', '三。四']],
    // and what opens with what it opens
    ['一二（三四）', 30, ['一二', '（三', '四）']],
    ['一“', 30, ['一“']],
    // a number stays whole, with its sign
    ['打电话8901890，问', 50, ['打电话', '8901890，', '问']],
    ['一\n二', 50, ['一', '二']],
    ['', 50, ['']],
  ])('of %j within %i', (text, width, lines) => {
    expect(linesOf(text, width, widthOf)).toEqual(lines)
  })

  test('lose nothing, and are too wide only where a single piece is', () => {
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

/** What is drawn, where. */
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

/** The browser draws beside the page and needs no box on it. */
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
      return context as never // of all that a context can do it is asked for these
    })
    jest.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/png,x')
  })

  afterEach(() => {
    jest.restoreAllMocks()
  })

  test('has all the words, one line below the other, within its edges', async () => {
    expect(await makePoster(POSTER, fit)).toBe('data:image/png,x')
    expect(drawn.map(({ text }) => text).join('')).toBe(POSTER.blocks.map(({ text }) => text).join(''))
    for (const [index, { x, y, width }] of drawn.entries()) {
      expect(x + width).toBeLessThanOrEqual(750 - 48)
      expect(y).toBeGreaterThan(drawn[index - 1]?.y ?? 0)
    }
  })

  test('has the code below the words, and is high enough for it', async () => {
    await makePoster(POSTER, fit)
    const bottom = Math.max(...drawn.map(({ y }) => y))
    const modules = rects.slice(1) // the first is the white ground
    const side = modules[0]?.width ?? 0
    expect(modules.length).toBeGreaterThan(100)
    expect(Math.min(...modules.map(({ y }) => y))).toBeGreaterThan(bottom + 44)
    expect(Math.max(...modules.map(({ y }) => y)) + side).toBeLessThan(canvas.current?.height ?? 0)
    expect(canvas.current?.width).toBe(750)
  })

  test('without a code is words only', async () => {
    await makePoster({ ...POSTER, code: null }, fit)
    expect(rects).toHaveLength(1)
  })

  test('that cannot be drawn is said', async () => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await expect(makePoster(POSTER, fit)).rejects.toThrow()
  })
})

describe('the album', () => {
  const { TARO_ENV } = process.env
  afterEach(() => {
    process.env.TARO_ENV = TARO_ENV
  })

  test('takes the picture in WeChat, unless that is refused', async () => {
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

  test('of a browser is its reader’s affair', async () => {
    expect(await saveToAlbum('data:image/png,x')).toBe('refused')
  })
})
