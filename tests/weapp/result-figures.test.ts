/** What every result costs a phone, what opening its rows costs, and what is seen of it in the largest type. */
import { adviceText, encodeAnswers, findingOf } from '@/rules'
import { PRIVACY, resultUrl } from '@/routes'
import { expectNoProblems, openWeapp } from '../support/weapp/driver'
import { guideOf } from '../support/weapp/resident'
import { everyOutcome } from '../support/results'

const TODAY = '2026-11-26'
const SCREEN = { width: 320, height: 576, today: TODAY }
const MOST = { nodes: 200, bytes: 16 * 1024 }
/** In 特大 on that screen, px. */
const HIGHEST = 2240
const HUGE = { 'wenban.settings.v1': JSON.stringify({ size: 'huge', speed: 'normal' }) }

const all = everyOutcome(TODAY)

test('no result costs more than a slow phone bears, and nothing is drawn of what is closed', async () => {
  // what does not travel in a link is opened as a result that was saved
  const saved = all.map(({ guide, answers, advice }, index) => ({
    id: `r${index}`,
    guide,
    answers,
    savedOn: TODAY,
    finding: findingOf(advice),
    edition: '',
  }))
  const app = await openWeapp(PRIVACY, {
    ...SCREEN,
    storage: {
      ...HUGE,
      'wenban.saved.v1': JSON.stringify(Object.fromEntries(saved.map((one) => [one.id, one]))),
    },
  })
  const urls = saved.map(({ id, guide, answers }) => {
    const { questions } = guideOf(guide)
    const travels = Object.keys(answers).every((question) => questions[question]?.private !== true)
    return resultUrl(guide, travels ? { shared: encodeAnswers(guideOf(guide), answers) } : { saved: id })
  })
  const costs = await app.page.evaluate(async (each) => {
    const seen = []
    for (const url of each) {
      await window.weapp.open(url)
      const problems = await window.weapp.settle(10)
      const page = [...document.querySelectorAll('wx-page')].at(-1)
      seen.push({
        ...window.weapp.cost(),
        url,
        problems,
        headed: page?.querySelector('.verdict-slip-headline') !== null,
        drawn: page?.querySelectorAll('.fold-body').length ?? 0,
      })
      await window.weapp.back()
      await window.weapp.settle(10)
    }
    return seen
  }, urls)
  expect(
    costs.filter(
      ({ headed, bytes, nodes, drawn, problems }) =>
        !headed || bytes > MOST.bytes || nodes > MOST.nodes || drawn > 0 || problems.length > 0,
    ),
  ).toEqual([])
})

/** Of each guide the result that says the most. */
const LONGEST = [
  ...new Map(
    all
      .filter(({ advice }) => advice.kind === 'decided')
      .sort((a, b) => adviceText(a.advice).length - adviceText(b.advice).length)
      .map((reached) => [reached.guide, reached]),
  ).values(),
]

test('the longest result of each guide is short, says on the first screen whom to call, and each row costs little', async () => {
  const drafts = LONGEST.map(({ guide, answers }) => [guide, { answers, unsent: {}, next: null, changed: 1 }])
  const app = await openWeapp(PRIVACY, {
    ...SCREEN,
    storage: { ...HUGE, 'wenban.drafts.v1': JSON.stringify(Object.fromEntries(drafts)) },
  })
  const faults: string[] = []
  for (const { guide } of LONGEST) {
    await app.goThrough([resultUrl(guide)])
    // some places print no number
    const telephone = app.page.locator('wx-page:visible .phone-button')
    const box = (await telephone.count()) > 0 ? await telephone.first().boundingBox() : null
    if (box && box.y + box.height > SCREEN.height)
      faults.push(`${guide}: telephone down to ${box.y + box.height}`)
    const bottom = await app.page
      .locator('wx-page:visible .page')
      .evaluate((page) => page.getBoundingClientRect().bottom + scrollY)
    if (bottom > HIGHEST) faults.push(`${guide}: ${bottom} px high`)
    const rows = app.page.locator('wx-page:visible .fold > .row')
    await app.cost()
    for (let index = 0; index < (await rows.count()); index++) {
      await rows.nth(index).tap()
      const { bytes } = await app.cost()
      if (bytes > MOST.bytes) faults.push(`${guide}: row ${index} costs ${bytes}`)
    }
    await app.back()
  }
  expect(faults).toEqual([])
  await expectNoProblems(app)
}, 90_000)
