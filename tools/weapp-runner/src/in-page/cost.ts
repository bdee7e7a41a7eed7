/** What the app costs a phone: the data sent to the view, and the elements drawn. */

export interface Cost {
  /** Size of all `setData` calls together, as JSON in UTF-8. */
  bytes: number
  /** Number of elements of the page on top. */
  nodes: number
  /** How deeply they are nested. */
  depth: number
}

let bytes = 0

/** @param crossing JSON that goes from the app's code to the view */
export function recordSent(crossing: string): void {
  bytes += new TextEncoder().encode(crossing).length
}

const ofWeChat = (elements: Iterable<Element>): Element[] =>
  [...elements].filter(({ tagName }) => tagName.startsWith('WX-'))

const depthOf = (element: Element): number => 1 + Math.max(0, ...ofWeChat(element.children).map(depthOf))

/** The bytes sent since the last call, and the elements that the page has now. */
export function takeCost(page: Element): Cost {
  const cost = {
    bytes,
    nodes: ofWeChat(page.querySelectorAll('*')).length,
    depth: Math.max(0, ...ofWeChat(page.children).map(depthOf)),
  }
  bytes = 0
  return cost
}
