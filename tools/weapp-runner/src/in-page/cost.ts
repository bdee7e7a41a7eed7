/** What the app costs a phone: what its code sends to the view, and how much the view has to draw. */

export interface Cost {
  /** Of all setData together. */
  bytes: number
  /** Elements of the page on top. */
  nodes: number
  /** How deep they stand in each other. */
  depth: number
}

let bytes = 0

/** @param crossing what crosses from the app's code to the view, as JSON */
export function recordSent(crossing: string): void {
  bytes += new TextEncoder().encode(crossing).length
}

const ofWeChat = (elements: Iterable<Element>): Element[] =>
  [...elements].filter(({ tagName }) => tagName.startsWith('WX-'))

const depthOf = (element: Element): number => 1 + Math.max(0, ...ofWeChat(element.children).map(depthOf))

/** What was sent since it was last asked, and what the page holds now. */
export function takeCost(page: Element): Cost {
  const cost = {
    bytes,
    nodes: ofWeChat(page.querySelectorAll('*')).length,
    depth: Math.max(0, ...ofWeChat(page.children).map(depthOf)),
  }
  bytes = 0
  return cost
}
