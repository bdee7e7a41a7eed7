/** QR codes as modules, and as a picture that needs no canvas. */
import { encode } from 'uqr'

/** Quiet zone in modules, as the standard requires. */
const QUIET = 4

/** The modules row by row, including the quiet zone; true is dark. */
export const qrModules = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { ecc: 'M', border: QUIET }).data

/**
 * The code as an SVG data URL. Each run of dark modules is a stroke, which makes it a third shorter
 * than outlines would.
 */
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
