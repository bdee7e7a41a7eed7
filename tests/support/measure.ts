/** Whether a screen is easy for elders to see and press: sizes, gaps, contrast, nothing cut off. */
import type { Page } from 'playwright-core'
import { inPageScript } from './in-page-script'

/** 标准, 大字, 特大. */
export type TypeSize = 'standard' | 'large' | 'xlarge'

/** Body text in px. */
export const BODY: Readonly<Record<TypeSize, number>> = { standard: 18, large: 22, xlarge: 30 }

/** `window.elderFaults`. */
export const measureScript = inPageScript('measure-page')

/**
 * Measures every visible element of a page, also beyond the screen.
 * @param within a selector for the element to measure, in the browser version or WeChat's in a browser
 * @returns one line per fault, with the element
 */
export async function elderFaults(page: Page, size: TypeSize, within = 'body'): Promise<string[]> {
  // it stays until the page is reloaded
  if (!(await page.evaluate(() => 'elderFaults' in window))) await page.evaluate(measureScript)
  return page.evaluate(([body, root]) => window.elderFaults(body, root), [BODY[size], within] as const)
}

/** Fails with every fault that {@link elderFaults} finds. */
export async function expectElderSafe(page: Page, size: TypeSize, within?: string): Promise<void> {
  expect(await elderFaults(page, size, within)).toEqual([])
}
