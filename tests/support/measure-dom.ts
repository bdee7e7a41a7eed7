/** What there is on a page: what shows, what carries words, what can be pressed. Runs in the page. */

/** Words on the page, with the element that holds them and the box of each of their lines. */
export interface Words {
  text: string
  holder: Element
  lines: readonly DOMRect[]
}

const ROLES = ['button', 'link', 'radio', 'checkbox', 'tab', 'switch', 'option', 'menuitem']

/** Of the browser and of WeChat, which calls the attribute aria-role. */
export const PRESSABLE = [
  'a[href]',
  'button',
  'input:not([type=hidden])',
  'textarea',
  'select',
  ...ROLES.flatMap((role) => [`[role=${role}]`, `[aria-role=${role}]`]),
].join()

export const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

/** How an element is called in a fault: its words, then its tag and classes. */
export function nameOf(element: Element): string {
  const words = (isField(element) ? element.value || element.placeholder : element.textContent).trim()
  const tag = [element.tagName.toLowerCase(), ...element.classList].join('.')
  return words === '' ? tag : `“${words.length > 16 ? `${words.slice(0, 15)}…` : words}” (${tag})`
}

/** Every element that shows, the outermost first; something invisible is no larger for being there. */
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

/** The words that show. Those of a field count as one line, as wide as they are. */
export function wordsIn(elements: readonly Element[]): Words[] {
  return elements.flatMap((holder) => {
    if (isField(holder)) return []
    return [...holder.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
      .map((node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0)
        return { text: node.textContent?.trim() ?? '', holder, lines }
      })
      .filter(({ lines }) => lines.length > 0)
  })
}

/** What can be pressed; what lies in another such thing is part of it. */
export const pressablesIn = (elements: readonly Element[]): Element[] =>
  elements.filter(
    (element) => element.matches(PRESSABLE) && element.parentElement?.closest(PRESSABLE) == null,
  )

/** The nearest element that is a box of its own, the element itself included. */
export function boxOf(element: Element): Element {
  let box = element
  while (box.parentElement && /^(inline|contents)$/.test(getComputedStyle(box).display))
    box = box.parentElement
  return box
}

/** What floats above the page and does not scroll with it; null for the page itself. */
export function layerOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (getComputedStyle(at).position === 'fixed') return at
  return null
}
