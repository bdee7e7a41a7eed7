import Taro from '@tarojs/taro'

/** What leads into another mini-program: its id, or a short link that its owner gave out. */
export type MiniProgram = { readonly appId: string } | { readonly shortLink: string }

/**
 * The official mini-programs that can be opened straight away, by name. The documents print names only: whoever
 * publishes the app and has learnt an id from its owner enters it here. Without one the way is by name.
 */
const MINI_PROGRAMS: Readonly<Record<string, MiniProgram>> = {}

/** Whether the mini-program of that name can be opened from here; in the browser none can. */
export const canOpenMiniProgram = (name: string, known = MINI_PROGRAMS): boolean =>
  process.env.TARO_ENV === 'weapp' && name in known

/** Opens it; false where it is not known, the platform refuses or the resident changes their mind. */
export async function openMiniProgram(name: string, known = MINI_PROGRAMS): Promise<boolean> {
  const program = known[name]
  if (!program) return false
  try {
    await Taro.navigateToMiniProgram(program)
    return true
  } catch {
    return false
  }
}
