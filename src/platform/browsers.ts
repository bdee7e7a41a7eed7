/**
 * Detects the kind of browser, and what follows for files, printing and dialling. Feature detection is not
 * enough: browsers inside other apps have most functions, but they do nothing.
 */

/**
 * User agents of such apps: WeChat, 企业微信, QQ, Qzone, Alipay and DingTalk (AliApp), 微博, 抖音 and 头条,
 * 飞书, 快手, 小红书, 百度, payment and shopping apps; any other app on Android (`; wv`) or HarmonyOS
 * (ArkWeb).
 */
const IN_APP =
  /MicroMessenger|wxwork|\bQQ\/|Qzone|V1_\w+_SQ_|AliApp|Alipay|DingTalk|Weibo|aweme|Bytedance|NewsArticle|Lark|Feishu|Kwai|XiaoHongShu|xhsdiscover|baiduboxapp|UnionPay|jdapp|; wv\)|ArkWeb/i

/** Standalone browsers that lose files made by a page. */
const LOSES_FILES = /HuaweiBrowser/i

/** An app on an iPhone or iPad. All browsers there contain `Safari` in their user agent. */
const isAppleApp = (agent: string): boolean => /iPhone|iPad|iPod/.test(agent) && !/Safari\//.test(agent)

/** Whether the page runs inside another app, where downloads are lost and printing does nothing. */
export function isInApp(): boolean {
  const { userAgent } = navigator
  return (IN_APP.test(userAgent) && !LOSES_FILES.test(userAgent)) || isAppleApp(userAgent)
}

/** Whether a file made by the page reaches the resident. */
export const handsOverFiles = (): boolean => !isInApp() && !LOSES_FILES.test(navigator.userAgent)

/** Whether the pointer is a finger; true also on a phone that requests desktop pages. */
const hasTouch = (): boolean => typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches

/** Whether the device can make calls: neither a computer nor a tablet that identifies as one. */
export function hasTelephone(): boolean {
  const { userAgent } = navigator
  return !(/iPad|Macintosh|Windows NT/.test(userAgent) || (/X11|CrOS/.test(userAgent) && !hasTouch()))
}
