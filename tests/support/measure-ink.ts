/** Where the strokes of a line begin and end. Runs in the page. */

export interface Character {
  character: string
  box: DOMRect
}

// written out, because the oldest engines do not know Unicode property escapes
const OPENING = '([{“‘《〈「『【〔（［｛'
const MARKS = `${OPENING})]}”’》〉」』】〕）］｝!"#%&'*,-./:;?@\\_·—…、。！，：；？～`

export const isMark = (character: string): boolean => MARKS.includes(character)

/** A canvas context with the font of an element. */
export function penOf(element: Element, part: '::placeholder' | null = null): CanvasRenderingContext2D {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) throw new Error('this browser cannot measure words')
  const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing } = getComputedStyle(element, part)
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  if (letterSpacing !== 'normal') pen.letterSpacing = letterSpacing
  return pen
}

/**
 * The box of a line, without the blank beside a punctuation mark at either end. A full-width bracket is half blank, and
 * Chromium lets that half reach beyond the box where the font allows it (`text-spacing-trim`), although the character's
 * box includes it.
 * @param line the characters of one line, at least one
 * @param holder the element that sets their font
 */
export function inkOf(line: readonly Character[], holder: Element): DOMRect {
  const [first, last] = [line[0], line[line.length - 1]]
  if (!first || !last) throw new Error('a line has a character')
  const left = isMark(first.character) ? strokesOf(first, holder).left : first.box.left
  const right = isMark(last.character) ? strokesOf(last, holder).right : last.box.right
  return new DOMRect(left, first.box.top, right - left, first.box.height)
}

/** The extent of a mark's strokes. An opening mark loses the blank before them, any other the blank after them. */
function strokesOf({ character, box }: Character, holder: Element): { left: number; right: number } {
  const { width, actualBoundingBoxLeft, actualBoundingBoxRight } = penOf(holder).measureText(character)
  const start = OPENING.includes(character) ? box.right - width : box.left
  return { left: start - actualBoundingBoxLeft, right: start + actualBoundingBoxRight }
}
