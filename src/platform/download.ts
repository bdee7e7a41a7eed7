/** Downloads files. WeChat and browsers inside other apps cannot: they have no folder to save to. */
import { handsOverFiles } from './browsers'

/** Whether a downloaded file reaches the resident. */
export const canDownload = (): boolean => process.env.TARO_ENV === 'h5' && handsOverFiles()

/** How long the browser may take to read the file from memory, in milliseconds. */
const FETCHED_AFTER = 60_000

/**
 * Starts the download of a text file. The browser does not say whether it was saved.
 * @throws if the browser cannot create a file
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

/** Downloads a CSV file, with a byte order mark, because Excel garbles Chinese without one. */
export function downloadCsv(name: string, csv: string): void {
  downloadText(name, `\ufeff${csv}`, 'text/csv')
}
