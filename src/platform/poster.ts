/** Draws a result as a picture to save or send: text, and a code if there is an address. */
import Taro from '@tarojs/taro'
import { allowInSettings, isForbidden } from './permissions'

export interface PosterBlock {
  readonly text: string
  /** In pixels of the picture. */
  readonly size: number
  readonly bold?: boolean
  readonly colour?: string
  /** The space above, in pixels. */
  readonly above: number
}

export interface Poster {
  readonly blocks: readonly PosterBlock[]
  /** The modules of a QR code, true is dark; null for a picture without one. */
  readonly code: readonly (readonly boolean[])[] | null
}

/** The width of the picture in pixels. The height follows the content. */
export const POSTER_WIDTH = 750
const MARGIN = 48
const LINE_HEIGHT = 1.5
const CODE_SIZE = 320
const INK = '#1a1a1a'

/** The id of WeChat's canvas, which the page that makes a poster renders. */
export const POSTER_CANVAS = 'poster'

type Context = Pick<
  CanvasRenderingContext2D,
  'font' | 'fillStyle' | 'textBaseline' | 'fillRect' | 'fillText' | 'measureText'
>

const fontOf = ({ size, bold = false }: PosterBlock): string => `${bold ? 'bold ' : ''}${size}px sans-serif`

/** Unbreakable pieces: a number, a word or one character, with its opening and closing punctuation. */
const PIECE = /[（《“]*(?:[0-9A-Za-z.:/%-]+|[^])[，。、；：？！）》”」]*/gu

/**
 * Breaks the text into lines of at most `width` pixels. Punctuation stays with the text that it opens or
 * closes.
 */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const piece of paragraph.match(PIECE) ?? ['']) {
      if (line !== '' && widthOf(line + piece) > width) {
        lines.push(line)
        line = piece.trimStart()
      } else line += piece
    }
    lines.push(line)
  }
  return lines
}

interface Line {
  readonly text: string
  readonly block: PosterBlock
  /** The top of the line, in pixels. */
  readonly y: number
}

function layOut(
  context: Context,
  { blocks, code }: Poster,
): { lines: Line[]; codeTop: number; height: number } {
  const lines: Line[] = []
  let y = MARGIN
  for (const block of blocks) {
    context.font = fontOf(block)
    y += block.above
    for (const text of linesOf(
      block.text,
      POSTER_WIDTH - 2 * MARGIN,
      (part) => context.measureText(part).width,
    )) {
      lines.push({ text, block, y })
      y += block.size * LINE_HEIGHT
    }
  }
  const codeTop = y + MARGIN / 2
  return { lines, codeTop, height: Math.ceil((code ? codeTop + CODE_SIZE : y) + MARGIN) }
}

interface Surface {
  width: number
  height: number
  getContext: (kind: '2d') => Context | null
}

function contextOf(surface: Surface): Context {
  const context = surface.getContext('2d')
  if (!context) throw new Error('the canvas has no 2d context')
  return context
}

/** Draws the poster and resizes the surface to fit. */
function draw(surface: Surface, poster: Poster): void {
  const context = contextOf(surface)
  const { lines, codeTop, height } = layOut(context, poster)
  surface.width = POSTER_WIDTH
  surface.height = height
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, POSTER_WIDTH, height)
  context.textBaseline = 'top'
  for (const { text, block, y } of lines) {
    context.font = fontOf(block)
    context.fillStyle = block.colour ?? INK
    context.fillText(text, MARGIN, y + (block.size * (LINE_HEIGHT - 1)) / 2)
  }
  if (poster.code) drawCode(context, poster.code, (POSTER_WIDTH - CODE_SIZE) / 2, codeTop)
}

function drawCode(context: Context, rows: readonly (readonly boolean[])[], left: number, top: number): void {
  const module = Math.floor(CODE_SIZE / rows.length)
  context.fillStyle = '#000000'
  rows.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) context.fillRect(left + x * module, top + y * module, module, module)
    })
  })
}

/** WeChat's canvas on the current page. */
function canvasOnPage(): Promise<Surface> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${POSTER_CANVAS}`)
      .fields({ node: true })
      .exec((found: readonly ({ node?: Surface } | null)[]) => {
        const node = found[0]?.node
        if (node) resolve(node)
        else reject(new Error(`no canvas ${POSTER_CANVAS} on this page`))
      })
  })
}

/**
 * Draws the poster as a picture.
 * @param fit sets the height of WeChat's canvas element in pixels and resolves once rendered; if element and
 * picture differ, some phones cut the picture off
 * @returns the picture's URL or path
 * @throws if the platform cannot draw
 */
export async function makePoster(poster: Poster, fit: (height: number) => Promise<void>): Promise<string> {
  if (process.env.TARO_ENV === 'h5') {
    const canvas = document.createElement('canvas')
    draw(canvas, poster)
    return canvas.toDataURL('image/png')
  }
  const canvas = await canvasOnPage()
  await fit(layOut(contextOf(canvas), poster).height)
  await new Promise<void>((resolve) => {
    Taro.nextTick(resolve)
  })
  draw(canvas, poster)
  const { width, height } = canvas
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as never, // Taro's type is the browser's canvas
    fileType: 'png',
    // all four are needed; otherwise the phone's pixel density scales the picture
    width,
    height,
    destWidth: width,
    destHeight: height,
  })
  return tempFilePath
}

/** `forbidden`: the resident refused the permission; WeChat's settings can grant it. */
export type AlbumEnd = 'kept' | 'forbidden' | 'refused'

/** Saves the picture to the phone's album. In the browser residents do it themselves. */
export async function saveToAlbum(picture: string): Promise<AlbumEnd> {
  if (process.env.TARO_ENV === 'h5') return 'refused'
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: picture })
    return 'kept'
  } catch {
    // refused by the resident, or not declared in the account's privacy guide
    return (await isForbidden('scope.writePhotosAlbum')) ? 'forbidden' : 'refused'
  }
}

/** Opens WeChat's settings to grant the permission, then saves the picture. Call directly from a tap. */
export async function allowAlbum(picture: string): Promise<AlbumEnd> {
  return (await allowInSettings('scope.writePhotosAlbum')) ? saveToAlbum(picture) : 'forbidden'
}
