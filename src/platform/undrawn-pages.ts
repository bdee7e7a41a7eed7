/**
 * Pages that are left before they have been rendered, for instance by a tap and a back gesture in quick
 * succession on a slow phone.
 */
import Taro from '@tarojs/taro'

/**
 * Call once after the app has started. When an unrendered page is left, Taro removes the topmost page instead
 * and throws, which leaves the screen empty. This renders such a page first and removes it before it is
 * visible.
 */
export function drawBeforeLeaving(): void {
  const { app } = Taro.getCurrentInstance()
  if (!app) return
  const mount = app.mount.bind(app)
  const unmount = app.unmount.bind(app)
  /** The pending removal of each unrendered page; null if it stays. */
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
