import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { KB, LOAD_BUDGETS } from '../../scripts/budgets/budgets'
import { firstLoad } from '../../scripts/budgets/first-load'
import { GUIDE, REGION, result } from '../../scripts/budgets/pages'
import { SIZE_LIMITS } from '../../scripts/policy/gate/sizes'
import { H5_FILES, serve, type StaticServer } from '../../hosting/serve'
import { launchBrowser } from '../support/browser'

let server: StaticServer | undefined
let browser: Browser | undefined

beforeAll(async () => {
  server = await serve(H5_FILES, 0)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const budgets = LOAD_BUDGETS.map(({ page, most }) => [page.name, most / KB, page] as const)

test.each(budgets)(
  'the first load of %s is at most %d KB of scripts and styles and nothing else',
  async (...given) => {
    const [, most, page] = given
    if (!server || !browser) throw new Error('nothing is served')
    const { bytes, others } = await firstLoad(browser, server.url, page.route)
    expect(others).toEqual([])
    expect(bytes).toBeLessThanOrEqual(most * KB)
  },
)

/** The gzipped bytes of a piece of the sample, as webpack makes a file of it. */
const weightOf = (piece: string): number =>
  gzipSync(readFileSync(path.join(__dirname, '../sample/built-in', REGION, 'fetched', `${piece}.ts`))).length

test('the first load of a result has room for the heaviest policy that `policy check` accepts', async () => {
  if (!server || !browser) throw new Error('nothing is served')
  const { bytes } = await firstLoad(browser, server.url, result.route)
  const sample = weightOf('base') + weightOf(GUIDE.replace(REGION, 'guides'))
  const budget = LOAD_BUDGETS.find(({ page }) => page === result)
  expect(bytes - sample + SIZE_LIMITS.base + SIZE_LIMITS.guide).toBeLessThanOrEqual(budget?.most ?? 0)
})
