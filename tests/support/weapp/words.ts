/** The words that a page's data holds, in order: Taro keeps its text nodes as `v`, its children as `cn`. */
export function wordsOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const { v, cn } = node as { v?: unknown; cn?: unknown }
  // Preact makes the text of a number without writing it out
  return (
    (typeof v === 'string' || typeof v === 'number' ? String(v) : '') +
    (Array.isArray(cn) ? cn.map(wordsOf).join('') : '')
  )
}
