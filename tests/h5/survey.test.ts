import type { Page } from 'playwright-core'
import { regions, type Question } from '@/rules'
import { surveyUrl } from '@/routes'
import { enlarge, expectAccessible, expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import { give, heading, openAll, waitForOtherHeading } from '../support/h5-resident'

const TODAY = '2026-11-23'
const SCREENS = [
  { width: 375, height: 812 },
  { width: 320, height: 568 },
]
const shared: Readonly<Record<string, Question>> = regions[0]?.shared ?? {}
const ANSWERS: Readonly<Record<string, string>> = {
  insuredIn: 'elsewhere',
  hukouDistrict: 'haigang',
  birthday: '1950-01-01',
  waterSupplier: 'city',
  allowance: 'urban',
  persons: '5',
}

/** Answers the questions of the survey, one page each, up to its result. */
async function answerAll(page: Page, onScreen: () => Promise<void>): Promise<void> {
  for (;;) {
    const before = await heading(page).innerText()
    const [id, question] = Object.entries(shared).find(([, { ask }]) => ask === before) ?? []
    if (!id || !question) break
    await onScreen()
    await give(page, question, ANSWERS[id] ?? 'unsure')
    await page.getByRole('button', { name: '继续' }).tap()
    await waitForOtherHeading(page, before)
  }
}

describe.each(SCREENS)('on a screen of $width × $height', (screen) => {
  test('一次问全 leads from home to the guides that apply', async () => {
    const visit = await openH5('', { ...screen, today: TODAY })
    const { page } = visit
    const look = async () => {
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
    await page.getByRole('link', { name: /^一次问全/ }).tap()
    await waitForOtherHeading(page, '问办')
    await answerAll(page, look)
    expect(await heading(page).innerText()).toMatch(/项还要再问，\d+项用不上/)
    await openAll(page)
    await look()
    await enlarge(page)
    await expectNoSidewaysScroll(page)
    expectNoProblems(visit)
  })
})

test('a guide opened from the result asks only what is missing, and back returns to the result', async () => {
  const visit = await openH5(surveyUrl('qinhuangdao'), { today: TODAY })
  const { page } = visit
  await heading(page).waitFor()
  await answerAll(page, () => Promise.resolve())
  const result = await heading(page).innerText()
  await page.getByRole('link', { name: /^敬老卡/ }).tap()
  expect(await waitForOtherHeading(page, result)).toBe('老人能自己乘公交车吗？')
  await page.goBack()
  await heading(page).filter({ hasText: result }).waitFor()
  expectNoProblems(visit)
})

test('going back leads through the questions, and a reload stays at the same one', async () => {
  const visit = await openH5('', { today: TODAY })
  const { page } = visit
  await page.getByRole('link', { name: /^一次问全/ }).tap()
  const first = await waitForOtherHeading(page, '问办')
  await give(page, shared['insuredIn'] as Question, 'qinhuangdao')
  await page.getByRole('button', { name: '继续' }).tap()
  const second = await waitForOtherHeading(page, first)
  await page.reload()
  await heading(page).filter({ hasText: second }).waitFor()
  await page.goBack()
  await heading(page).filter({ hasText: first }).waitFor()
  await page.getByRole('radio', { checked: true }).filter({ hasText: '秦皇岛市' }).waitFor()
  expectNoProblems(visit)
})
