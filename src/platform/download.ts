/** Whether the platform hands over files; WeChat has no folder to save one to. */
export const CAN_DOWNLOAD = process.env.TARO_ENV === 'h5'

/** Saves a table for a spreadsheet as a file of that name; it begins with a byte order mark, else Excel garbles Chinese. */
export function downloadCsv(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // some browsers read the address only after the click has been dealt with
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 60_000)
}
