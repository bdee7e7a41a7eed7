/** The fallback text in src/index.html for phones that cannot run the app. */

/** Removes the fallback text, which would become visible after a while. Call once a page is rendered. */
export function opened(): void {
  if (process.env.TARO_ENV === 'h5') document.getElementById('unopened')?.remove()
}
