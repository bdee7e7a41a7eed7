import type { Browser } from 'playwright-core'
import { KB, LOAD_BUDGETS } from '../../scripts/budgets/budgets'
import { firstLoad } from '../../scripts/budgets/first-load'
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
