/** Handing over a file, which WeChat and other apps that show pages cannot: they have no folder to save one to. */
import { handsOverFiles } from './browsers'

/** Whether a file that is handed over here reaches the resident. */
export const canDownload = (): boolean => process.env.TARO_ENV === 'h5' && handsOverFiles()

/** How long, in milliseconds, a browser may take to fetch the file from memory. */
const FETCHED_AFTER = 60_000

/**
 * Hands the text to the browser as a file of that name; whether it is saved, the browser tells nobody.
 * @throws where the browser cannot make a file
 */
export function downloadText(name: string, text: string, type: `text/${string}`): void {
  if (process.env.TARO_ENV !== 'h5') return
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, FETCHED_AFTER)
}

/** Hands over a table for a spreadsheet; it begins with a byte order mark, else Excel garbles Chinese. */
export function downloadCsv(name: string, csv: string): void {
  downloadText(name, `\ufeff${csv}`, 'text/csv')
}
