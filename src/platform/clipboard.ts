import Taro from '@tarojs/taro'

/** Copies the text; false where the platform refuses, so that the page can show the text instead. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (process.env.TARO_ENV === 'h5')
      await navigator.clipboard.writeText(text) // Taro's own always reports success
    else await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
