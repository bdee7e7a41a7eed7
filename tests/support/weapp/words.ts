/** The text in a page's data, in order. Taro stores text nodes as `v` and children as `cn`. */
export function wordsOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const { v, cn } = node as { v?: unknown; cn?: unknown }
  // Preact keeps the text of a number as a number
  return (
    (typeof v === 'string' || typeof v === 'number' ? String(v) : '') +
    (Array.isArray(cn) ? cn.map(wordsOf).join('') : '')
  )
}
