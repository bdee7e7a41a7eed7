/** The measurements as they run in the page: `window.elderFaults`. */
import { colourOf, contrast, groundOf, isColoured, isMasked, over } from './measure-colour'
import {
  boxOf,
  charactersOf,
  isField,
  layerOf,
  nameOf,
  pressablesIn,
  visibleWithin,
  wordsIn,
  type Words,
} from './measure-dom'
import { isMark, penOf } from './measure-ink'

declare global {
  interface Window {
    /**
     * @param body the expected size of body text, px
     * @param root a selector for the element to measure
     */
    elderFaults: (body: number, root: string) => string[]
  }
}

const STANDARD_BODY = 18
/** Small text grows less than body text: 16 px with 18, 24 px with 30. */
const smallestText = (body: number): number => 4 + (12 * body) / STANDARD_BODY
const LEAST_LINE_HEIGHT = 1.35
/** For headings and labels, which are bold and short. */
const LEAST_BOLD_LINE_HEIGHT = 1.25
const BOLD = 600
/** The least width in px of a selected element's edge; a thinner line is decoration. */
const EDGE = 2
const LEAST_PRESSABLE = 48
const LEAST_BIG = 60
const LEAST_GAP = 12
const INK_CONTRAST = 7
const COLOUR_CONTRAST = 4.5
/** The largest part of the screen's height for an element that sticks to its edge. */
const MOST_STICKY = 1 / 3
/** Half a pixel for rounding. */
const SLACK = 0.5

/** Answers and main actions, which are as wide as the screen. */
const BIG = '.option-card, .big-button, .phone-button, .card-link, .row'

window.elderFaults = (body, selector) => {
  const root = document.querySelector(selector)
  if (!root) return [`there is no ${selector}`]
  const sticky = visibleWithin(root).filter((element) => getComputedStyle(element).position === 'sticky')
  const faults = [...stickyFaults(sticky), ...unstuck(sticky, () => faultsOf(root, body))]
  return [...new Set(faults)]
}

function faultsOf(root: Element, body: number): string[] {
  const elements = visibleWithin(root)
  const words = wordsIn(elements)
  const pressables = pressablesIn(elements)
  const fields = elements.filter(isField)
  const holders = [...words.map(({ holder }) => holder), ...fields]
  return [
    ...bodyFaults(root, body),
    ...holders.flatMap((holder) => textFaults(holder, body)),
    ...pressables.flatMap(pressableFaults),
    ...elements.filter((element) => element.matches(BIG)).flatMap(bigFaults),
    ...gapFaults(pressables),
    ...holders.flatMap(contrastFaults),
    ...elements.flatMap(pictureFaults),
    ...pressables.flatMap(borderFaults),
    ...elements.flatMap((element) => clippingFaults(element, words)),
    ...words.flatMap(spillFaults),
    ...[...new Set(words.map(({ holder }) => holder))].flatMap(widowFaults),
    ...[...fields, ...pressables].flatMap(outwardFaults),
    ...elements.filter((element) => element.matches('[role=radio], [role=checkbox]')).flatMap(markFaults),
    ...ringFaults(root),
    ...fields.flatMap(fieldFaults),
    ...overlapFaults(words),
    ...words.flatMap(({ holder, lines }) =>
      edgeFaults(holder, [boxOf(holder).getBoundingClientRect(), ...lines]),
    ),
    ...[...fields, ...pressables].flatMap((element) =>
      edgeFaults(element, [element.getBoundingClientRect()]),
    ),
  ]
}

const px = (number: number): string => `${Math.round(number * 10) / 10}px`
const times = (number: number): string => `${Math.floor(number * 100) / 100}:1`

/** Measures the page as if scrolled to its end, where nothing that sticks covers anything. */
function unstuck(sticky: readonly Element[], measure: () => string[]): string[] {
  const elements = sticky.filter((element) => element instanceof HTMLElement)
  // through the style object, because the CSP refuses the attribute
  const before = elements.map(({ style }) => style.cssText)
  for (const { style } of elements) style.cssText += ';position:relative;inset:auto'
  const faults = measure()
  elements.forEach(({ style }, index) => {
    style.cssText = before[index] ?? ''
  })
  return faults
}

const stickyFaults = (sticky: readonly Element[]): string[] =>
  sticky
    .filter((element) => element.getBoundingClientRect().height > innerHeight * MOST_STICKY)
    .map((element) => `covers more than a third of the screen: ${nameOf(element)}`)

/** Body text has the selected size. */
function bodyFaults(root: Element, body: number): string[] {
  const main = root.querySelector('[role=main], [aria-role=main]') ?? root
  const size = Number.parseFloat(getComputedStyle(main).fontSize)
  return Math.abs(size - body) <= SLACK ? [] : [`body text is ${px(size)}, not ${px(body)}: ${nameOf(main)}`]
}

/** No text is too small, all text grows with the selected size, and lines have enough distance. */
function textFaults(holder: Element, body: number): string[] {
  const { fontSize, fontWeight, lineHeight } = getComputedStyle(holder)
  const size = Number.parseFloat(fontSize)
  const least = smallestText(body)
  const leastLine = Number(fontWeight) >= BOLD ? LEAST_BOLD_LINE_HEIGHT : LEAST_LINE_HEIGHT
  // "normal" depends on the font, and a field has one line
  const ratio = isField(holder) ? LEAST_LINE_HEIGHT : Number.parseFloat(lineHeight) / size
  return [
    ...(size < least - SLACK ? [`text of ${px(size)}, less than ${px(least)}: ${nameOf(holder)}`] : []),
    ...(ratio >= leastLine - 0.01
      ? []
      : [
          `line height ${Number.isNaN(ratio) ? lineHeight : ratio.toFixed(2)}, less than ${leastLine}: ${nameOf(holder)}`,
        ]),
  ]
}

function pressableFaults(element: Element): string[] {
  const { width, height } = element.getBoundingClientRect()
  return Math.min(width, height) < LEAST_PRESSABLE - SLACK
    ? [`only ${px(width)} × ${px(height)} to press: ${nameOf(element)}`]
    : []
}

function bigFaults(element: Element): string[] {
  const { width, height } = element.getBoundingClientRect()
  const column = element.parentElement ? innerWidthOf(element.parentElement) : width
  return [
    ...(height < LEAST_BIG - SLACK ? [`only ${px(height)} high: ${nameOf(element)}`] : []),
    ...(width < column - SLACK ? [`${px(width)} wide in a column of ${px(column)}: ${nameOf(element)}`] : []),
  ]
}

function innerWidthOf(element: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element)
  return element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
}

function gapFaults(pressables: readonly Element[]): string[] {
  const boxes = pressables.map((element) => ({
    element,
    layer: layerOf(element),
    box: element.getBoundingClientRect(),
  }))
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      if (one.layer !== other.layer) return []
      const across = Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right)
      const down = Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom)
      const gap = Math.max(across, down)
      return gap < LEAST_GAP - SLACK
        ? [
            `${gap < 0 ? 'overlap' : `only ${px(gap)} apart`}: ${nameOf(one.element)} and ${nameOf(other.element)}`,
          ]
        : []
    }),
  )
}

const contrastFaults = (holder: Element): string[] => [
  ...inkFaults(holder, getComputedStyle(holder).color),
  ...(isField(holder) && holder.placeholder !== ''
    ? inkFaults(holder, getComputedStyle(holder, '::placeholder').color)
    : []),
]

function inkFaults(holder: Element, ink: string): string[] {
  const ground = groundOf(holder)
  const colour = over(colourOf(ink), ground)
  const least = isColoured(colour) || isColoured(ground) ? COLOUR_CONTRAST : INK_CONTRAST
  const found = contrast(colour, ground)
  return found < least ? [`words of ${times(found)}, less than ${times(least)}: ${nameOf(holder)}`] : []
}

/** Icons are drawn in their background colour. */
function pictureFaults(element: Element): string[] {
  if (!isMasked(element)) return []
  const { backgroundColor } = getComputedStyle(element)
  const ground = groundOf(element)
  const found = contrast(over(colourOf(backgroundColor), ground), ground)
  return found < COLOUR_CONTRAST
    ? [`a picture of ${times(found)}, less than ${times(COLOUR_CONTRAST)}: ${nameOf(element)}`]
    : []
}

/** Controls with a border have a visible one. A card that is a link is recognised by its text. */
function borderFaults(control: Element): string[] {
  const element = isField(control) ? frameOf(control) : control
  if (element.matches('[role=link], [aria-role=link]')) return []
  const { borderTopWidth, borderTopColor } = getComputedStyle(element)
  // a transparent border reserves the space for the selected state
  const [, , , opacity] = colourOf(borderTopColor)
  if (Number.parseFloat(borderTopWidth) < EDGE || opacity === 0)
    return isField(control) ? [`a field without a border: ${nameOf(control)}`] : []
  const outside = groundOf(element.parentElement)
  const found = contrast(over(colourOf(borderTopColor), outside), outside)
  return found < COLOUR_CONTRAST
    ? [`a border of ${times(found)}, less than ${times(COLOUR_CONTRAST)}: ${nameOf(element)}`]
    : []
}

/**
 * The element that draws a field's border: the field, or an ancestor with nothing else but, in WeChat, its
 * placeholder.
 */
function frameOf(field: Element): Element {
  let frame = field
  while (
    Number.parseFloat(getComputedStyle(frame).borderTopWidth) === 0 &&
    (frame.parentElement?.childElementCount === 1 || frame.parentElement?.matches('wx-input'))
  )
    frame = frame.parentElement
  return frame
}

function clippingFaults(element: Element, words: readonly Words[]): string[] {
  const { overflowX, overflowY } = getComputedStyle(element)
  if (isField(element) || element.textContent.trim() === '') return []
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
  return (hides(overflowX) &&
    element.scrollWidth > element.clientWidth + 1 &&
    reachOf(element, words) > element.getBoundingClientRect().right - element.clientLeft + 1) ||
    (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
    ? [`cut off: ${nameOf(element)}`]
    : []
}

/** The right edge of what is visible in an element; `scrollWidth` includes the blank half of a bracket. */
function reachOf(element: Element, words: readonly Words[]): number {
  const boxes = [...element.querySelectorAll('*')].filter((inner) => boxOf(inner) === inner)
  const lines = words.filter(({ holder }) => element.contains(holder)).flatMap((one) => one.lines)
  return Math.max(
    ...lines.map(({ right }) => right),
    ...boxes.map((box) => box.getBoundingClientRect().right),
  )
}

/** Text stays within its box; the font's own height may reach a little beyond the line. */
function spillFaults({ holder, lines }: Words): string[] {
  const box = boxOf(holder).getBoundingClientRect()
  const leeway = Number.parseFloat(getComputedStyle(holder).fontSize) / 4
  return lines.some(
    (line) =>
      line.left < box.left - 1 ||
      line.right > box.right + 1 ||
      line.top < box.top - leeway ||
      line.bottom > box.bottom + leeway,
  )
    ? [`words reach beyond their box: ${nameOf(holder)}`]
    : []
}

/** The last of several lines is not a single character, unless it fills a third of a very short line. */
function widowFaults(holder: Element): string[] {
  // marked text inside a line is followed by other text
  if (holder.childElementCount > 0 || boxOf(holder) !== holder) return []
  const characters = [...holder.childNodes].filter((node) => node instanceof Text).flatMap(charactersOf)
  const last = characters[characters.length - 1]?.box.top ?? 0
  const above = characters.filter(({ box }) => box.top < last - 1).length
  const ending = characters.slice(above)
  const width = ending.reduce((sum, { box }) => sum + box.width, 0)
  const words = ending.map(({ character }) => character).join('')
  const letters = ending.filter(({ character }) => !isMark(character) && character.trim() !== '')
  return above > 0 && letters.length < 2 && width < boxOf(holder).getBoundingClientRect().width / 3
    ? [`“${words}” alone on a line: ${nameOf(holder)}`]
    : []
}

/** Controls stay within their container. */
function outwardFaults(element: Element): string[] {
  const holder = element.parentElement?.getBoundingClientRect()
  const { left, right } = element.getBoundingClientRect()
  return holder && holder.width > 0 && (left < holder.left - 1 || right > holder.right + 1)
    ? [`reaches out of what holds it: ${nameOf(element)}`]
    : []
}

/** The ring or box of an option is at least as large as its text. */
function markFaults(choice: Element): string[] {
  const mark = getComputedStyle(choice, '::before')
  const width = Number.parseFloat(mark.width)
  const size = Number.parseFloat(getComputedStyle(choice).fontSize)
  return mark.content !== 'none' && width < size ? [`a mark of ${px(width)} beside text of ${px(size)}`] : []
}

/** A heading receives the focus to be read out, so it has no focus ring. */
function ringFaults(root: Element): string[] {
  const at = document.activeElement
  return at?.matches('[role=heading]') === true &&
    root.contains(at) &&
    getComputedStyle(at).outlineStyle !== 'none'
    ? [`a ring around a heading: ${nameOf(at)}`]
    : []
}

/** A field shows its whole text or placeholder. */
function fieldFaults(field: HTMLInputElement | HTMLTextAreaElement): string[] {
  const pen = penOf(field, field.value === '' ? '::placeholder' : null)
  const words = pen.measureText((field.value || field.placeholder).trim()).actualBoundingBoxRight
  const height = Number.parseFloat(getComputedStyle(field).fontSize) * LEAST_LINE_HEIGHT
  return [
    ...(words > innerWidthOf(field) + 1 ? [`too narrow for its words: ${nameOf(field)}`] : []),
    ...(field.clientHeight < height - 1 ? [`too low for its words: ${nameOf(field)}`] : []),
  ]
}

function overlapFaults(words: readonly Words[]): string[] {
  const boxes = words.map((one) => ({ ...one, layer: layerOf(one.holder), cores: one.lines.map(coreOf) }))
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other) =>
        one.layer === other.layer && one.cores.some((a) => other.cores.some((b) => meet(a, b)))
          ? [`words on words: ${nameOf(one.holder)} and ${nameOf(other.holder)}`]
          : [],
      ),
  )
}

/** The middle of a line, without the font's own space above and below. */
function coreOf({ left, right, top, bottom, height }: DOMRect): DOMRect {
  return new DOMRect(left + 1, top + height / 4, right - left - 2, bottom - top - height / 2)
}

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function edgeFaults(element: Element, shown: readonly DOMRect[]): string[] {
  return shown.some(({ left, right }) => left < -1 || right > document.documentElement.clientWidth + 1)
    ? [`beyond the edge of the screen: ${nameOf(element)}`]
    : []
}
