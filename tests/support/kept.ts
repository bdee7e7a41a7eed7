import type { Page } from 'playwright-core'
import type { Answers } from '@/rules'

/** A value of version 1, as the app stores it. */
export const stored = (value: unknown): string => JSON.stringify({ version: 1, value })

/** What is stored on the phone of somebody who has answered these guides, by key and as text. */
export const draftsOf = (begun: Readonly<Record<string, Answers>>): Readonly<Record<string, string>> => ({
  'wenban.drafts': stored(
    Object.fromEntries(
      Object.entries(begun).map(([guide, answers]) => [
        guide,
        { answers, unsent: {}, next: null, changed: 1 },
      ]),
    ),
  ),
})

/** Stores these values on the phone, by key and in the app's format. */
export async function storeOnPhone(page: Page, kept: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, JSON.stringify({ data: text }))
  }, Object.entries(kept))
}
