import axe from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    axe?: typeof axe
  }
}

/** The faults that axe-core finds on the current screen, one line per element. */
export async function axeFaults(page: Page): Promise<string[]> {
  // half a megabyte; it stays until the page is reloaded
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => (await window.axe?.run())?.violations)
  if (violations === undefined) throw new Error('axe-core was not loaded')
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`))
}
