import Taro from '@tarojs/taro'
import type { Answers } from '@/rules'
import { seeOutcome, setToday, walk } from './resident'
import { livesElsewhere } from '../support/answers'

beforeAll(() => {
  setToday('2026-11-23')
})

beforeEach(() => {
  Taro.clearStorageSync()
})

/** From home to the result: the answers, and the outcome at the end. */
const walks: readonly (readonly [guide: string, outcome: string, answers: Answers])[] = [
  [
    'senior-bus-card',
    'yes-by-hukou',
    { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1940-05-20' },
  ],
  [
    'senior-bus-card',
    'too-young',
    { hukouDistrict: 'changli', permit: 'listed', ridesAlone: 'yes', card: 'none', birthday: '1970-05-20' },
  ],
  ['filing', 'long-term', livesElsewhere('2026-01-15')],
  ['filing', 'not-insured-here', { insuredIn: 'elsewhere' }],
  ['beijing-tianjin', 'not-needed', { insuredIn: 'qinhuangdao', visit: 'inpatient', networked: 'yes' }],
  ['refund', 'refund', { insuredIn: 'qinhuangdao', want: 'refund', coverageYear: 2027, paid: 'full' }],
  ['refund', 'suspension', { insuredIn: 'qinhuangdao', want: 'suspend' }],
]

test.each(walks)('walking through %s ends at %s and asks nothing else', async (guide, outcome, answers) => {
  const questions = await walk(`qinhuangdao/${guide}`, answers)
  expect(questions).toEqual(Object.keys(answers))
  await seeOutcome(`qinhuangdao/${guide}`, outcome)
})
