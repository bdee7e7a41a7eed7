/** All citation ids anywhere inside the value. */
export function citedIn(value: unknown): readonly string[] {
  const cited: string[] = []
  function look(inside: unknown): void {
    if (typeof inside !== 'object' || inside === null) return
    for (const [key, one] of Object.entries(inside) as [string, unknown][])
      if (key === 'cite') cited.push(...[one].flat().map(String))
      else look(one)
  }
  look(value)
  return cited
}
