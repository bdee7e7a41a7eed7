import type { Page } from 'playwright-core'
import { contents, type Answers } from '@/rules'
import {
  changesUrl,
  entrancesUrl,
  faqsUrl,
  faqUrl,
  itemsUrl,
  itemUrl,
  MINE,
  networkUrl,
  phonesUrl,
  posterUrl,
  PRIVACY,
  reportUrl,
  resultUrl,
  searchUrl,
  slipUrl,
  surveyResultUrl,
  surveyUrl,
} from '@/routes'
import { livesElsewhere } from '../support/answers'
import { chooseSize, expectAccessible, expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import {
  goTo,
  heading,
  openAll,
  openRow,
  waitForOtherHeading,
  sentResult,
  walk,
} from '../support/h5-resident'
import { elderFaults, type TypeSize } from '../support/measure'

const TODAY = '2026-11-23'
const SMALL = { width: 320, height: 568 }
/** If every size fits a small screen, the middle size shows nothing new on a wider one. */
const SCREENS: readonly { width: number; height: number; sizes: readonly TypeSize[] }[] = [
  { width: 390, height: 844, sizes: ['standard', 'xlarge'] },
  { ...SMALL, sizes: ['standard', 'large', 'xlarge'] },
]

/** The faults on each screen in each type size. Ends with the largest type on the smallest screen. */
async function faultsInAllSizes(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const { width, height, sizes } of SCREENS) {
    await page.setViewportSize({ width, height })
    for (const size of sizes) {
      await chooseSize(page, size)
      await openAll(page)
      faults.push(...(await elderFaults(page, size)).map((fault) => `${width}px, ${size}: ${fault}`))
    }
  }
  return faults
}

const PAGES = [
  '/home/index',
  ...contents.map(({ id }) => surveyUrl(id, 1)),
  surveyResultUrl('qinhuangdao'),
  searchUrl('qinhuangdao'),
  searchUrl('qinhuangdao', '敬老卡'),
  searchUrl('qinhuangdao', '量子力学'),
  faqsUrl('qinhuangdao'),
  faqUrl('qinhuangdao', 'filing-validity'),
  itemsUrl('qinhuangdao'),
  itemUrl('qinhuangdao', 'A1-16'),
  itemUrl('qinhuangdao', 'A2-08'),
  networkUrl('qinhuangdao'),
  phonesUrl('qinhuangdao'),
  phonesUrl('zhoukou'),
  entrancesUrl('qinhuangdao'),
  changesUrl('zhoukou'),
  posterUrl('qinhuangdao/filing'),
  reportUrl({ about: 'faq', region: 'qinhuangdao', id: 'filing-validity' }),
  entrancesUrl('chengde-shuangqiao'),
  resultUrl('qinhuangdao/refund'),
  itemUrl('qinhuangdao', 'A9-99'),
]

/** One way through guides with every kind of question, to a clear result, a refusal and an undecided one. */
const WALKS: readonly { guide: string; answers: Answers }[] = [
  {
    guide: 'qinhuangdao/senior-bus-card',
    answers: { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1950-01-01' },
  },
  {
    guide: 'qinhuangdao/senior-bus-card',
    answers: { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1970-01-01' },
  },
  {
    guide: 'qinhuangdao/filing',
    answers: livesElsewhere('2026-05-23'),
  },
  {
    guide: 'chengde-shuangqiao/resident-contribution-2025',
    answers: { who: 'resident', identities: ['low-income'] },
  },
]

test.each(PAGES)('%s is elder-friendly', async (route) => {
  const { page } = await openH5(route, { ...SMALL, today: TODAY })
  await heading(page).waitFor()
  await openAll(page)
  expect(await faultsInAllSizes(page)).toEqual([])
})

test.each(WALKS)('every question of $guide and its result are elder-friendly', async ({ guide, answers }) => {
  const { page } = await openH5('', { ...SMALL, today: TODAY })
  const faults: string[] = []
  await walk(page, guide, answers, async () => {
    const before = page.url()
    faults.push(...(await faultsInAllSizes(page)).map((fault) => `${before}: ${fault}`))
  })
  expect(faults).toEqual([])
})

test('saved, shared and printed pages are elder-friendly and accessible', async () => {
  const visit = await openH5('', { ...SMALL, today: TODAY })
  const { page } = visit
  const faults: string[] = []
  const look = async (what: string): Promise<void> => {
    await openAll(page)
    faults.push(...(await faultsInAllSizes(page)).map((fault) => `${what}: ${fault}`))
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  }
  const card = 'qinhuangdao/senior-bus-card'
  await walk(page, card, {
    hukouDistrict: 'haigang',
    ridesAlone: 'yes',
    card: 'none',
    birthday: '1961-11-24',
  })
  await page.getByRole('button', { name: '存下这个结果' }).tap()
  await page.getByText('✓ 已存下').waitFor()
  await page.getByRole('button', { name: '记进日历：满65周岁，可以去办' }).tap()
  await page.getByText('已交给浏览器下载日历文件').waitFor()
  await look('a result with all that it offers')
  await goTo(page, slipUrl(card))
  await page.getByRole('button', { name: '存成图片' }).tap()
  await page.getByText('长按下面的图片').waitFor()
  await look('the slip with its picture')

  await page.clock.setFixedTime('2026-11-24T10:00:00+08:00')
  await page.evaluate(() => {
    localStorage.setItem('wenban.ticks', '{"data":"garbage"}')
  })
  await goTo(page, resultUrl(card))
  await openRow(page, '带什么')
  await goTo(page, MINE)
  await page.getByText('有些存的东西读不出来').waitFor()
  await look('我的 with a result that has changed and something unreadable')
  await page.getByRole('link').filter({ hasText: '结果变了' }).tap()
  await waitForOtherHeading(page, '我的')
  await look('a saved result that has changed')

  const refund = 'qinhuangdao/refund'
  await goTo(
    page,
    sentResult(refund, {
      insuredIn: 'qinhuangdao',
      want: 'refund-after-death',
      coverageYear: 2026,
      death: 'unsure',
    }),
  )
  await look('a result that was sent')
  await goTo(page, resultUrl(refund, { shared: '1-cut' }))
  await look('a link that was cut')
  await goTo(page, PRIVACY)
  await look('the page on privacy')
  await goTo(page, MINE)
  await page.getByRole('button', { name: '全部清掉' }).tap()
  await page.getByText('已经全部清掉').waitFor()
  await look('我的 after all was wiped')
  expect(faults).toEqual([])
  expectNoProblems(visit)
}, 180_000)

test('error messages, selected answers and 不清楚 are elder-friendly', async () => {
  const { page } = await openH5('/pages/question/index?guide=qinhuangdao/senior-bus-card', {
    ...SMALL,
    today: TODAY,
  })
  await page.getByRole('button', { name: '继续' }).tap()
  await page.getByRole('alert').waitFor()
  expect(await faultsInAllSizes(page)).toEqual([])
  await page.getByRole('radio').first().tap()
  await page.getByRole('radio', { checked: true }).waitFor()
  expect(await faultsInAllSizes(page)).toEqual([])
  await page.getByRole('radio', { name: '不清楚' }).tap()
  await page.getByRole('radio', { name: '不清楚', checked: true }).waitFor()
  expect(await faultsInAllSizes(page)).toEqual([])
})
