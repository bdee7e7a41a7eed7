import Taro from '@tarojs/taro'

/** How to open another mini-program: its id, or a short link from its owner. */
export type MiniProgram = { readonly appId: string } | { readonly shortLink: string }

/**
 * The official mini-programs that can be opened directly, by name. The documents print names only: publishers
 * who have an id from the owner enter it here. Without one, residents search by name.
 */
const MINI_PROGRAMS: Readonly<Record<string, MiniProgram>> = {}

/** Whether the mini-program can be opened from here; never in the browser. */
export const canOpenMiniProgram = (name: string, known = MINI_PROGRAMS): boolean =>
  process.env.TARO_ENV === 'weapp' && name in known

/** Opens it. False if it is not listed, the platform refuses or the resident cancels. */
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
