// WeChat's stack has ten pages: with all ten open, every link and the phone's back still lead where they say
import type { MiniProgram } from '#weapp-runner'
import {
  faqsUrl,
  questionUrl,
  HOME,
  itemsUrl,
  networkUrl,
  phonesUrl,
  resultUrl,
  searchUrl,
  slipUrl,
  surveyUrl,
} from '@/routes'
import type { Answers } from '@/rules'
import { shortTitle } from '@/rules/advice/short'
import { livesElsewhere } from '../support/answers'
import { draftsOf } from '../support/kept'
import { headlineOf, nextPairs, type Ended, type NextPair } from '../support/next-guides'
import { expectNoProblems, openWeapp } from '../support/weapp/driver'
import { askNext, guideOf, heading } from '../support/weapp/resident'

const TODAY = '2026-11-23'
const FULL = 10

const regionOf = (guide: string): string => guide.split('/')[0] ?? ''

async function tap(app: MiniProgram, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await app.page.getByRole(role, { name }).first().tap()
  await app.settle()
}

const pressContinue = (app: MiniProgram): Promise<void> => tap(app, 'button', '继续')

/** Opens the result of the guide through its questions, with ten pages open. */
async function openFull(
  { guide, answers, steps }: Ended,
  others: Readonly<Record<string, Answers>> = {},
): Promise<MiniProgram> {
  const app = await openWeapp(HOME, { today: TODAY, storage: draftsOf({ ...others, [guide]: answers }) })
  const region = regionOf(guide)
  const long = [searchUrl(region), faqsUrl(region), itemsUrl(region), networkUrl(region), phonesUrl(region)]
  const questions = Array.from({ length: steps }, (_, index) => questionUrl(guide, index + 1))
  const before = FULL - 2 - steps
  await app.goThrough([
    ...Array.from({ length: before }, (_, at) => long[at % long.length] ?? ''),
    ...questions,
  ])
  await pressContinue(app)
  expect(await app.routes()).toHaveLength(FULL)
  return app
}

async function expectResult(app: MiniProgram, ended: Ended): Promise<void> {
  expect(await app.route()).toBe(resultUrl(ended.guide))
  expect(await heading(app.page).innerText()).toBe(headlineOf(ended, TODAY))
}

async function expectStep(app: MiniProgram, guide: string, step: number, edit = false): Promise<void> {
  expect(await app.route()).toBe(questionUrl(guide, step, edit))
  expect(await app.text()).toContain(`${shortTitle(guideOf(guide))} · 第${step}问`)
}

async function change(app: MiniProgram, which: 'first' | 'last'): Promise<void> {
  const changes = app.page.getByRole('button', { name: /^改：/ })
  if ((await changes.count()) === 0) await tap(app, 'button', /^我的回答/)
  await changes[which]().tap()
  await app.settle()
}

/** From a result to the next guide and through it, by every link and by the phone’s back. */
async function walkOn({ from, to }: NextPair): Promise<void> {
  const app = await openFull(from, { [to.guide]: to.answers })
  const begin = (): Promise<void> => askNext(app.page, guideOf(to.guide).title).then(app.settle)
  await expectResult(app, from)
  await begin()
  await expectStep(app, to.guide, 1)
  await tap(app, 'link', '返回')
  await expectResult(app, from)
  await begin()
  await app.back()
  await expectResult(app, from)

  await begin()
  await pressContinue(app)
  await expectStep(app, to.guide, 2)
  await tap(app, 'link', '上一题')
  await expectStep(app, to.guide, 1)
  await pressContinue(app)
  await app.back()
  await expectStep(app, to.guide, 1)
  for (let step = 1; step <= to.steps; step++) await pressContinue(app)
  await expectResult(app, to)

  await tap(app, 'button', /^窗口单/)
  expect(await app.route()).toBe(slipUrl(to.guide))
  await tap(app, 'link', '回结果')
  await expectResult(app, to)
  await change(app, 'last')
  await expectStep(app, to.guide, to.steps, true)
  await pressContinue(app)
  await expectResult(app, to)
  await change(app, 'first')
  await tap(app, 'link', '返回')
  await expectResult(app, to)
  for (let step = to.steps; step > 0; step--) {
    await app.back()
    await expectStep(app, to.guide, step)
  }
  await app.back()
  await expectResult(app, from)
  await expectNoProblems(app)
}

const pairs = nextPairs(TODAY)

test.each([...new Set(pairs.map(({ from }) => from.guide))])(
  'from a result of %s to each guide it suggests, every link and the phone’s back lead where they say',
  async (guide) => {
    await Promise.all(pairs.filter(({ from }) => from.guide === guide).map(walkOn))
  },
  60_000,
)

const FILING = 'qinhuangdao/filing'
const EIGHT: Ended = {
  guide: FILING,
  answers: livesElsewhere('2026-01-05'),
  steps: 8,
  outcome: '',
}

describe('the longest guide, with ten pages open', () => {
  test('the slip, a changed answer and the phone’s back lead to its own result', async () => {
    const app = await openFull(EIGHT)
    await tap(app, 'button', /^窗口单/)
    await app.back()
    await expectResult(app, EIGHT)
    await change(app, 'first')
    await expectStep(app, FILING, 1, true)
    await app.back()
    await expectResult(app, EIGHT)
    await change(app, 'last')
    await pressContinue(app)
    await expectResult(app, EIGHT)
    for (let step = EIGHT.steps; step > 0; step--) {
      await app.back()
      await expectStep(app, FILING, step)
    }
    await app.back()
    expect(await app.routes()).toEqual([HOME])
    await expectNoProblems(app)
  })

  test('after a long way in by search, going back skips no question', async () => {
    const app = await openWeapp(HOME, { today: TODAY, storage: draftsOf({ [FILING]: EIGHT.answers }) })
    await app.goThrough([
      searchUrl('qinhuangdao', '备案'),
      faqsUrl('qinhuangdao'),
      itemsUrl('qinhuangdao'),
      questionUrl(FILING, 1),
    ])
    for (let step = 1; step < EIGHT.steps; step++) await pressContinue(app)
    await expectStep(app, FILING, 8)
    await tap(app, 'link', '上一题')
    await expectStep(app, FILING, 7)
    await pressContinue(app)
    for (let step = 7; step > 0; step--) {
      await app.back()
      await expectStep(app, FILING, step)
    }
    await tap(app, 'link', '返回')
    expect(await app.route()).toBe(itemsUrl('qinhuangdao'))
    await expectNoProblems(app)
  })

  test('going back to the search shows the same query', async () => {
    const app = await openWeapp(HOME, { today: TODAY })
    await app.goThrough([
      ...Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? itemsUrl : networkUrl)('qinhuangdao')),
      searchUrl('qinhuangdao'),
    ])
    await app.page.getByRole('textbox').fill('敬老卡')
    await app.settle()
    await app.page.getByRole('link').filter({ hasText: '敬老卡' }).first().tap()
    await app.settle()
    expect(await app.routes()).toHaveLength(FULL)
    await app.back()
    expect(await app.route()).toBe(searchUrl('qinhuangdao', '敬老卡'))
    expect(await app.page.getByRole('textbox').inputValue()).toBe('敬老卡')
    await expectNoProblems(app)
  })

  test('上一题 in the survey leads to its first question', async () => {
    const app = await openWeapp(HOME, { today: TODAY })
    await app.goThrough([surveyUrl('qinhuangdao')])
    const first = await heading(app.page).innerText()
    await app.page.getByRole('radio').first().tap()
    await pressContinue(app)
    expect(await heading(app.page).innerText()).not.toBe(first)
    await tap(app, 'link', '上一题')
    expect(await heading(app.page).innerText()).toBe(first)
    expect(await app.routes()).toHaveLength(2)
    await expectNoProblems(app)
  })
})

test.each([
  ['the slip', slipUrl(FILING, null), /^回结果/, resultUrl(FILING)],
  ['a question', questionUrl(FILING, 4), '上一题', questionUrl(FILING, 3)],
  ['a changed answer', questionUrl(FILING, 4, true), '返回', resultUrl(FILING)],
] as const)('%s, opened as the first page, leads where its link says', async (_, url, link, to) => {
  const app = await openWeapp(url, { today: TODAY, storage: draftsOf({ [FILING]: EIGHT.answers }) })
  await tap(app, 'link', link)
  expect(await app.routes()).toEqual([to])
  await expectNoProblems(app)
})
