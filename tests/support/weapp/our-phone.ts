/** Our compiled mini-program, on a phone in the browser of the tests. */
import path from 'node:path'
import { openPhone, type MiniProgram, type OpenOptions, type Phone } from '#weapp-runner'
import { HOME } from '@/routes'
import { launchBrowser } from '../browser'

/** What `npm run build:weapp` makes. */
const WEAPP = path.resolve(__dirname, '..', '..', '..', 'dist', 'weapp')

export interface OurPhone extends Pick<Phone, 'clear' | 'close'> {
  /** @param url `/home/index?key=value`; else home */
  open: (url?: string, options?: OpenOptions) => Promise<MiniProgram>
}

/** Starts the browser as well; `close` ends it. */
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
