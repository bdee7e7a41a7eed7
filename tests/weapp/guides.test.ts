import { ridesBornOn } from '../support/answers'
import { questionUrl, HOME, slipUrl } from '@/routes'
import {
  advise,
  contents,
  findGuide,
  headingFor,
  UNSURE,
  type Advice,
  type Answer,
  type Answers,
  type Question,
} from '@/rules'
import { expectCheap, expectNoProblems, openWeapp } from '../support/weapp/driver'
import { asked, give, guideOf, heading, waitForOtherHeading, walk } from '../support/weapp/resident'

const TODAY = '2026-11-23'

type Asked = Extract<Advice, { kind: 'question' }>

/** An interview and the heading of its result. */
interface Way {
  answers: Answers
  headline: string
}

/** Answers the guide that way, according to the rules. */
function decide(guideId: string, choose: (asked: Asked) => Answer): Way {
  const found = findGuide(guideId)
  if (!found) throw new Error(`no guide ${guideId}`)
  let answers: Answers = {}
  for (;;) {
    const advice = advise(found.region, found.guide, answers, TODAY)
    if (advice.kind === 'question') answers = { ...answers, [advice.id]: choose(advice) }
    else return { answers, headline: headingFor(advice) }
  }
}

/** The first option, the smallest number, or a date in an elder's life, otherwise the last one allowed. */
function firstAnswer({ question, limits }: Asked): Answer {
  switch (question.kind) {
    case 'date':
      return limits && limits.from < '1950-06-15' ? '1950-06-15' : (limits?.to ?? '')
    case 'number':
      return Number(limits?.from)
    case 'choice':
      return Object.keys(question.options)[0] ?? ''
    case 'choices':
      return Object.keys(question.options).slice(0, 1)
  }
}

const WALKS: readonly (readonly [guide: string, says: string, choose: (asked: Asked) => Answer])[] = [
  ...contents.flatMap(({ guides }) => guides.map(({ id }) => [id, '第一个答案', firstAnswer] as const)),
  // one result that names the missing answer first, and one with a few alternatives
  ['qinhuangdao/filing', '不清楚', () => UNSURE],
  ['chengde-shuangqiao/resident-contribution-2025', '不清楚', () => UNSURE],
]

test.each(WALKS)('%s by touch: “%s” to all questions ends as the rules say', async (guide, _, choose) => {
  const { answers, headline } = decide(guide, choose)
  const app = await openWeapp(HOME, { today: TODAY })
  const costs = await walk(app, guide, answers)
  expect(await heading(app.page).innerText()).toBe(headline)
  for (const cost of costs) expectCheap(cost)
  await expectNoProblems(app)
})

describe('inside a guide', () => {
  const SENIOR = 'qinhuangdao/senior-bus-card'
  const senior = guideOf(SENIOR)
  const question = (id: string): Question => {
    const found = senior.questions[id]
    if (!found) throw new Error(`${SENIOR} does not ask ${id}`)
    return found
  }

  test('the phone’s back shows the previous question with its answer', async () => {
    const app = await openWeapp(HOME, { today: TODAY })
    const { page } = app
    await walk(app, SENIOR, ridesBornOn('1950-01-01'))
    await app.back()
    expect((await asked(page, senior))?.[0]).toBe('birthday')
    expect(await page.getByRole('textbox').first().inputValue()).toBe('1950')
    await app.back()
    expect((await asked(page, senior))?.[0]).toBe('card')
    expect(await page.getByRole('radio', { checked: true }).innerText()).toContain('没办过')
    await expectNoProblems(app)
  })

  test('the slip of the result opens and says the same', async () => {
    const answers = ridesBornOn('1950-01-01')
    const app = await openWeapp(HOME, { today: TODAY })
    await walk(app, SENIOR, answers)
    const result = await heading(app.page).innerText()
    const slip = await openWeapp(slipUrl(SENIOR), { today: TODAY, storage: await app.storage() })
    expect(await slip.text()).toContain(result)
    expectCheap(await slip.cost())
    await expectNoProblems(slip)
  })

  test('a double tap advances by one question only', async () => {
    const app = await openWeapp(questionUrl(SENIOR, 1), { today: TODAY })
    await give(app.page, question('hukouDistrict'), 'haigang')
    const box = await app.page.getByRole('button', { name: '继续' }).boundingBox()
    if (!box) throw new Error('the button is not on the screen')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await Promise.all([app.page.touchscreen.tap(x, y), app.page.touchscreen.tap(x, y)])
    await app.settle()
    expect(await app.routes()).toEqual([questionUrl(SENIOR, 1), questionUrl(SENIOR, 2)])
    expect((await asked(app.page, senior))?.[0]).toBe('ridesAlone')
    await expectNoProblems(app)
  })

  test('answers are still there when the app is opened again', async () => {
    const app = await openWeapp(questionUrl(SENIOR, 1), { today: TODAY })
    await give(app.page, question('hukouDistrict'), 'haigang')
    await app.page.getByRole('button', { name: '继续' }).tap()
    await waitForOtherHeading(app.page, question('hukouDistrict').ask)
    await app.settle()
    const again = await openWeapp(HOME, { today: TODAY, storage: await app.storage() })
    await again.page.getByRole('link', { name: /接着办，第2问/ }).tap()
    await waitForOtherHeading(again.page, '问办')
    expect((await asked(again.page, senior))?.[0]).toBe('ridesAlone')
    await expectNoProblems(again)
  })
})
