import { launchBrowser } from '../browser'

/** Unpacks the browser from npm once, before several test files would do so at the same time. */
export default async function unpackBrowser(): Promise<void> {
  const browser = await launchBrowser()
  await browser.close()
}
