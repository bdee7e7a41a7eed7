/** The first screen of every question, on the smallest phone in the largest type. */
import { guideUrl } from '@/routes'
import { draftOf, everyQuestion } from '../support/every-question'
import { firstScreen, firstScreenFaults } from '../support/first-screen'
import { expectCheap, expectNoProblems, openWeapp } from '../support/weapp/driver'
import { guideOf, heading } from '../support/weapp/resident'

const TODAY = '2026-11-23'

test('shows at least two whole options or fields above 继续, and costs a phone little', async () => {
  const broken: string[] = []
  for (const asking of everyQuestion(TODAY)) {
    const app = await openWeapp(guideUrl(asking.guide, asking.step), {
      width: 320,
      height: 576,
      fontScale: 1.75,
      today: TODAY,
      storage: draftOf(asking),
    })
    expect(await heading(app.page).innerText()).toBe(guideOf(asking.guide).questions[asking.question]?.ask)
    broken.push(
      ...firstScreenFaults(await firstScreen(app.page, 'wx-page')).map(
        (fault) => `${asking.guide} ${asking.question}: ${fault}`,
      ),
    )
    expectCheap(await app.cost())
    await expectNoProblems(app)
    await app.page.close()
  }
  expect(broken).toEqual([])
})
