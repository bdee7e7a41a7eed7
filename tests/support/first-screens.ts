/** The first screen of every question in the browser version. */
import type { Page } from 'playwright-core'
import { questionUrl } from '@/routes'
import type { IsoDate } from '@/rules'
import { draftOf, everyQuestion } from './every-question'
import { firstScreen, firstScreenFaults } from './first-screen'
import { guideOf } from './h5-resident'

/** The smallest phone. */
export const SMALLEST = { width: 320, height: 576 } as const

/** Opens one question after the other. Returns one line per fault, with the question. */
export async function questionFaults(page: Page, today: IsoDate): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [index, asking] of everyQuestion(today).entries()) {
    await page.evaluate(
      ([stored, route]) => {
        for (const [key, text] of Object.entries(stored))
          localStorage.setItem(key, JSON.stringify({ data: text }))
        location.hash = `#${route}`
      },
      [draftOf(asking), `${questionUrl(asking.guide, asking.step)}&visit=${index}`] as const,
    )
    const shown = page.locator('.taro_page_show').last()
    await shown
      .getByRole('heading', { level: 1 })
      .filter({ hasText: guideOf(asking.guide).questions[asking.question]?.ask ?? asking.question })
      .waitFor()
    await shown.locator('.asking-foot').waitFor()
    faults.push(
      ...firstScreenFaults(await firstScreen(page, '.taro_page_show')).map(
        (fault) => `${asking.guide} ${asking.question}: ${fault}`,
      ),
    )
  }
  return faults
}
