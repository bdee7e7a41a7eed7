import type { Page } from 'playwright-core'
import { advise, encodeAnswers, findGuide, linkProblemWords, type Answers, type LinkProblem } from '@/rules'
import { HOME, resultUrl, slipUrl } from '@/routes'
import { RIDES, livesElsewhere } from '../support/answers'
import { eventually } from '../support/eventually'
import { expectNoProblems, openH5 } from '../support/h5'
import {
  answerAll,
  give,
  goTo,
  guideOf,
  heading,
  openRow,
  waitForOtherHeading,
  sentResult,
  walk,
} from '../support/h5-resident'

const TODAY = '2026-11-23'
const REFUND = 'qinhuangdao/refund'
const PAID = { insuredIn: 'qinhuangdao', want: 'refund', coverageYear: 2027, paid: 'full' } as const
const CARD = 'qinhuangdao/senior-bus-card'

/** A phone that can share: it records what it receives, or fails like a cancelled or refused share. */
const sharing = (refusal: string | null) => `
  window.handed = []
  navigator.share = async (what) => {
    window.handed.push(what)
    if (${JSON.stringify(refusal)} !== null) throw new DOMException('', ${JSON.stringify(refusal)})
  }
`

interface Handed {
  readonly title: string
  readonly text: string
  readonly url: string
}

const handed = (page: Page): Promise<Handed[]> => page.evaluate<Handed[]>('window.handed')

const send = (page: Page) => page.getByRole('button', { name: '发给家人' })
const routeOf = (link: string): string => new URL(link).hash.slice(1)

/** The headline according to the rules. */
function headlineOf(guideId: string, answers: Answers): string {
  const found = findGuide(guideId)
  if (!found) throw new Error(`no guide ${guideId}`)
  const advice = advise(found.region, found.guide, answers, TODAY)
  if (advice.kind !== 'decided') throw new Error('not decided')
  return advice.outcome.headline
}

/** Shares the result on the page, and returns what the phone received. */
async function sendOn(page: Page): Promise<Handed> {
  await page.evaluate(sharing(null))
  await send(page).tap()
  await page.getByText('已交给您选的应用').waitFor()
  const [what] = await handed(page)
  if (!what) throw new Error('nothing was handed over')
  return what
}

test('the shared link opens with the same headline', async () => {
  const mine = await openH5('', { today: TODAY })
  await walk(mine.page, REFUND, PAID)
  const headline = await heading(mine.page).innerText()
  const { title, text, url } = await sendOn(mine.page)
  expect(title).toBe(guideOf(REFUND).title)
  expect(text).toContain(headline)
  expect(url.length).toBeLessThanOrEqual(300)
  expectNoProblems(mine)

  const theirs = await openH5(routeOf(url), { today: TODAY })
  await heading(theirs.page).filter({ hasText: headline }).waitFor()
  await theirs.page.getByText('这是别人发来的结果').waitFor()
  // viewing it stores nothing
  await goTo(theirs.page, HOME)
  expect(await theirs.page.getByText('接着办').count()).toBe(0)
  expectNoProblems(theirs)
})

test('a birthday is not shared: two birthdays make the same link, and the other person is only asked for theirs', async () => {
  const links: string[] = []
  for (const birthday of ['1950-01-01', '1961-05-20']) {
    const { page } = await openH5('', { today: TODAY })
    await walk(page, CARD, { ...RIDES, birthday })
    const { text, url } = await sendOn(page)
    expect(`${text} ${url}`).not.toMatch(/1950|1961/)
    links.push(url)
  }
  expect(links[0]).toBe(links[1])

  const theirs = await openH5(routeOf(links[0] ?? ''), { today: TODAY })
  const { page } = theirs
  await page.getByText('出生、去世是什么时候，链接里不带，要您自己填。').waitFor()
  await page.getByRole('button', { name: '接着回答' }).tap()
  const asked = await answerAll(page, CARD, { birthday: '1970-05-20' }, '还没有结果')
  expect(asked).toEqual(['birthday'])
  expect(await heading(page).innerText()).toBe(headlineOf(CARD, { ...RIDES, birthday: '1970-05-20' }))
  expectNoProblems(theirs)
})

test('a phone that refuses to share copies instead, and a cancelled share shows nothing', async () => {
  const visit = await openH5(sentResult(REFUND, PAID), { today: TODAY })
  const { page } = visit
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(sharing('AbortError'))
  await send(page).tap()
  await page.waitForFunction('window.handed.length === 1')
  expect(await page.getByText(/已交给|已复制|发不出去/).count()).toBe(0)

  await page.evaluate(sharing('NotAllowedError'))
  await send(page).tap()
  await page.getByText('✓ 已复制文字和链接').waitFor()
  const [what] = await handed(page)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${what?.text}\n${what?.url}`)

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Object.assign(document, { execCommand: () => false })
  })
  await send(page).tap()
  await page.getByText('这里发不出去').waitFor()
  // shown for copying by hand
  await page
    .locator('.copied-text')
    .filter({ hasText: what?.url ?? '' })
    .waitFor()
  expectNoProblems(visit)
})

describe('one’s own answers', () => {
  const OWN = { ...PAID, paid: 'none' } as const
  const sent = sentResult(REFUND, PAID)

  /** Answers the guide, then opens somebody else's link to it. */
  async function openSent(): Promise<Awaited<ReturnType<typeof openH5>>> {
    const visit = await openH5('', { today: TODAY })
    await walk(visit.page, REFUND, OWN)
    await goTo(visit.page, sent)
    await heading(visit.page)
      .filter({ hasText: headlineOf(REFUND, PAID) })
      .waitFor()
    return visit
  }

  const change = async (page: Page): Promise<void> => {
    await openRow(page, '我的回答')
    await page.getByRole('button', { name: /^改：这一年的保费/ }).tap()
  }

  test('are kept when somebody else’s result is opened, until replacing them is confirmed', async () => {
    const visit = await openSent()
    const { page } = visit
    await change(page)
    await page.getByRole('button', { name: '不换，看我自己的' }).tap()
    await heading(page)
      .filter({ hasText: headlineOf(REFUND, OWN) })
      .waitFor()
    await page.reload()
    await heading(page)
      .filter({ hasText: headlineOf(REFUND, OWN) })
      .waitFor()

    await goTo(page, sent)
    await change(page)
    await page.getByRole('button', { name: '换成这里的，接着答' }).tap()
    await heading(page).filter({ hasText: '这一年的保费交足了吗？' }).waitFor()
    await page.getByRole('radio', { checked: true }).filter({ hasText: '交足了' }).waitFor()
    await goTo(page, resultUrl(REFUND))
    await heading(page)
      .filter({ hasText: headlineOf(REFUND, PAID) })
      .waitFor()
    expectNoProblems(visit)
  })

  test('are replaced without a question if there are none', async () => {
    const visit = await openH5(sent, { today: TODAY })
    const { page } = visit
    await change(page)
    await waitForOtherHeading(page, headlineOf(REFUND, PAID))
    const question = guideOf(REFUND).questions['paid']
    if (!question) throw new Error('not the question it was')
    await give(page, question, 'none')
    await page.getByRole('button', { name: '继续' }).tap()
    await heading(page)
      .filter({ hasText: headlineOf(REFUND, OWN) })
      .waitFor()
    expectNoProblems(visit)
  })
})

describe('a damaged link', () => {
  const guide = guideOf(REFUND)
  const whole = encodeAnswers(guide, PAID)
  const items = whole.split('-')
  /** The first answer changed, with the original checksum. */
  const altered = [items[0], `${items[1]?.slice(0, 3)}zzz`, ...items.slice(2)].join('-')
  const CASES: readonly (readonly [what: string, text: string, problem: LinkProblem])[] = [
    ['cut in the middle', whole.slice(0, whole.length / 2), 'incomplete'],
    ['empty', '', 'incomplete'],
    ['altered', altered, 'incomplete'],
    ['of a later version', whole.replace(/^1/, '2'), 'newer'],
    ['something else', '你好！<script>', 'unreadable'],
    ['with a year out of range', encodeAnswers(guide, { ...PAID, coverageYear: 2099 }), 'outdated'],
    ['with an unknown option', encodeAnswers(guide, { ...PAID, paid: 'gold' }), 'outdated'],
  ]

  test('says so in one sentence, and the guide can be answered', async () => {
    const visit = await openH5('', { today: TODAY })
    const { page } = visit
    for (const [what, text, problem] of CASES) {
      await goTo(page, resultUrl(REFUND, { shared: text }))
      await eventually(async () => {
        expect([what, await page.getByText(linkProblemWords(problem)).count()]).toEqual([what, 1])
      })
      expect([what, await heading(page).innerText()]).toEqual([what, '还没有结果'])
      await page.getByRole('button', { name: /^(开始|接着)回答$/ }).waitFor()
    }
    await page.getByRole('button', { name: /^(开始|接着)回答$/ }).tap()
    await answerAll(page, REFUND, PAID, '还没有结果')
    expect(await heading(page).innerText()).toBe(headlineOf(REFUND, PAID))
    expectNoProblems(visit)
  })

  test('with a date in the future asks for that date', async () => {
    const FILING = 'qinhuangdao/filing'
    const away: Answers = livesElsewhere('2030-01-01')
    const visit = await openH5(sentResult(FILING, away), { today: TODAY })
    await visit.page.getByText(linkProblemWords('outdated')).waitFor()
    await visit.page.getByRole('button', { name: '接着回答' }).tap()
    await heading(visit.page)
      .filter({ hasText: guideOf(FILING).questions['awaySince']?.ask ?? '' })
      .waitFor()
    expectNoProblems(visit)
  })

  test('to something that does not exist says so and leads home', async () => {
    const visit = await openH5('', { today: TODAY })
    const { page } = visit
    for (const [route, title] of [
      [resultUrl(REFUND, { saved: 'gone' }), '没有找到这个存下的结果'],
      [slipUrl(REFUND, { saved: 'gone' }), '没有找到这个存下的结果'],
      [resultUrl('qinhuangdao/gone'), '没有找到这项指引'],
      [slipUrl('qinhuangdao/gone'), '没有找到这项指引'],
      [slipUrl(REFUND), '没有找到这个结果'],
    ] as const) {
      await goTo(page, route)
      expect([route, await heading(page).innerText()]).toEqual([route, title])
      await page.getByRole('button', { name: '回首页' }).waitFor()
    }
    expectNoProblems(visit)
  })
})
