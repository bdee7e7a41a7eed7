import * as routes from '@/routes'
import { enlarge, expectAccessible, expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import { heading, openAll, waitForOtherHeading } from '../support/h5-resident'

const TODAY = '2026-11-23'
const SCREENS = [
  { width: 375, height: 812 },
  { width: 320, height: 568 },
]
const PAGES = [
  { route: routes.faqsUrl('qinhuangdao'), says: '常见问题' },
  { route: routes.faqUrl('qinhuangdao', 'filing-validity'), says: '备案' },
  { route: routes.itemsUrl('qinhuangdao'), says: '事项' },
  { route: routes.itemUrl('qinhuangdao', 'A1-16'), says: '住院费用报销' },
  { route: routes.itemUrl('qinhuangdao', 'A2-08'), says: '异地报销' },
  { route: routes.networkUrl('qinhuangdao'), says: '我该去哪一级' },
  { route: routes.phonesUrl('qinhuangdao'), says: '电话本' },
  { route: routes.phonesUrl('zhoukou'), says: '电话本' },
  { route: routes.entrancesUrl('qinhuangdao'), says: '官方入口' },
  { route: routes.entrancesUrl('zhoukou'), says: '官方入口' },
  { route: routes.changesUrl('zhoukou'), says: '变了什么' },
  {
    route: routes.reportUrl({ about: 'faq', region: 'qinhuangdao', id: 'filing-validity' }),
    says: '说得不对',
  },
  { route: routes.itemUrl('qinhuangdao', 'A9-99'), says: '没有找到' },
]

describe.each(SCREENS)('on a screen of $width × $height', (screen) => {
  test.each(PAGES)('$route has no faults, also in the largest type', async ({ route, says }) => {
    const visit = await openH5(route, { ...screen, today: TODAY })
    await heading(visit.page).filter({ hasText: says }).waitFor()
    // with everything opened
    await openAll(visit.page)
    // roles and names are the same on both screens, and checking them takes longest
    if (screen === SCREENS[0]) await expectAccessible(visit.page)
    await expectNoSidewaysScroll(visit.page)
    await enlarge(visit.page)
    await expectNoSidewaysScroll(visit.page)
    expectNoProblems(visit)
  })
})

test('from home to an item and back: filtered, opened, called, and the same list again', async () => {
  const visit = await openH5('', { today: TODAY })
  const { page } = visit
  await page.getByRole('link', { name: '事项', exact: true }).tap()
  let before = await waitForOtherHeading(page, '问办')
  await page.getByRole('button', { name: /，\d+项$/ }).tap()
  await page.getByRole('radio', { name: '乡、村' }).tap()
  await page.getByText('找到10项').waitFor()
  await openAll(page)
  await page.getByRole('link', { name: /异地报销/ }).tap()
  before = await waitForOtherHeading(page, before)
  await page.getByRole('button', { name: '选区县，看电话' }).tap()
  await page.getByRole('button', { name: '青龙满族自治县' }).tap()
  await page.getByRole('button', { name: '居民医保' }).tap()
  expect(await page.getByRole('link', { name: /^打电话 7884011，/ }).getAttribute('href')).toBe('tel:7884011')
  await expectAccessible(page)
  await page.goBack()
  await waitForOtherHeading(page, before)
  await page.getByText('找到10项').waitFor()
  expectNoProblems(visit)
})

test('the phone book dials a single number directly, and expands several', async () => {
  const visit = await openH5(routes.phonesUrl('qinhuangdao'), { today: TODAY })
  const { page } = visit
  expect(await page.getByRole('link', { name: /3551503$/ }).getAttribute('href')).toBe('tel:3551503')
  await page.getByRole('button', { name: /^昌黎县/ }).tap()
  await page.getByRole('link', { name: /2039157$/ }).waitFor()
  await expectAccessible(page)
  expectNoProblems(visit)
})
