import { chosenBrowser, launchBrowser } from '../browser'

/** Says which browser the tests run in, and unpacks the one from npm before several test files would do so at once. */
export default async function firstBrowser(): Promise<void> {
  const { file } = await chosenBrowser()
  const browser = await launchBrowser()
  console.log(`browser: Chromium ${browser.version()}, ${file}`)
  await browser.close()
}
