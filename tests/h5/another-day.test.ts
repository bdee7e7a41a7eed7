import { RIDES, ridesBornOn } from '../support/answers'
import type { Page } from 'playwright-core'
import {
  DESK,
  faqUrl,
  questionUrl,
  itemUrl,
  MINE,
  resultUrl,
  slipUrl,
  surveyResultUrl,
  surveyUrl,
} from '@/routes'
import { expectAccessible, expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import {
  guideOf,
  heading,
  helpNext,
  openDesk,
  openFromHome,
  waitForOtherHeading,
  sentResult,
  walk,
} from '../support/h5-resident'
import { storeOnPhone, stored } from '../support/kept'
import { expectElderSafe } from '../support/measure'

const CARD = 'qinhuangdao/senior-bus-card'
/** Turns 65 on 2026-11-28. */
const ALMOST = ridesBornOn('1961-11-28')
const WRONG = '日期好像不对'

const headlineOf = (outcome: string): string =>
  guideOf(CARD).outcomes[outcome]?.headline ?? `no outcome ${outcome}`

/** Shows the page again on that day, as after the phone was put away. */
async function showAgainOn(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(`${day}T10:00:00+08:00`)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

describe('a page that is shown again on another day', () => {
  test('re-renders the result for the new day', async () => {
    const visit = await openH5('', { today: '2026-11-26' })
    const { page } = visit
    await walk(page, CARD, ALMOST)
    await showAgainOn(page, '2026-11-27')
    await heading(page)
      .filter({ hasText: headlineOf('too-young') })
      .waitFor()
    await showAgainOn(page, '2026-11-28')
    await heading(page)
      .filter({ hasNotText: headlineOf('too-young') })
      .waitFor()
    await page.getByText('可以', { exact: true }).first().waitFor()
    expectNoProblems(visit)
  })

  test('re-renders the slip with its date', async () => {
    const visit = await openH5(slipUrl(CARD), { today: '2026-11-26' })
    const { page } = visit
    await page.goto(page.url().replace(/#.*/, ''))
    await walk(page, CARD, ALMOST)
    await page.getByRole('button', { name: /^窗口单/ }).tap()
    await page.locator('.sheet-top').getByText('2026年11月26日').waitFor()
    await showAgainOn(page, '2026-11-28')
    await page.locator('.sheet-top').getByText('2026年11月28日').waitFor()
    expectNoProblems(visit)
  })

  test('updates saved results', async () => {
    const visit = await openH5('', { today: '2026-11-26' })
    const { page } = visit
    await walk(page, CARD, ALMOST)
    await page.getByRole('button', { name: '存下这个结果' }).tap()
    await page.getByText('✓ 已存下').waitFor()
    await page.goto(`${page.url().replace(/#.*/, '')}#${MINE}`)
    await page.getByText('2026年11月26日存的').waitFor()
    await showAgainOn(page, '2026-11-28')
    await page.getByText('结果变了').waitFor()
    expectNoProblems(visit)
  })

  test('moves the last allowed date', async () => {
    const visit = await openH5('', { today: '2026-11-26' })
    const { page } = visit
    await openFromHome(page, CARD)
    await waitForOtherHeading(page, '问办')
    await page.goto(`${page.url().replace(/#.*/, '')}#${MINE}`)
    await heading(page).filter({ hasText: '我的' }).waitFor()
    const answers = RIDES
    await storeOnPhone(page, {
      'wenban.drafts': stored({ [CARD]: { answers, unsent: {}, next: 4, changed: 1 } }),
    })
    await page.goto(`${page.url().replace(/#.*/, '')}#${questionUrl(CARD, 4)}`)
    await heading(page)
      .filter({ hasText: guideOf(CARD).questions['birthday']?.ask ?? '' })
      .waitFor()
    await showAgainOn(page, '2026-11-28')
    for (const [index, part] of ['2026', '11', '28'].entries())
      await page.getByRole('textbox').nth(index).fill(part)
    await page.getByRole('button', { name: '继续' }).tap()
    await heading(page)
      .filter({ hasText: headlineOf('too-young') })
      .waitFor()
    expectNoProblems(visit)
  })

  test('updates the list at the desk', async () => {
    const visit = await openH5(DESK, { today: '2026-11-26' })
    const { page } = visit
    await helpNext(page)
    await openDesk(page)
    await page.getByRole('heading', { name: '今天1位' }).waitFor()
    await showAgainOn(page, '2026-11-27')
    await page.getByText('今天还没有帮过人').waitFor()
    expectNoProblems(visit)
  })

  test('stays as it is on the same day', async () => {
    const visit = await openH5('', { today: '2026-11-26' })
    const { page } = visit
    await walk(page, CARD, ALMOST)
    const calling = page.getByRole('button', { name: '打通了怎么说' })
    await calling.tap()
    const unfolded = page.getByRole('button', { name: '打通了怎么说', expanded: true })
    await unfolded.waitFor()
    await showAgainOn(page, '2026-11-26')
    await page.waitForTimeout(300) // as long as a render takes
    expect(await unfolded.count()).toBe(1)
    expectNoProblems(visit)
  })
})

describe('a clock before the newest document', () => {
  const SENT = sentResult(CARD, RIDES)

  test.each([
    ['a question', questionUrl(CARD, 1)],
    ['a result', resultUrl(CARD)],
    ['a shared result', SENT],
    ['a slip', slipUrl(CARD)],
    ['一次问全', surveyUrl('qinhuangdao')],
    ['the survey result', surveyResultUrl('qinhuangdao')],
    ['the desk', DESK],
  ])('%s asks to correct the date', async (_, route) => {
    const visit = await openH5(route, { today: '2019-01-01' })
    const { page } = visit
    await heading(page).filter({ hasText: WRONG }).waitFor()
    await page.getByText('2019年1月1日').waitFor()
    expectNoProblems(visit)
  })

  test('the page appears once the clock is corrected', async () => {
    const visit = await openH5(questionUrl(CARD, 1), { today: '2019-01-01', width: 320, height: 568 })
    const { page } = visit
    await heading(page).filter({ hasText: WRONG }).waitFor()
    await expectAccessible(page)
    await expectElderSafe(page, 'standard')
    await expectNoSidewaysScroll(page)
    await page.clock.setFixedTime('2026-11-26T10:00:00+08:00')
    await page.getByRole('button', { name: '再试一次' }).tap()
    await heading(page).filter({ hasNotText: WRONG }).waitFor()
    await page.getByRole('radio').nth(1).waitFor()
    expectNoProblems(visit)
  })

  test.each([
    ['an FAQ', faqUrl('qinhuangdao', 'filing-validity')],
    ['a service item', itemUrl('qinhuangdao', 'A1-16')],
  ])('%s is shown with a warning and its real age', async (_, route) => {
    const visit = await openH5(route, { today: '2019-01-01' })
    const { page } = visit
    await page.getByRole('status').filter({ hasText: WRONG }).waitFor()
    await page
      .getByText(/规定可能变了|可能变了/)
      .first()
      .waitFor()
    expect(await page.getByText('2019年').count()).toBe(1)
    expectNoProblems(visit)
  })

  test('the publication day of the newest document is accepted', async () => {
    const { page } = await openH5(questionUrl(CARD, 1), { today: '2024-09-04' })
    await page.getByRole('radio').nth(1).waitFor()
    const before = await openH5(questionUrl(CARD, 1), { today: '2024-09-03' })
    await heading(before.page).filter({ hasText: WRONG }).waitFor()
  })
})
