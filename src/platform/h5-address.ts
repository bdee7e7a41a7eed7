/** Where the browser version is served, for links that other people open. */

/** As the build was told by WENBAN_H5_URL, with a slash at its end; empty where it was not. */
const CONFIGURED = process.env.WENBAN_H5_URL ?? ''

/** The address of a page for a code on paper or a picture; null where the build was told none. */
export const printedLink = (route: string): string | null =>
  CONFIGURED === '' ? null : `${CONFIGURED}#${route}`

/** The address of a page to send to somebody; null where there is none to send, in a WeChat build that was told none. */
export function linkTo(route: string): string | null {
  if (CONFIGURED === '' && process.env.TARO_ENV === 'h5') {
    const { origin, pathname } = window.location
    return `${origin}${pathname}#${route}`
  }
  return printedLink(route)
}
