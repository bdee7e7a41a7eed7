/** Whether a screen is safe for an elder's eyes and thumbs: sizes, gaps, contrast, nothing cut. */
import type { Page } from 'playwright-core'
import { inPageScript } from './in-page-script'

/** 标准, 大字, 特大. */
export type TypeSize = 'standard' | 'large' | 'xlarge'

/** Body text in px. */
export const BODY: Readonly<Record<TypeSize, number>> = { standard: 18, large: 22, xlarge: 30 }

/** `window.elderFaults`. */
export const measureScript = inPageScript('measure-page')

/**
 * Measures every visible element of a page as it stands, beyond the screen too.
 * @param within the element to look into, a selector; the browser's version and WeChat's in a browser both will do
 * @returns one line a fault, which names the element; empty where there is none
 */
export async function elderFaults(page: Page, size: TypeSize, within = 'body'): Promise<string[]> {
  // it stays until the page is loaded again
  if (!(await page.evaluate(() => 'elderFaults' in window))) await page.evaluate(measureScript)
  return page.evaluate(([body, root]) => window.elderFaults(body, root), [BODY[size], within] as const)
}

/** Fails with every fault that {@link elderFaults} finds. */
export async function expectElderSafe(page: Page, size: TypeSize, within?: string): Promise<void> {
  expect(await elderFaults(page, size, within)).toEqual([])
}
