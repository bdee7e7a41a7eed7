/** What is on a page: visible elements, texts and controls. Runs in the page. */

import { inkOf, type Character } from './measure-ink'

/** A text on the page, with the element that contains it and the box of each line. */
export interface Words {
  text: string
  holder: Element
  /** Each as wide as its ink, without the blank half of a bracket at an end. */
  lines: readonly DOMRect[]
}

const ROLES = ['button', 'link', 'radio', 'checkbox', 'tab', 'switch', 'option', 'menuitem']

/** For browsers and for WeChat, which calls the attribute aria-role. */
const PRESSABLE = [
  'a[href]',
  'button',
  'input:not([type=hidden])',
  'textarea',
  'select',
  ...ROLES.flatMap((role) => [`[role=${role}]`, `[aria-role=${role}]`]),
].join()

export const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

/** The name of an element in a fault: its text, then its tag and classes. */
export function nameOf(element: Element): string {
  const words = (isField(element) ? element.value || element.placeholder : element.textContent).trim()
  const tag = [element.tagName.toLowerCase(), ...element.classList].join('.')
  return words === '' ? tag : `“${words.length > 16 ? `${words.slice(0, 15)}…` : words}” (${tag})`
}

/** Every visible element, outermost first. Invisible elements do not count. */
export function visibleWithin(root: Element): Element[] {
  const found: Element[] = []
  const visit = (element: Element): void => {
    const { display, visibility, opacity } = getComputedStyle(element)
    if (display === 'none' || Number(opacity) === 0) return
    const { width, height } = element.getBoundingClientRect()
    if (visibility === 'visible' && width > 0 && height > 0) found.push(element)
    for (const child of element.children) visit(child)
  }
  visit(root)
  return found
}

/** The visible texts, except those in fields. */
export const wordsIn = (elements: readonly Element[]): Words[] =>
  elements.flatMap((holder) =>
    isField(holder)
      ? []
      : [...holder.childNodes]
          .filter((node) => node instanceof Text)
          .map((node) => ({
            text: node.data.trim(),
            holder,
            lines: linesOf(charactersOf(node)).map((line) => inkOf(line, holder)),
          }))
          .filter(({ lines }) => lines.length > 0),
  )

/** The visible characters of a text with their boxes, without spaces. */
export function charactersOf(node: Text): Character[] {
  const range = document.createRange()
  let end = 0
  return Array.from(node.data, (character) => {
    range.setStart(node, end)
    range.setEnd(node, (end += character.length))
    return { character, box: range.getBoundingClientRect() }
  }).filter(({ character, box }) => box.width > 0 && character.trim() !== '')
}

/** Groups characters by their line. */
function linesOf(characters: readonly Character[]): Character[][] {
  const lines: Character[][] = []
  for (const one of characters) {
    const line = lines[lines.length - 1]
    if (line?.[0]?.box.top === one.box.top) line.push(one)
    else lines.push([one])
  }
  return lines
}

/** The controls on the page. A control inside another one is part of it. */
export const pressablesIn = (elements: readonly Element[]): Element[] =>
  elements.filter(
    (element) => element.matches(PRESSABLE) && element.parentElement?.closest(PRESSABLE) == null,
  )

/** The nearest element with a box of its own, including the element itself. */
export function boxOf(element: Element): Element {
  let box = element
  while (box.parentElement && /^(inline|contents)$/.test(getComputedStyle(box).display))
    box = box.parentElement
  return box
}

/**
 * The nearest ancestor that scrolls or is fixed, so that other things pass behind or above its content; null for the
 * page.
 */
export function layerOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position, overflowY } = getComputedStyle(at)
    const scrolls = /^(auto|scroll)$/.test(overflowY) && at.scrollHeight > at.clientHeight
    if (position === 'fixed' || scrolls) return at
  }
  return null
}
