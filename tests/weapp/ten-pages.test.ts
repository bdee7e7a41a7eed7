// WeChat's stack holds ten pages: with all ten open, every link and the phone's back still lead where they say
import { faqsUrl, guideUrl, HOME, itemsUrl, networkUrl, phonesUrl, resultUrl, searchUrl, slipUrl } from '@/routes'
import type { Answers } from '@/rules'
import { headlineOf, nextPairs, type Ended } from '../support/next-guides'
import { expectNoProblems, openWeapp, type Weapp } from '../support/weapp/driver'
import { guideOf, heading } from '../support/weapp/resident'

const TODAY = '2026-11-23'
const FULL = 10

const regionOf = (guide: string): string => guide.split('/')[0] ?? ''

/** Drafts as an earlier visit has left them. */
const drafts = (begun: Readonly<Record<string, Answers>>): Record<string, string> => ({
  'wenban.drafts.v1': JSON.stringify(
    Object.fromEntries(
      Object.entries(begun).map(([guide, answers]) => [guide, { answers, unsent: {}, next: null, changed: 1 }]),
    ),
  ),
})

async function tap(app: Weapp, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await app.page.getByRole(role, { name }).first().tap()
  await app.settle()
}

const goOn = (app: Weapp): Promise<void> => tap(app, 'button', '继续')

/** With ten pages open, stands on the guide's result, which was come to by its last question. */
async function openFull({ guide, answers, steps }: Ended, others: Readonly<Record<string, Answers>> = {}): Promise<Weapp> {
  const app = await openWeapp(HOME, { today: TODAY, storage: drafts({ ...others, [guide]: answers }) })
  const region = regionOf(guide)
  const long = [searchUrl(region), faqsUrl(region), itemsUrl(region), networkUrl(region), phonesUrl(region)]
  const questions = Array.from({ length: steps }, (_, index) => guideUrl(guide, index + 1))
  const before = FULL - 2 - steps
  await app.goThrough([...Array.from({ length: before }, (_, at) => long[at % long.length] ?? ''), ...questions])
  await goOn(app)
  expect(await app.routes()).toHaveLength(FULL)
  return app
}

async function expectResult(app: Weapp, ended: Ended): Promise<void> {
  expect(await app.route()).toBe(resultUrl(ended.guide))
  expect(await heading(app.page).innerText()).toBe(headlineOf(ended, TODAY))
}

async function expectStep(app: Weapp, guide: string, step: number, edit = false): Promise<void> {
  expect(await app.route()).toBe(guideUrl(guide, step, edit))
  expect(await app.text()).toContain(`${guideOf(guide).title} · 第${step}问`)
}

const change = (app: Weapp, which: 'first' | 'last'): Promise<void> =>
  app.page.getByRole('button', { name: /^改：/ })[which]().tap().then(app.settle)

const pairs = nextPairs(TODAY)

describe.each(pairs.map((pair) => [`${pair.from.guide} → ${pair.to.guide}`, pair] as const))(
  '%s',
  (_, { from, to }) => {
    test('every link and the phone’s back lead where they say', async () => {
      const app = await openFull(from, { [to.guide]: to.answers })
      await expectResult(app, from)
      const begin = (): Promise<void> => tap(app, 'button', guideOf(to.guide).title)

      await begin()
      await expectStep(app, to.guide, 1)
      await tap(app, 'link', '返回')
      await expectResult(app, from)
      await begin()
      await app.back()
      await expectResult(app, from)

      await begin()
      await goOn(app)
      await expectStep(app, to.guide, 2)
      await tap(app, 'link', '上一题')
      await expectStep(app, to.guide, 1)
      await goOn(app)
      await app.back()
      await expectStep(app, to.guide, 1)
      for (let step = 1; step <= to.steps; step++) await goOn(app)
      await expectResult(app, to)

      await tap(app, 'button', /^窗口单/)
      expect(await app.route()).toBe(slipUrl(to.guide))
      await tap(app, 'link', '回结果')
      await expectResult(app, to)
      await change(app, 'last')
      await expectStep(app, to.guide, to.steps, true)
      await goOn(app)
      await expectResult(app, to)
      await change(app, 'first')
      await tap(app, 'link', '返回')
      await expectResult(app, to)
      await app.back()
      await expectStep(app, to.guide, to.steps)
      for (let step = to.steps - 1; step > 0; step--) await app.back()
      await expectStep(app, to.guide, 1)
      await app.back()
      await expectResult(app, from)
      await app.back()
      await expectStep(app, from.guide, from.steps)
      await expectNoProblems(app)
    })
  },
)
