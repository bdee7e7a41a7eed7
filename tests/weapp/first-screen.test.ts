/** The first screen of the first and the longest question of each guide, on the smallest phone in the largest type. */
import type { Question } from '@/rules'
import { questionUrl } from '@/routes'
import { draftOf, everyQuestion, type Asking } from '../support/every-question'
import { firstScreen, firstScreenFaults } from '../support/first-screen'
import { expectCheap, expectNoProblems, openWeapp } from '../support/weapp/driver'
import { guideOf, heading } from '../support/weapp/resident'

const TODAY = '2026-11-23'
/** The largest number of elements on a page. */
const NODES = 200

const questionOf = ({ guide, question }: Asking): Question => {
  const found = guideOf(guide).questions[question]
  if (!found) throw new Error(`${guide} does not ask ${question}`)
  return found
}

/** The number of characters above the third option. */
function lengthOf(asking: Asking): number {
  const question = questionOf(asking)
  const options = 'options' in question ? Object.values(question.options).slice(0, 2) : []
  return [
    question.ask,
    question.help ?? '',
    ...options.flatMap(({ label, hint }) => [label, hint ?? '']),
  ].join('').length
}

const longest = new Map<string, Asking>()
const all = everyQuestion(TODAY)
const first = all.filter(({ guide }, index) => all.findIndex((other) => other.guide === guide) === index)
for (const asking of all) {
  const known = longest.get(asking.guide)
  if (!known || lengthOf(asking) > lengthOf(known)) longest.set(asking.guide, asking)
}

test('shows at least two whole options or fields above 继续, at a low cost', async () => {
  const broken: string[] = []
  for (const asking of new Set([...first, ...longest.values()])) {
    const app = await openWeapp(questionUrl(asking.guide, asking.step), {
      width: 320,
      height: 576,
      fontScale: 1.75,
      today: TODAY,
      storage: draftOf(asking),
    })
    expect(await heading(app.page).innerText()).toBe(questionOf(asking).ask)
    broken.push(
      ...firstScreenFaults(await firstScreen(app.page, 'wx-page')).map(
        (fault) => `${asking.guide} ${asking.question}: ${fault}`,
      ),
    )
    const opening = await app.cost()
    expect(opening.nodes).toBeLessThanOrEqual(NODES)
    expectCheap(opening)
    await app.page.locator('wx-page').getByRole('radio').or(app.page.getByRole('checkbox')).first().tap()
    expect((await app.cost()).bytes).toBeLessThanOrEqual(16 * 1024)
    await expectNoProblems(app)
    await app.page.close()
  }
  expect(broken).toEqual([])
}, 60_000)
