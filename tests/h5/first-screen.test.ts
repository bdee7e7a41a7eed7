/** The first screen of every question, on the smallest phone in the largest type. */
import { guideUrl } from '@/routes'
import { draftOf, everyQuestion } from '../support/every-question'
import { firstScreen, firstScreenFaults } from '../support/first-screen'
import { expectNoProblems, openH5 } from '../support/h5'
import { guideOf, heading } from '../support/h5-resident'

const TODAY = '2026-11-23'

test('shows at least two whole options or fields above 继续', async () => {
  const visit = await openH5('', { width: 320, height: 576, today: TODAY })
  const { page } = visit
  await heading(page).waitFor()
  await page.getByRole('radio', { name: '特大' }).tap()
  const broken: string[] = []
  for (const [index, asking] of everyQuestion(TODAY).entries()) {
    await page.evaluate(
      ([stored, route]) => {
        for (const [key, text] of Object.entries(stored))
          localStorage.setItem(key, JSON.stringify({ data: text }))
        location.hash = `#${route}`
      },
      [draftOf(asking), `${guideUrl(asking.guide, asking.step)}&visit=${index}`] as const,
    )
    const shown = page.locator('.taro_page_show').last()
    await shown
      .getByRole('heading', { level: 1 })
      .filter({ hasText: guideOf(asking.guide).questions[asking.question]?.ask ?? asking.question })
      .waitFor()
    await shown.locator('.asking-foot').waitFor()
    broken.push(
      ...firstScreenFaults(await firstScreen(page, '.taro_page_show')).map(
        (fault) => `${asking.guide} ${asking.question}: ${fault}`,
      ),
    )
  }
  expect(broken).toEqual([])
  expectNoProblems(visit)
}, 60_000)
