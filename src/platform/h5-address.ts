/** The address of the browser version, for links that others open. */

/** WENBAN_H5_URL with a trailing slash; empty if the build has none. */
const CONFIGURED = process.env.WENBAN_H5_URL ?? ''

/** A page's address for a printed code or a picture; null if the build has no address. */
export const printedLink = (route: string): string | null =>
  CONFIGURED === '' ? null : `${CONFIGURED}#${route}`

/** A page's address to share; null in a WeChat build without WENBAN_H5_URL. */
export function linkTo(route: string): string | null {
  if (CONFIGURED === '' && process.env.TARO_ENV === 'h5') {
    const { origin, pathname } = window.location
    return `${origin}${pathname}#${route}`
  }
  return printedLink(route)
}
