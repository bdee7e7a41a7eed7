/** Pages that are left before they have been drawn, as by a tap and a gesture back in one breath on a slow phone. */
import Taro from '@tarojs/taro'

/**
 * Called once the app has started. Taro takes the topmost page away in place of one that has not been drawn yet, and
 * throws where it looks for what was never drawn: the screen is left empty. Here such a page is drawn first, and gone
 * before it is seen.
 */
export function drawBeforeLeaving(): void {
  const { app } = Taro.getCurrentInstance()
  if (!app) return
  const mount = app.mount.bind(app)
  const unmount = app.unmount.bind(app)
  /** What leaves each page that has not been drawn, as soon as it is; null where it stays. */
  const leaving = new Map<string, (() => void) | null>()
  app.mount = (page, id, drawn) => {
    leaving.set(id, null)
    mount(page, id, () => {
      const leave = leaving.get(id) ?? drawn
      leaving.delete(id)
      leave()
    })
  }
  app.unmount = (id, gone) => {
    const leave = (): void => {
      unmount(id, gone)
    }
    if (leaving.has(id)) leaving.set(id, leave)
    else leave()
  }
}
