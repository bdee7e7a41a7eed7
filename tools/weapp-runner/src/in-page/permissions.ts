/** What the resident allows the app in WeChat: a scope that was refused stays so until WeChat's settings are opened. */
import { ApiError, asynchronous } from './wx'

/** The functions that WeChat asks the resident for, and their scopes. */
const SCOPES: Readonly<Record<string, string>> = {
  addPhoneCalendar: 'scope.addPhoneCalendar',
  saveImageToPhotosAlbum: 'scope.writePhotosAlbum',
}

/** What a resident does about a scope: refuses it for good, or turns it on when the settings are opened. */
export type Refusal = 'for-good' | 'until-settings'

export interface Permissions {
  apis: Record<string, unknown>
  refuse: (scope: string, refusal: Refusal) => void
}

export function createPermissions(): Permissions {
  const refused = new Map<string, Refusal>()
  const authSetting = (): Record<string, boolean> =>
    Object.fromEntries(Object.values(SCOPES).map((scope) => [scope, !refused.has(scope)]))
  return {
    apis: {
      ...Object.fromEntries(
        Object.entries(SCOPES).map(([name, scope]) => [
          name,
          asynchronous(name, () => {
            if (refused.has(scope)) throw new ApiError('auth deny')
            return undefined
          }),
        ]),
      ),
      getSetting: asynchronous('getSetting', () => ({ authSetting: authSetting() })),
      openSetting: asynchronous('openSetting', () => {
        for (const [scope, refusal] of refused) if (refusal === 'until-settings') refused.delete(scope)
        return { authSetting: authSetting() }
      }),
    },
    refuse(scope, refusal) {
      refused.set(scope, refusal)
    },
  }
}
