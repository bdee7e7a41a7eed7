/** Handing over a file, which WeChat cannot: it has no folder to save one to. */
export const CAN_DOWNLOAD = process.env.TARO_ENV === 'h5'

/** How long, in milliseconds, a browser may take to fetch the file from memory. */
const FETCHED_AFTER = 60_000

/** Saves the text as a file of that name; the browser only. */
export function downloadText(name: string, text: string, type: `text/${string}`): void {
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

/** Saves a table for a spreadsheet; it begins with a byte order mark, else Excel garbles Chinese. */
export function downloadCsv(name: string, csv: string): void {
  downloadText(name, `\ufeff${csv}`, 'text/csv')
}
