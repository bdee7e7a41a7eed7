import Taro from '@tarojs/taro'

/** Copies the text. Returns false if the platform refuses, so that the page can show the text instead. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (process.env.TARO_ENV === 'h5')
      await navigator.clipboard.writeText(text) // Taro's implementation always reports success
    else await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return process.env.TARO_ENV === 'h5' && copySelected(text)
  }
}

/** Fallback for old browsers and for pages without https. */
function copySelected(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true // otherwise the keyboard appears
  Object.assign(field.style, { position: 'fixed', top: '0', opacity: '0', fontSize: '16px' })
  document.body.append(field)
  try {
    field.focus({ preventScroll: true })
    field.select()
    field.setSelectionRange(0, text.length) // iPhones ignore select()
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on old phones
    return document.execCommand('copy')
  } catch {
    return false // the page shows the text instead
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
