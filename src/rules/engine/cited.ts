/** The citations anywhere inside. */
export function citedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]: [string, unknown]) =>
    key === 'cite' ? [inside].flat().map(String) : citedIn(inside),
  )
}
