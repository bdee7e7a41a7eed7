/**
 * Ways back in the browser, one after the other. Taro's router takes the page that it has just left for the one that is
 * shown until the next one is, and so loses count where a hand goes back twice, or back while a page is coming.
 */
import Taro from '@tarojs/taro'

/** So long, in milliseconds, a page that does not come keeps the way back waiting. */
const LONGEST = 1_000

/** Called once, before the router listens: a way back waits until the page that is coming is shown. */
export function goBackInTurn(): void {
  if (process.env.TARO_ENV !== 'h5') return
  let coming: ReturnType<typeof setTimeout> | null = null
  let waits = false
  const hold = (event: Event): void => {
    if (coming === null) return
    event.stopImmediatePropagation()
    waits = true
  }
  const shown = (): void => {
    if (coming !== null) clearTimeout(coming)
    coming = null
    if (!waits) return
    waits = false
    // the router goes by the address as it is now, however many steps led there
    window.dispatchEvent(new Event('popstate'))
  }
  window.addEventListener('popstate', hold, true)
  window.addEventListener('hashchange', hold, true)
  Taro.eventCenter.on('__taroRouterChange', () => {
    if (coming !== null) clearTimeout(coming)
    coming = setTimeout(shown, LONGEST)
  })
  Taro.eventCenter.on('__afterTaroRouterChange', shown)
}
