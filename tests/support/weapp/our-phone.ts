/** Our compiled mini-program on a phone in the browser of the tests. */
import path from 'node:path'
import { openPhone, type MiniProgram, type OpenOptions, type Phone } from '#weapp-runner'
import { HOME } from '@/routes'
import { launchBrowser } from '../browser'

/** The output of `npm run build:weapp`. */
const WEAPP = path.resolve(__dirname, '..', '..', '..', 'dist', 'weapp')

export interface OurPhone extends Pick<Phone, 'clear' | 'close'> {
  /** @param url such as `/home/index?key=value`; home by default */
  open: (url?: string, options?: OpenOptions) => Promise<MiniProgram>
}

/** Also launches the browser, which `close` ends. */
export async function launchPhone(): Promise<OurPhone> {
  const browser = await launchBrowser()
  const phone = await openPhone(browser)
  return {
    open: (url = HOME, options) => phone.open(WEAPP, { url, ...options }),
    clear: phone.clear,
    async close() {
      await phone.close()
      await browser.close()
    },
  }
}
