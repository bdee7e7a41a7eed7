import { handsOverFiles, hasTelephone, isInApp } from '@/platform/browsers'

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Mobile Safari/537.36'
const ANDROID = `Mozilla/5.0 (Linux; Android 12; PGT-AN10) ${CHROME}`
const WEB_VIEW = `Mozilla/5.0 (Linux; Android 12; PGT-AN10; wv) ${CHROME}`
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const HARMONY = `Mozilla/5.0 (Phone; OpenHarmony 5.0) ${CHROME} ArkWeb/4.1.6.1 Mobile`
const WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36'
const LINUX =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36'
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15'

function browse(userAgent: string, { coarse = false } = {}): void {
  jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)
  Object.assign(window, { matchMedia: () => ({ matches: coarse }) })
}

afterEach(() => {
  jest.restoreAllMocks()
  Reflect.deleteProperty(window, 'matchMedia')
})

test.each([
  ['微信', `${WEB_VIEW} MMWEBID/1 MicroMessenger/8.0.50.2701 WeChat/arm64`],
  ['微信 on a computer', `${WINDOWS} MicroMessenger/7.0.20.1781 WindowsWechat`],
  ['企业微信', `${IPHONE} Mobile/15E148 wxwork/4.1.16 MicroMessenger/7.0.1`],
  ['QQ', `${ANDROID} V1_AND_SQ_9.0.8 QQ/9.0.8.14755 NetType/WIFI`],
  ['支付宝', `${ANDROID} UCBS/3.22 AliApp(AP/10.5.0.8000) AlipayClient/10.5.0.8000`],
  ['钉钉', `${ANDROID} AliApp(DingTalk/7.0.40) com.alibaba.android.rimet`],
  ['微博', `${IPHONE} Mobile/15E148 Weibo (iPhone13,2__weibo__13.6.1__iphone__os16.5)`],
  ['抖音', `${ANDROID} aweme/250000 BytedanceWebview/d8a21c6`],
  ['头条', `${ANDROID} NewsArticle/9.3.0 ByteLocale/zh-CN`],
  ['百度', `${ANDROID} baiduboxapp/13.30.0.11`],
  ['another app on Android', WEB_VIEW],
  ['another app on an iPhone', `${IPHONE} Mobile/15E148`],
  ['another app on HarmonyOS', HARMONY],
])('%s shows the page inside the app and loses files', (_, userAgent) => {
  browse(userAgent)
  expect([isInApp(), handsOverFiles()]).toEqual([true, false])
})

test.each([
  ['Chrome', ANDROID],
  ['Safari', `${IPHONE} Version/16.5 Mobile/15E148 Safari/604.1`],
  ['QQ浏览器', `${ANDROID} MQQBrowser/14.3`],
  ['Edge on a computer', `${WINDOWS} Edg/120.0.0.0`],
])('%s is a browser that passes on files', (_, userAgent) => {
  browse(userAgent)
  expect([isInApp(), handsOverFiles()]).toEqual([false, true])
})

test.each([
  ['Android', `${ANDROID} HuaweiBrowser/14.0.2.311`],
  ['HarmonyOS', `${HARMONY} HuaweiBrowser/5.1.4.302`],
])('华为浏览器 on %s is a browser that loses files', (_, userAgent) => {
  browse(userAgent)
  expect([isInApp(), handsOverFiles()]).toEqual([false, false])
})

test.each([
  ['an Android phone', ANDROID, true, true],
  ['an iPhone', `${IPHONE} Version/16.5 Mobile/15E148 Safari/604.1`, true, true],
  ['a HarmonyOS phone', HARMONY, true, true],
  ['a phone that requests desktop pages', LINUX, true, true],
  ['Linux', LINUX, false, false],
  ['Windows', WINDOWS, false, false],
  ['Windows with a touch screen', WINDOWS, true, false],
  ['a Mac', MAC, false, false],
  ['an iPad', MAC, true, false],
  ['an old iPad', 'Mozilla/5.0 (iPad; CPU OS 12_2 like Mac OS X) Mobile/15E148 Safari/604.1', true, false],
])('%s can make calls: %#', (_, userAgent, coarse, telephone) => {
  browse(userAgent, { coarse })
  expect(hasTelephone()).toBe(telephone)
})
