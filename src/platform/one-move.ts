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
  const shown = (): void => {
    if (coming !== null) clearTimeout(coming)
    coming = null
    if (!waits) return
    waits = false
    // at this the router looks at the address, and does nothing where it is the one that is shown
    window.dispatchEvent(new Event('hashchange'))
  }
  window.addEventListener(
    'popstate',
    (event) => {
      waits = coming !== null
      if (waits) event.stopImmediatePropagation()
    },
    true,
  )
  // it comes after each way back
  window.addEventListener(
    'hashchange',
    (event) => {
      if (waits) event.stopImmediatePropagation()
    },
    true,
  )
  Taro.eventCenter.on('__taroRouterChange', () => {
    if (coming !== null) clearTimeout(coming)
    coming = setTimeout(shown, LONGEST)
  })
  Taro.eventCenter.on('__afterTaroRouterChange', shown)
}
