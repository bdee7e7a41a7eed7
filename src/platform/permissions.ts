/**
 * Permissions that WeChat asks for once. After a refusal it never asks again, and only its settings can grant
 * them.
 */
import Taro from '@tarojs/taro'

export type Scope = 'scope.addPhoneCalendar' | 'scope.writePhotosAlbum'

/** The setting of a scope; Taro's types do not list all of them. */
const answersOf = ({ authSetting }: { authSetting: object }, scope: Scope): unknown =>
  Reflect.get(authSetting, scope)

/**
 * Whether the resident has refused the scope, so that only the settings can grant it. Never in the browser.
 */
export async function isForbidden(scope: Scope): Promise<boolean> {
  // branches for WeChat alone, here and below, keep Taro's implementation out of the browser build
  if (process.env.TARO_ENV === 'weapp') {
    try {
      return answersOf(await Taro.getSetting(), scope) === false
    } catch {
      return false // an old WeChat: do not offer settings that may not exist
    }
  }
  return false
}

/**
 * Opens WeChat's settings for this app. Call directly from a tap. @returns whether the scope is granted
 * afterwards
 */
export async function allowInSettings(scope: Scope): Promise<boolean> {
  if (process.env.TARO_ENV === 'weapp') {
    try {
      return answersOf(await Taro.openSetting(), scope) === true
    } catch {
      return false // the settings did not open, so nothing has changed
    }
  }
  return false
}
