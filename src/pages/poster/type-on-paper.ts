/** The type size in which a poster fits on one sheet. */
import type { PosterView } from '@/rules'

/** Points on A4; A3 scales them with the sheet. Each has a class in the style sheet. */
const SIZES = [36, 32, 28, 26, 24, 23, 22, 21, 20, 19, 18, 17, 16, 14] as const
export type TypeOnPaper = (typeof SIZES)[number]

/** The printable area of A4 in points, less a margin for what the estimate misses. */
const SHEET = { width: 520, height: 765 }
/** The other sizes in the style sheet. */
const [PLACE, TITLE, ASKS, CODE, NUMBER, DATED] = [18, 60, 26, 150, 38, 12]

/** The width in characters. A digit or letter is little more than half a character wide. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (/[\x20-\x7e]/.test(one) ? 0.6 : 1), 0)

/** Estimated number of lines. Punctuation that must not begin a line costs a third of a character on each. */
const linesOf = (text: string, size: number, width: number): number =>
  Math.ceil((widthOf(text) * size) / (width - size / 3))

function heightOf({ title, asks, parts, calls, dated }: PosterView, size: number): number {
  const left = SHEET.width - CODE - 16
  const numbers = calls.reduce(
    (sum, { name, phone, note, hours }) =>
      sum +
      6 +
      1.3 * 16 * linesOf(`${name}${hours ?? ''}（）`, 16, left) +
      (phone === null ? 1.3 * 16 * linesOf(note ?? '', 16, left) : 1.2 * NUMBER),
    0,
  )
  const words = parts.reduce(
    (sum, { lines }) =>
      sum +
      8 +
      1.3 * (size - 4) +
      lines.reduce((height, line) => height + 1.3 * size * linesOf(line, size, SHEET.width - size), 0),
    0,
  )
  return (
    1.3 * PLACE +
    1.15 * TITLE * linesOf(title, TITLE, SHEET.width) +
    1.3 * ASKS * linesOf(asks, ASKS, SHEET.width) +
    words +
    24 +
    Math.max(CODE + 22, numbers) +
    12 +
    1.4 * DATED * linesOf(`${dated}由“问办”按公开文件整理，以经办单位的答复为准。`, DATED, SHEET.width)
  )
}

/** The largest size in which the poster fits on one sheet, or the smallest size if none fits. */
export const typeOnPaper = (poster: PosterView): TypeOnPaper =>
  SIZES.find((size) => heightOf(poster, size) <= SHEET.height) ?? 14
