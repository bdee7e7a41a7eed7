/** Finds in the page what a resident sees and presses; built for the oldest engine. */
import { queryAllByRole, type ByRoleMatcher } from '@testing-library/dom'

/** Where to press, in CSS pixels from the top left of the viewport. */
export interface Spot {
  readonly x: number
  readonly y: number
  /** What covers it, by its class; null if nothing does. */
  readonly coveredBy: string | null
}

declare global {
  interface Window {
    resident: {
      readonly heading: () => string | null
      /** The n-th element of that role whose name contains the words; null if there is none. Scrolls to it. */
      readonly find: (role: ByRoleMatcher, words: string, index: number) => Spot | null
      /** How far the page scrolls sideways, in px. */
      readonly sideways: () => number
    }
  }
}

const shows = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0
}

window.resident = {
  heading: () => {
    const headings = queryAllByRole(document.body, 'heading', { level: 1 }).filter(
      (heading) => shows(heading) && heading.closest('#unopened') === null,
    )
    return headings.pop()?.textContent.trim() ?? null
  },
  find: (role, words, index) => {
    const found = queryAllByRole(document.body, role, { name: (name) => name.indexOf(words) >= 0 }).filter(
      shows,
    )
    const element = found[index]
    if (!element) return null
    element.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const x = left + width / 2
    const y = top + Math.min(height / 2, 30)
    const hit = document.elementFromPoint(x, y)
    const free = hit !== null && (element.contains(hit) || hit.contains(element))
    return { x, y, coveredBy: free ? null : hit === null ? 'nothing' : `${hit.tagName}.${hit.className}` }
  },
  sideways: () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
}
