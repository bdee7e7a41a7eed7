/** Printing the page that is shown. */

/** Whether there is a printer to choose; WeChat has none. */
export const canPrint = (): boolean => process.env.TARO_ENV === 'h5' && typeof window.print === 'function'

export function printPage(): void {
  window.print()
}
