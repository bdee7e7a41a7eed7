/**
 * In which browser the app runs, and what follows for files, paper and telephone. That a browser has a function says
 * nothing: an app that opens pages within itself has most of them and does nothing when they are called.
 */

/**
 * What the user agents of such apps have: WeChat, 企业微信, QQ, Qzone, Alipay and DingTalk (AliApp), 微博, 抖音 and 头条, 飞书,
 * 快手, 小红书, 百度, 支付 and shopping apps; any other app on Android (`; wv`) or HarmonyOS (ArkWeb).
 */
const IN_APP =
  /MicroMessenger|wxwork|\bQQ\/|Qzone|V1_\w+_SQ_|AliApp|Alipay|DingTalk|Weibo|aweme|Bytedance|NewsArticle|Lark|Feishu|Kwai|XiaoHongShu|xhsdiscover|baiduboxapp|UnionPay|jdapp|; wv\)|ArkWeb/i

/** Browsers of their own that lose a file which a page has made. */
const LOSES_FILES = /HuaweiBrowser/i

/** An app on an iPhone or iPad; every browser there calls itself Safari as well. */
const isAppleApp = (agent: string): boolean => /iPhone|iPad|iPod/.test(agent) && !/Safari\//.test(agent)

/** Whether the page is shown within another app, where files are lost and nothing is printed. */
export function isInApp(): boolean {
  const { userAgent } = navigator
  return (IN_APP.test(userAgent) && !LOSES_FILES.test(userAgent)) || isAppleApp(userAgent)
}

/** Whether a file that the page makes reaches the resident. */
export const handsOverFiles = (): boolean => !isInApp() && !LOSES_FILES.test(navigator.userAgent)

/** Whether a finger is what points, as on a phone that asks for the pages of a computer. */
const hasTouch = (): boolean => typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches

/** Whether the device can call: not a computer, and no tablet that calls itself one. */
export function hasTelephone(): boolean {
  const { userAgent } = navigator
  return !(/iPad|Macintosh|Windows NT/.test(userAgent) || (/X11|CrOS/.test(userAgent) && !hasTouch()))
}
