import Taro from '@tarojs/taro'

/** Copies the text; false where the platform refuses, so that the page can show the text instead. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (process.env.TARO_ENV === 'h5')
      await navigator.clipboard.writeText(text) // Taro's own always reports success
    else await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return process.env.TARO_ENV === 'h5' && copySelected(text)
  }
}

/** The old way: old browsers and pages without https know no other. */
function copySelected(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true // else the keyboard comes up
  Object.assign(field.style, { position: 'fixed', top: '0', opacity: '0', fontSize: '16px' })
  document.body.append(field)
  try {
    field.focus({ preventScroll: true })
    field.select()
    field.setSelectionRange(0, text.length) // iPhones pass over select()
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what old phones know instead
    return document.execCommand('copy')
  } catch {
    return false // the page shows the text
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
