import type { Page } from 'playwright-core'
import { searchUrl } from '@/routes'
import { eventually } from '../support/eventually'
import { enlarge, expectAccessible, expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import { heading, openAll, waitForOtherHeading } from '../support/h5-resident'

const TODAY = '2026-11-23'
const SCREENS = [
  { width: 375, height: 812 },
  { width: 320, height: 568 },
]
const seeTyped = (page: Page, words: string): Promise<void> =>
  eventually(async () => {
    expect(await page.getByRole('textbox').inputValue()).toBe(words)
  })

const WORDS = ['敬老卡', 'jlk', '我妈今年七十岁了，想坐公交车不花钱，该怎么办敬老卡？', 'zzzzqqqq']

describe.each(SCREENS)('on a screen of $width × $height', (screen) => {
  test.each(WORDS)('searching for %s has no faults, also in the largest type', async (words) => {
    const visit = await openH5(searchUrl('qinhuangdao'), { ...screen, today: TODAY })
    const { page } = visit
    await page.getByRole('textbox').fill(words)
    await page.getByText(/找到/).first().waitFor()
    await expectAccessible(page)
    await openAll(page)
    await enlarge(page)
    await expectNoSidewaysScroll(page)
    expectNoProblems(visit)
  })
})

test.each(['敬老卡', 'jinglaoka', '老人坐公交不花钱的敬老卡怎么办'])(
  'from home, %s leads to the guide, and back to the same list',
  async (words) => {
    const visit = await openH5('', { today: TODAY })
    const { page } = visit
    await page.getByRole('link', { name: /搜一搜/ }).tap()
    const title = await waitForOtherHeading(page, '问办')
    await page.getByRole('textbox').fill(words)
    const found = page.getByRole('button', { name: '答几问，看结果' })
    await found.waitFor()
    const said = await page.getByText(/^找到\d+条/).innerText()
    await found.tap()
    await waitForOtherHeading(page, title)
    await page.goBack()
    await heading(page).filter({ hasText: title }).waitFor()
    await page.getByText(said, { exact: true }).waitFor()
    await seeTyped(page, words)
    await page.reload()
    await page.getByText(said, { exact: true }).waitFor()
    await seeTyped(page, words)
    expectNoProblems(visit)
  },
)

test('the browser’s own clear icon is hidden, and the button clears the field', async () => {
  const { page } = await openH5(searchUrl('qinhuangdao', '退费'), { today: TODAY })
  await page.getByText(/^找到\d+条/).waitFor()
  await page.getByRole('button', { name: '清空要找的字' }).tap()
  await seeTyped(page, '')
  expect(await page.getByRole('textbox').getAttribute('type')).toBe('text')
})
