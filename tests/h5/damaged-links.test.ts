// what chats, people and other apps do to a link
import type { Page } from 'playwright-core'
import { questionUrl, HOME, resultUrl, slipUrl } from '@/routes'
import { encodeAnswers, linkProblemWords, type Answers } from '@/rules'
import { expectNoProblems, openH5, type Visit } from '../support/h5'
import { answerAll, goTo, guideOf, heading, walk } from '../support/h5-resident'
import { headlineOf } from '../support/next-guides'

const TODAY = '2026-11-23'
const REFUND = 'qinhuangdao/refund'
const SENT: Answers = { insuredIn: 'qinhuangdao', want: 'refund', coverageYear: 2027, paid: 'full' }
const OWN: Answers = { ...SENT, paid: 'none' }

const s = encodeAnswers(guideOf(REFUND), SENT)
const result = resultUrl(REFUND)
const whole = `${result}&s=${s}`
const ended = (answers: Answers) => ({ guide: REFUND, answers, steps: 4, outcome: '' })
const THEIRS = headlineOf(ended(SENT), TODAY)
const MINE = headlineOf(ended(OWN), TODAY)

/** Leaves the app and opens the address after `#`, as from a chat. */
async function goToSent(page: Page, hash: string): Promise<void> {
  const { origin } = new URL(page.url())
  await page.goto('about:blank')
  await page.goto(`${origin}/#${hash}`)
}

/** Opens the address after `#`, as from a chat. */
async function openSent(hash: string): Promise<Visit> {
  const visit = await openH5('', { today: TODAY })
  await goToSent(visit.page, hash)
  return visit
}

const SAFE: readonly (readonly [what: string, hash: string])[] = [
  ['unchanged', whole],
  ['& as in HTML', whole.replace('&', '&amp;')],
  ['& as in HTML twice', whole.replace('&', '&amp;amp;')],
  ['& as a number', whole.replace('&', '&#38;')],
  ['& encoded', whole.replace('&', '%26')],
  ['& and = encoded', whole.replace('&s=', '%26s%3D')],
  ['encoded as a whole', encodeURIComponent(whole)],
  ['encoded as a whole, twice', encodeURIComponent(encodeURIComponent(whole))],
  ['encoded from the ? on', whole.replace(/\?.*/, (query) => encodeURIComponent(query))],
  ['#!/', `!${whole}`],
  ['no slash', whole.slice(1)],
  ['two slashes', `/${whole}`],
  ['a trailing full stop', `${whole}。`],
  ['trailing words', `${whole}，您看看`],
  ['a trailing bracket', `${whole}）`],
  ['a trailing space and words', `${whole} 这是结果`],
  ['trailing ?from=timeline', `${whole}?from=timeline`],
  ['trailing &from=…', `${whole}&from=singlemessage&isappinstalled=0`],
  ['trailing &amp;from=…', `${whole}&amp;from=singlemessage`],
  ['leading ?from=…', whole.replace('?', '?from=groupmessage&')],
  ['a slash after the path', whole.replace('?', '/?')],
  ['a trailing underscore', `${whole}_`],
  ['trailing letters', `${whole}ok`],
  ['capital S', whole.replace('&s=', '&S=')],
  ['another name for s', whole.replace('&s=', '&t=')],
]

// one browser for all, because starting one takes longer than opening a page
test('a repairable link shows the shared result without a warning', async () => {
  const visit = await openH5('', { today: TODAY })
  const { page } = visit
  const alarmed: string[] = []
  for (const [what, hash] of SAFE) {
    await goToSent(page, hash)
    await heading(page).filter({ hasText: THEIRS }).waitFor()
    await page.getByText('这是别人发来的结果').waitFor()
    if ((await page.getByText(/链接不完整|读不出来/).count()) > 0) alarmed.push(what)
  }
  expect(alarmed).toEqual([])
  expectNoProblems(visit)
}, 120_000)

const LOST: readonly (readonly [what: string, route: string])[] = [
  ['s is empty', `${result}&s=`],
  ['s has no value', `${result}&s`],
  ['cut after &', `${result}&`],
  ['cut in &amp;', `${result}&am`],
  ['s is something else', `${result}&s=。`],
  ['s was renamed and cut', `${result}&x=`],
  ['only parameters added by a chat are left', `${result}&from=singlemessage`],
  ['s of another guide', `${result}&s=1-abc`],
]

describe('a link with lost answers, opened by somebody with a result of their own', () => {
  test.each(LOST)('%s: says so and offers to answer', async (_, route) => {
    const visit = await openH5('', { today: TODAY })
    const { page } = visit
    await walk(page, REFUND, OWN)
    expect(await heading(page).innerText()).toBe(MINE)
    await goTo(page, route)
    expect(await heading(page).innerText()).toBe('还没有结果')
    await page.getByText('这里看不到对方的结果').waitFor()
    await page.getByText(/^链接不完整|^这个链接读不出来/).waitFor()
    await page.getByRole('button', { name: '开始回答' }).tap()
    // their own answers are still there
    await page.getByRole('radio', { checked: true }).waitFor()
    await goTo(page, result)
    expect(await heading(page).innerText()).toBe(MINE)
    expectNoProblems(visit)
  })

  test('the slip does not show their own result either', async () => {
    const visit = await openH5('', { today: TODAY })
    await walk(visit.page, REFUND, OWN)
    await goTo(visit.page, `${slipUrl(REFUND)}&amp;s=`)
    expect(await heading(visit.page).innerText()).toBe('没有找到这个结果')
    expectNoProblems(visit)
  })
})

test('the slip of an incomplete link says so', async () => {
  const visit = await openH5(slipUrl(REFUND, { shared: s.slice(0, -2) }), { today: TODAY })
  await visit.page.getByText(THEIRS, { exact: true }).waitFor()
  expect(await visit.page.getByText(linkProblemWords('incomplete')).count()).toBe(1)
  expectNoProblems(visit)
})

test('a question opens despite characters after its step', async () => {
  const visit = await openSent(`${questionUrl(REFUND, 1)}。`)
  expect(await heading(visit.page).innerText()).toBe(guideOf(REFUND).questions['insuredIn']?.ask)
  await answerAll(visit.page, REFUND, SENT, '')
  expectNoProblems(visit)
})

describe('an address without a page', () => {
  test.each(['/pages/gone/index?id=1', '/index.html', '/pages/%E4%', '%2Fpages%2Fgone', '/结果'])(
    '%s opens home with a one-line message',
    async (hash) => {
      const visit = await openSent(hash)
      await heading(visit.page).filter({ hasText: '问办' }).waitFor()
      await visit.page.getByText(/那一页没有打开/).waitFor()
      await visit.page.waitForURL(({ hash }) => hash.includes(HOME))
      expectNoProblems(visit)
    },
  )

  test('shows the message on an open page too, and a repairable address opens', async () => {
    const visit = await openH5(questionUrl(REFUND, 1), { today: TODAY })
    const { page } = visit
    await page.evaluate(() => {
      window.location.hash = '#/pages/%E4%'
    })
    await page.getByText(/那一页没有打开/).waitFor()
    await page.evaluate(
      (hash) => {
        window.location.hash = hash
      },
      `#${encodeURIComponent(whole)}`,
    )
    await heading(page).filter({ hasText: THEIRS }).waitFor()
    expectNoProblems(visit)
  })
})
