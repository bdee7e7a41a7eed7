/** The way to what the publisher has declared to WeChat. */
import Taro from '@tarojs/taro'

/** Opens WeChat's page of it. @returns false where this WeChat has no such page, or the publisher has declared nothing */
export async function openPrivacyGuide(): Promise<boolean> {
  // a branch for WeChat alone keeps Taro's own ways out of the browser version
  if (process.env.TARO_ENV === 'weapp') {
    try {
      // newer than the oldest WeChat that is promised; Taro makes no promise of it
      await new Promise((success, fail) => {
        Taro.openPrivacyContract({ success, fail })
      })
      return true
    } catch {
      return false // the page says so, and has the same words
    }
  }
  return false
}
