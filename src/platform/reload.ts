/** Loads the app anew at the same address; the browser only. */
export function reloadPage(): void {
  window.location.reload()
}
