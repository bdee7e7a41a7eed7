import type { Page } from 'playwright-core'
import { contents, type Answers } from '@/rules'
import {
  entrancesUrl,
  faqsUrl,
  faqUrl,
  itemsUrl,
  itemUrl,
  networkUrl,
  phonesUrl,
  resultUrl,
  searchUrl,
  surveyedUrl,
  surveyUrl,
} from '@/routes'
import { openH5 } from '../support/h5'
import { heading, walk } from '../support/h5-resident'
import { BODY, elderFaults, type TypeSize } from '../support/measure'

const TODAY = '2026-11-23'
const SIZES: readonly TypeSize[] = ['standard', 'large', 'xlarge']
const SCREENS = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
]

/** The faults of a screen in each size of type, each line with the size. */
async function faultsInAllSizes(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const size of SIZES) {
    await page.evaluate((scale) => {
      document.documentElement.style.setProperty('--fs', String(scale))
    }, BODY[size] / BODY.standard)
    faults.push(...(await elderFaults(page, size)).map((fault) => `${size}: ${fault}`))
  }
  return faults
}

/** Opens whatever can be opened on the page. */
async function openAll(page: Page): Promise<void> {
  for (const closed = page.locator('[aria-expanded=false]'); (await closed.count()) > 0;)
    await closed.first().tap()
}

const PAGES = [
  '/pages/home/index',
  ...contents.map(({ id }) => surveyUrl(id, 1)),
  surveyedUrl('qinhuangdao'),
  searchUrl('qinhuangdao'),
  searchUrl('qinhuangdao', '敬老卡'),
  searchUrl('qinhuangdao', '量子力学'),
  faqsUrl('qinhuangdao'),
  faqUrl('qinhuangdao', 'filing-validity'),
  itemsUrl('qinhuangdao'),
  itemUrl('A1-16'),
  itemUrl('A2-08'),
  networkUrl('qinhuangdao'),
  phonesUrl('qinhuangdao'),
  phonesUrl('zhoukou'),
  entrancesUrl('qinhuangdao'),
  entrancesUrl('chengde-shuangqiao'),
  resultUrl('qinhuangdao/refund'),
  itemUrl('A9-99'),
]

/** One way through guides with every form of question, to a clear result, a refusal and an open one. */
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
    answers: {
      insuredIn: 'qinhuangdao',
      careIn: 'other-province',
      visit: 'inpatient',
      cause: 'illness',
      filed: 'none',
      timing: 'not-yet',
      reason: 'living',
      awaySince: '2026-05-23',
    },
  },
  {
    guide: 'chengde-shuangqiao/resident-contribution-2025',
    answers: { who: 'resident', identities: ['low-income'] },
  },
]

describe.each(SCREENS)('on a screen of $width × $height, in 标准, 大字 and 特大', (screen) => {
  test.each(PAGES)('%s is safe for an elder', async (route) => {
    const { page } = await openH5(route, { ...screen, today: TODAY })
    await heading(page).waitFor()
    await openAll(page)
    expect(await faultsInAllSizes(page)).toEqual([])
  })

  test.each(WALKS)(
    'every question of $guide and its result are safe for an elder',
    async ({ guide, answers }) => {
      const { page } = await openH5('', { ...screen, today: TODAY })
      const faults: string[] = []
      await walk(page, guide, answers, async () => {
        const before = page.url()
        faults.push(...(await faultsInAllSizes(page)).map((fault) => `${before}: ${fault}`))
      })
      expect(faults).toEqual([])
    },
  )

  test('what has to be put right, an answer that is chosen and 不清楚 are safe for an elder', async () => {
    const { page } = await openH5('/pages/ask/guide/index?guide=qinhuangdao/senior-bus-card', {
      ...screen,
      today: TODAY,
    })
    await page.getByRole('button', { name: '继续' }).tap()
    await page.getByRole('alert').waitFor()
    expect(await faultsInAllSizes(page)).toEqual([])
    await page.getByRole('radio').first().tap()
    expect(await faultsInAllSizes(page)).toEqual([])
    await page.getByRole('radio', { name: '不清楚' }).tap()
    expect(await faultsInAllSizes(page)).toEqual([])
  })
})
