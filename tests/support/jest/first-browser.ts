import { existsSync } from 'node:fs'
import path from 'node:path'
import { SAMPLE_MARK } from '../../../config/policy'
import { ENGINES } from '../engines'
import { chosenBrowser, launchBrowser } from '../browser'
import { SERVERS } from '../servers'

const DIST = path.resolve(__dirname, '../../../dist')

/**
 * Prints which browser the tests use, and unpacks the one from npm before several test files try to at once.
 * @throws if the build under test does not contain the sample
 */
export default async function firstBrowser(
  _: unknown,
  { displayName: { name } }: { readonly displayName: { readonly name: string } },
): Promise<void> {
  if (!existsSync(path.join(DIST, name, SAMPLE_MARK)))
    throw new Error(`dist/${name} does not hold the sample: WENBAN_POLICY=sample npm run build:${name}`)
  const { file } = await chosenBrowser()
  const browser = await launchBrowser()
  console.log(`browser: Chromium ${browser.version()}, ${file}`)
  await browser.close()
  if (name !== 'h5') return
  for (const engine of ENGINES) {
    const missing = engine.missing()
    if (missing === null) await engine.prepare?.()
    else console.log(`not walked through in ${engine.name}: ${missing}`)
  }
  for (const server of SERVERS) {
    const missing = server.missing()
    if (missing !== null) console.log(`not served by ${server.name}: ${missing}`)
  }
}
