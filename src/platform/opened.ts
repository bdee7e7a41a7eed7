/** The words of the page itself for a phone that cannot open the app (src/index.html). */

/** To be called when a page stands: takes those words away, which show themselves after a while. */
export function opened(): void {
  if (process.env.TARO_ENV === 'h5') document.getElementById('unopened')?.remove()
}
