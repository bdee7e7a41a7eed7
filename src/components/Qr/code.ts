/** A QR code as modules, and as a picture that needs no canvas. */
import { encode } from 'uqr'

/** White modules around the code, as its standard asks for. */
const QUIET = 4

/** The modules of the code with the white ones around it, row by row; true is dark. */
export const qrModules = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { ecc: 'M', border: QUIET }).data

/** The code as a picture drawn by runs of dark modules, each a stroke: an outline would be half as long again. */
export function qrPicture(rows: readonly (readonly boolean[])[]): string {
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return []
      const end = row.indexOf(false, x)
      return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}`]
    }),
  )
  const size = rows.length
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 -.5 ${size} ${size}' shape-rendering='crispEdges'><path stroke='black' d='${runs.join('')}'/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
