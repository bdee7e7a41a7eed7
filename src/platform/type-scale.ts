/** The system's type size, and the type size of pages. */
import Taro from '@tarojs/taro'

/** Default type sizes of browsers and of iOS, in pixels. */
const BROWSER_DEFAULT = 16
const IOS_DEFAULT = 17

/** The system's type size relative to the default; 1 if unknown. */
export function systemScale(): number {
  // Taro's browser implementation guesses from the user agent with 7 KB of tables; this branch keeps it out
  if (process.env.TARO_ENV === 'weapp') return weChatScale()
  // iOS exposes its setting only through this font, other browsers through their default size
  const scale = Math.max(
    sizeOf('-apple-system-body') / IOS_DEFAULT,
    sizeOf('medium sans-serif') / BROWSER_DEFAULT,
  )
  return scale / textZoom()
}

/**
 * The text zoom of a WebView, which enlarges sizes in pixels too. A WebView applies the setting of its phone
 * or app, as WeChat's does. Since it also enlarges the sizes measured above, it must be divided out.
 */
function textZoom(): number {
  // large enough that a minimum type size, which is no zoom, does not affect it
  const size = sizeOf('100px sans-serif')
  return size > 0 ? size / 100 : 1
}

/** Asked once, because WeChat restarts the app when its type size changes. */
let weChat: number | undefined

function weChatScale(): number {
  weChat ??= askWeChat()
  return weChat
}

function askWeChat(): number {
  try {
    const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: unknown } // not in Taro's types
    return typeof fontSizeScaleFactor === 'number' && fontSizeScaleFactor > 0 ? fontSizeScaleFactor : 1
  } catch {
    return 1 // an older WeChat
  }
}

/** The computed size of a font in pixels; 0 if the browser does not know it. */
function sizeOf(font: string): number {
  const probe = document.createElement('span')
  probe.style.font = font
  if (probe.style.font === '') return 0
  document.body.append(probe)
  const size = Number.parseFloat(getComputedStyle(probe).fontSize)
  probe.remove()
  return size > 0 ? size : 0
}

/** Sets the size factor of the whole document. In WeChat each page sets its own, with `page-meta`. */
export function scaleDocument(factor: number): void {
  if (process.env.TARO_ENV === 'h5') document.documentElement.style.setProperty('--fs', String(factor))
}
