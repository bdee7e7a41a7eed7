/** What a browser without any cache loads until a page is rendered. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { H5_FILES } from '../../hosting/serve'

export interface FirstLoad {
  /** Scripts and style sheets, gzipped. */
  bytes: number
  /** Including the page itself. */
  requests: number
  /** Other files: fonts, pictures and the like. */
  others: readonly string[]
}

const isCode = (file: string): boolean => /\.(js|css)$/.test(file)

/**
 * Opens the page as the first one.
 * @param site the address of the built browser version, with a trailing slash
 */
export async function firstLoad(browser: Browser, site: string, route: string): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, isMobile: true })
  try {
    // the service worker's downloads start after the page is rendered
    await context.addInitScript('delete Navigator.prototype.serviceWorker')
    const page = await context.newPage()
    await page.goto(`${site}#${route}`)
    // a heading of the app, not the fallback's in `src/index.html`
    await page.locator('#app').getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name))
        .filter(({ protocol }) => /^https?:$/.test(protocol))
        .map(({ pathname }) => pathname),
    )
    const sizes = loaded
      .filter(isCode)
      .map((file) => gzipSync(readFileSync(path.join(H5_FILES, file))).length)
    return {
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      requests: loaded.length + 1,
      others: loaded.filter((file) => !isCode(file)),
    }
  } finally {
    await context.close()
  }
}
