/** Reloads the app at the same address; browser only. */
export function reloadPage(): void {
  window.location.reload()
}
