/** Opens the privacy guide that the publisher has declared to WeChat. */
import Taro from '@tarojs/taro'

/**
 * Opens WeChat's page of it. @returns false if this WeChat has no such page, or the publisher has declared
 * nothing
 */
export async function openPrivacyGuide(): Promise<boolean> {
  // a branch for WeChat alone keeps Taro's implementation out of the browser build
  if (process.env.TARO_ENV === 'weapp') {
    try {
      // newer than the oldest supported WeChat, and Taro does not turn it into a promise
      await new Promise((success, fail) => {
        Taro.openPrivacyContract({ success, fail })
      })
      return true
    } catch {
      return false // the page says so and shows the same text
    }
  }
  return false
}
