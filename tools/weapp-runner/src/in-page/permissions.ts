/** Permissions. A scope that the user has refused stays refused until WeChat's settings are opened. */
import { ApiError, asynchronous } from './wx'

/** Functions that need the user's permission, and their scopes. */
const SCOPES: Readonly<Record<string, string>> = {
  addPhoneCalendar: 'scope.addPhoneCalendar',
  saveImageToPhotosAlbum: 'scope.writePhotosAlbum',
}

/** How the user refuses a scope: for good, or until the settings are opened. */
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
