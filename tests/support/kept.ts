import type { Page } from 'playwright-core'

/** Keeps that on the phone, by key and as the app writes it. */
export async function keepOn(page: Page, kept: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, JSON.stringify({ data: text }))
  }, Object.entries(kept))
}
