/** How large the system wants type to be, and giving a page its size. */
import Taro from '@tarojs/taro'

/** What a browser, and iOS, take as their size while their owner has changed nothing, in pixels. */
const BROWSER_DEFAULT = 16
const IOS_DEFAULT = 17

/** How much larger than usual the system's type is; 1 where it does not tell. */
export function systemScale(): number {
  // Taro's own in the browser guesses from the browser's name, with tables of 7 KB; this keeps them out
  if (process.env.TARO_ENV === 'weapp') return weChatScale()
  // iOS tells the size that its owner chose by this font only, other browsers by the size that nobody set
  const scale = Math.max(
    sizeOf('-apple-system-body') / IOS_DEFAULT,
    sizeOf('medium sans-serif') / BROWSER_DEFAULT,
  )
  return scale / textZoom()
}

/**
 * By how much all type is enlarged already, that in pixels too: a WebView does so with the size that its phone or app is
 * set to, as WeChat's does. It enlarges the sizes above as well, and what it has done must not be done once more.
 */
function textZoom(): number {
  // large enough to be left alone by a smallest size of type, which is no zoom
  const size = sizeOf('100px sans-serif')
  return size > 0 ? size / 100 : 1
}

/** WeChat starts the app anew when its size of type is changed, so it is asked once. */
let weChat: number | undefined

function weChatScale(): number {
  weChat ??= askWeChat()
  return weChat
}

function askWeChat(): number {
  try {
    const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: unknown } // newer than Taro's types
    return typeof fontSizeScaleFactor === 'number' && fontSizeScaleFactor > 0 ? fontSizeScaleFactor : 1
  } catch {
    return 1 // an older WeChat
  }
}

/** The size in pixels that the browser gives the font; 0 for a font that it does not know. */
function sizeOf(font: string): number {
  const probe = document.createElement('span')
  probe.style.font = font
  if (probe.style.font === '') return 0
  document.body.append(probe)
  const size = Number.parseFloat(getComputedStyle(probe).fontSize)
  probe.remove()
  return size > 0 ? size : 0
}

/** Sets the factor of all sizes for the whole document. In WeChat each page sets its own, by its `page-meta`. */
export function scaleDocument(factor: number): void {
  if (process.env.TARO_ENV === 'h5') document.documentElement.style.setProperty('--fs', String(factor))
}
