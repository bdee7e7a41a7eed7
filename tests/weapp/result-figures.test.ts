/** What every result and its rows cost a phone, and how much of a result is visible in the largest type. */
import { adviceText, type IsoDate } from '@/rules'
import { PRIVACY, resultUrl } from '@/routes'
import { TAP_BUDGET } from '../../scripts/budgets/budgets'
import { draftsOf, stored } from '../support/kept'
import { RESULT_SCREENS } from '../support/result-figures'
import { everyOutcome, type Reached } from '../support/results'
import { expectNoProblems, openWeapp } from '../support/weapp/driver'

const TODAY = '2026-11-26'

const all = everyOutcome(TODAY)

/** A phone with that type size and the drafts of these results. */
const keeping = (size: string, reached: readonly Reached[]): Record<string, string> => ({
  'wenban.settings': stored({ size, speed: 'normal' }),
  ...draftsOf(Object.fromEntries(reached.map(({ guide, answers }) => [guide, answers]))),
})

interface Group {
  readonly today: IsoDate
  readonly results: Reached[]
}

/** All results, grouped by day with one of each guide, because a phone stores one draft per guide. */
function groups(): readonly Group[] {
  const found: Group[] = []
  for (const reached of all) {
    const { today, guide } = reached
    const group = found.find(
      (some) => some.today === today && some.results.every((other) => other.guide !== guide),
    )
    if (group) group.results.push(reached)
    else found.push({ today, results: [reached] })
  }
  return found
}

test.each(RESULT_SCREENS)(
  'in $size, no result costs too much, is too long, or hides whom to call',
  async ({ size, width, height, ...most }) => {
    const faults: string[] = []
    for (const { today, results } of groups()) {
      const app = await openWeapp(PRIVACY, { width, height, today, storage: keeping(size, results) })
      const seen = await app.page.evaluate(
        async (urls) => {
          const figures = []
          for (const url of urls) {
            await window.weapp.open(url)
            const problems = await window.weapp.settle(10)
            const page = [...document.querySelectorAll('wx-page')].at(-1)
            figures.push({
              ...window.weapp.cost(),
              problems: problems.join(),
              headed: page?.querySelector('.verdict-slip-headline') !== null,
              drawn: page?.querySelectorAll('.fold-body').length ?? 0,
              // some places print no number
              telephone: page?.querySelector('.phone-button')?.getBoundingClientRect().bottom ?? 0,
              bottom: (page?.querySelector('.page')?.getBoundingClientRect().bottom ?? Infinity) + scrollY,
            })
            await window.weapp.back()
            await window.weapp.settle(10)
          }
          return figures
        },
        results.map(({ guide }) => resultUrl(guide)),
      )
      // otherwise all of them would keep running
      await app.page.close()
      results.forEach(({ guide, name }, index) => {
        const figures = seen[index]
        if (
          !figures?.headed ||
          figures.problems !== '' ||
          figures.drawn > 0 ||
          figures.bytes > TAP_BUDGET.bytes ||
          figures.nodes > TAP_BUDGET.nodes ||
          figures.telephone > most.telephone ||
          figures.bottom > most.page
        )
          faults.push(`${guide} ${name}: ${JSON.stringify(figures)}`)
      })
    }
    expect(faults).toEqual([])
  },
  240_000,
)

/** The longest result of each guide. */
const LONGEST = [
  ...new Map(
    all
      .filter(({ advice }) => advice.kind === 'decided')
      .sort((a, b) => adviceText(a.advice).length - adviceText(b.advice).length)
      .map((reached) => [reached.guide, reached]),
  ).values(),
]

test('each row of the longest result of each guide has a low cost', async () => {
  const app = await openWeapp(PRIVACY, {
    width: 320,
    height: 576,
    today: TODAY,
    storage: keeping('huge', LONGEST),
  })
  const faults: string[] = []
  for (const { guide } of LONGEST) {
    await app.goThrough([resultUrl(guide)])
    const rows = app.page.locator('wx-page:visible .fold > .row')
    await app.cost()
    for (let index = 0; index < (await rows.count()); index++) {
      await rows.nth(index).tap()
      const { bytes } = await app.cost()
      if (bytes > TAP_BUDGET.bytes) faults.push(`${guide}: row ${index} costs ${bytes}`)
    }
    await app.back()
  }
  expect(faults).toEqual([])
  await expectNoProblems(app)
}, 90_000)
