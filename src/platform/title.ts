/** The title in WeChat's bar and on the browser's tab. */
import Taro from '@tarojs/taro'
import { tried } from './tried'

/** Sets the title of the current page, instead of the one in its config. */
export function nameWindow(title: string): void {
  if (process.env.TARO_ENV === 'h5') {
    // Taro's router sets the config's title right after a page's show event
    void Promise.resolve().then(() => {
      document.title = title
    })
    return
  }
  // if the page has been left in the meantime, the bar belongs to the next page
  tried(`The bar does not show ${title}`, () => Taro.setNavigationBarTitle({ title }))
}
