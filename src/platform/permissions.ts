/** What WeChat asks the resident once: after a refusal it never asks again, and only its own settings can undo that. */
import Taro from '@tarojs/taro'

export type Scope = 'scope.addPhoneCalendar' | 'scope.writePhotosAlbum'

/** Whether the answers of WeChat's settings say so of the scope; Taro's types do not know all of them. */
const answersOf = ({ authSetting }: { authSetting: object }, scope: Scope): unknown =>
  Reflect.get(authSetting, scope)

/** Whether the resident has refused it, so that only the settings can allow it. Never in the browser. */
export async function isForbidden(scope: Scope): Promise<boolean> {
  // a branch for WeChat alone, here and below, keeps Taro's own ways out of the browser version
  if (process.env.TARO_ENV === 'weapp') {
    try {
      return answersOf(await Taro.getSetting(), scope) === false
    } catch {
      return false // an old WeChat, of which nothing is known: no way is offered that might lead nowhere
    }
  }
  return false
}

/** Opens WeChat's settings of this app, straight from a tap. @returns whether the scope is allowed afterwards */
export async function allowInSettings(scope: Scope): Promise<boolean> {
  if (process.env.TARO_ENV === 'weapp') {
    try {
      return answersOf(await Taro.openSetting(), scope) === true
    } catch {
      return false // the page of settings did not open; what was said before still holds
    }
  }
  return false
}
