/** A computer's screen: one bar above every page, and columns on pages that have them. */
import type { Page } from 'playwright-core'
import { encodeAnswers } from '@/rules'
import {
  changesUrl,
  entrancesUrl,
  faqsUrl,
  HOME,
  itemsUrl,
  MINE,
  networkUrl,
  phonesUrl,
  posterUrl,
  PRIVACY,
  resultUrl,
  searchUrl,
} from '@/routes'
import { livesElsewhere } from '../support/answers'
import { expectAccessible, expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import { goTo, guideOf, heading } from '../support/h5-resident'

const PLACE = 'qinhuangdao'
const GUIDE = 'qinhuangdao/filing'
const FILED_FIRST = livesElsewhere('2026-01-15')
const DESK_SCREEN = { width: 1366, height: 768, today: '2026-11-26' }

/** A selector for what is side by side on a page; null if it has one column. */
const PAGES: readonly (readonly [route: string, columns: string | null])[] = [
  [HOME, '.home-column'],
  [searchUrl(PLACE, '退费'), '.search-best, .search-kind'],
  [phonesUrl(PLACE), '.rows--two > .rows-item'],
  [itemsUrl(PLACE), '.rows--two > .rows-item'],
  [MINE, '.mine-column'],
  [faqsUrl(PLACE), null],
  [networkUrl(PLACE), null],
  [entrancesUrl(PLACE), null],
  [changesUrl('zhoukou'), null],
  [posterUrl('qinhuangdao/filing'), null],
  [PRIVACY, null],
]

/** Whether the first two are side by side, starting at the same height. */
async function sideBySide(page: Page, columns: string): Promise<boolean> {
  const shown = page.locator('.taro_page_show').last().locator(columns)
  await shown.nth(1).waitFor()
  const [first, second] = await Promise.all([shown.nth(0).boundingBox(), shown.nth(1).boundingBox()])
  if (!first || !second) return false
  return second.x >= first.x + first.width && Math.abs(first.y - second.y) < 2
}

test('every page has the bar, and pages with much content have two columns', async () => {
  const visit = await openH5('', DESK_SCREEN)
  const { page } = visit
  for (const [route, columns] of PAGES) {
    await goTo(page, route)
    const bar = page.getByRole('navigation', { name: '问办' }).filter({ visible: true })
    await bar.waitFor()
    expect([route, (await bar.boundingBox())?.height]).toEqual([route, 64])
    if (columns !== null) expect([route, await sideBySide(page, columns)]).toEqual([route, true])
    await expectNoSidewaysScroll(page)
  }
  expectNoProblems(visit)
})

test('a result shows steps and papers expanded, with the phone script and the document dates beside them', async () => {
  const visit = await openH5('', DESK_SCREEN)
  const { page } = visit
  await goTo(page, resultUrl(GUIDE, { shared: encodeAnswers(guideOf(GUIDE), FILED_FIRST) }))
  const shown = page.locator('.taro_page_show').last()
  await shown.locator('.result-columns').waitFor()
  expect(await sideBySide(page, '.result-column')).toBe(true)
  for (const name of [/^怎么办/, /^带什么/])
    expect(await shown.getByRole('button', { name }).getAttribute('aria-expanded')).toBe('true')
  for (const name of ['打通了怎么说', '文件的日期'])
    expect(await shown.getByRole('heading', { name }).count()).toBe(1)
  expect(await shown.getByRole('button', { name: '打通了怎么说' }).count()).toBe(0)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  expectNoProblems(visit)
})

test('the bar leads to the search, the phone book, 我的 and the desk, and marks the current page', async () => {
  const visit = await openH5('', DESK_SCREEN)
  const { page } = visit
  const to = (name: string | RegExp) => page.getByRole('link', { name }).filter({ visible: true }).first()
  await expectAccessible(page)
  await to(/^搜一搜/).tap()
  await heading(page).filter({ hasText: '搜', visible: true }).waitFor()
  for (const name of ['电话本', '我的', '帮办台']) {
    await to(name).tap()
    await heading(page).filter({ hasText: name, visible: true }).waitFor()
    await page.locator('.top-bar-to--here').filter({ hasText: name, visible: true }).waitFor()
  }
  await to(/^问办/).tap()
  await heading(page).filter({ hasText: '要办哪件事', visible: true }).waitFor()
  await expectAccessible(page)
  expectNoProblems(visit)
})
