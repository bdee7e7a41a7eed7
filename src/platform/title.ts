/** What WeChat's bar and the browser's tab say of a page. */
import Taro from '@tarojs/taro'
import { tried } from './tried'

/** Says that of the page that is shown now, in place of what its config says. */
export function nameWindow(title: string): void {
  if (process.env.TARO_ENV === 'h5') {
    // Taro's router writes what the config says just after a page has been told that it is shown
    void Promise.resolve().then(() => {
      document.title = title
    })
    return
  }
  // where the page was left meanwhile, the bar is the next page's
  tried(`The bar does not say ${title}`, () => Taro.setNavigationBarTitle({ title }))
}
