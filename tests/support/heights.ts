/** How high screens may be with their rows collapsed, so that a few swipes are enough to read them. */
import type { Page } from 'playwright-core'
import { DESK, HOME, itemsUrl, MINE, phonesUrl, slipUrl } from '@/routes'
import { livesElsewhere } from './answers'
import { goTo } from './h5-resident'
import { storeOnPhone, stored } from './kept'

export interface HighScreen {
  readonly name: string
  readonly route: string
  /** In px: in 标准 on a screen 390 wide, and in 特大 on one 320 wide. */
  readonly standard: number
  readonly huge: number
  /** What is stored on the phone in addition to {@link begun}. */
  readonly kept?: Readonly<Record<string, string>>
}

const CARD = 'qinhuangdao/senior-bus-card'
const FILING = 'qinhuangdao/filing'
const BEGUN = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none' }
const draft = (answers: object) => ({ answers, unsent: {}, next: null, changed: 1 })

export const HIGH_SCREENS: readonly HighScreen[] = [
  { name: 'home', route: HOME, standard: 1600, huge: 1600 },
  { name: 'the phone book', route: phonesUrl('qinhuangdao'), standard: 1600, huge: 1900 },
  { name: 'the service items', route: itemsUrl('qinhuangdao'), standard: 1100, huge: 1500 },
  { name: '我的', route: MINE, standard: 1300, huge: 1700 },
  {
    name: 'the slip',
    route: slipUrl(CARD),
    standard: 1400,
    huge: 2300,
    kept: { 'wenban.drafts': stored({ [CARD]: draft({ ...BEGUN, birthday: '1950-05-20' }) }) },
  },
  {
    name: 'the slip of the longest guide',
    route: slipUrl(FILING),
    standard: 1400,
    huge: 2300,
    kept: { 'wenban.drafts': stored({ [FILING]: draft(livesElsewhere('2026-01-10')) }) },
  },
  {
    name: 'the desk with four people',
    route: DESK,
    standard: 1100,
    huge: 1300,
    kept: { 'wenban.person': stored('d') },
  },
]

/** Answers about the senior bus card, by the id of the visit. */
const HELPED = {
  a: { ...BEGUN, birthday: '1950-05-20' },
  b: { ...BEGUN, birthday: 'unsure' },
  c: { ...BEGUN, birthday: '1990-05-20' },
  d: { hukouDistrict: 'haigang' },
}

const NAMES = ['王叔', '', '张阿姨', '李大爷']

const helped = (): Readonly<Record<string, string>> => ({
  'wenban.desk': stored({
    visits: Object.keys(HELPED).map((id, index) => ({
      id,
      begun: `2026-11-26T09:3${index}`,
      number: index + 1,
      label: NAMES[index],
      note: '',
    })),
    keepDays: 7,
  }),
  ...Object.fromEntries(
    Object.entries(HELPED).map(([id, answers]) => [
      `wenban.visit.${id}.drafts`,
      stored({ [CARD]: draft(answers) }),
    ]),
  ),
})

const DRAFT = { answers: { insuredIn: 'qinhuangdao' }, unsent: {}, next: 2, changed: 1 }

/** What is stored on the phone of somebody who has begun a guide, by key and as text. */
export const begun = (size: 'standard' | 'huge'): Readonly<Record<string, string>> => ({
  'wenban.settings': stored({ size, speed: 'normal' }),
  'wenban.drafts': stored({ 'qinhuangdao/filing': DRAFT }),
  ...helped(),
})

/** The two screens on which heights are measured. */
export const MEASURED = [
  { size: 'standard', width: 390, height: 844 },
  { size: 'huge', width: 320, height: 576 },
] as const

/** Opens the screens one after the other in the browser version, which must be open with one of these sizes. */
export async function heightFaults(
  page: Page,
  { size }: (typeof MEASURED)[number],
): Promise<readonly string[]> {
  await storeOnPhone(page, begun(size))
  const faults: string[] = []
  for (const { name, route, kept = {}, [size]: most } of HIGH_SCREENS) {
    await storeOnPhone(page, kept)
    await goTo(page, route)
    const height = await page
      .locator('.taro_page_show')
      .last()
      .evaluate(({ scrollHeight }) => scrollHeight)
    if (height > most) faults.push(`${name}: ${height}, more than ${most}`)
  }
  return faults
}
