/** HTML with escaped texts. */

/** Markup; anything else is text. */
export class Html {
  constructor(readonly markup: string) {}
}

type Inside = Html | string | number | null | readonly Inside[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function markupOf(inside: Inside): string {
  if (inside === null) return ''
  if (inside instanceof Html) return inside.markup
  if (typeof inside === 'object') return inside.map(markupOf).join('')
  return String(inside).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
}

/** `html\`<p>${text}</p>\``: texts are escaped, `null` is nothing, lists are concatenated. */
export const html = (markup: TemplateStringsArray, ...inside: readonly Inside[]): Html =>
  new Html(markup.map((one, i) => one + (i < inside.length ? markupOf(inside[i] ?? null) : '')).join(''))
