/**
 * Makes the browser's back steps wait for each other. While the next page loads, Taro's router takes the page
 * that it has just left for the shown one, so it loses count if somebody goes back twice, or back while a
 * page is loading.
 */
import Taro from '@tarojs/taro'

/** How long a page that does not load delays going back, in milliseconds. */
const LONGEST = 1_000

/** Call once, before the router listens: going back waits until the page being loaded is shown. */
export function goBackInTurn(): void {
  if (process.env.TARO_ENV !== 'h5') return
  let coming: ReturnType<typeof setTimeout> | null = null
  let waits = false
  const shown = (): void => {
    if (coming !== null) clearTimeout(coming)
    coming = null
    if (!waits) return
    waits = false
    // makes the router check the address; it does nothing if that page is already shown
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
  // fires after each popstate
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
