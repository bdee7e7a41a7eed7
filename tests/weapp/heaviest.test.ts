import { HOME } from '@/routes'
import type { Answers } from '@/rules'
import { expectCheap, expectNoProblems, openWeapp } from '../support/weapp/driver'
import { walk } from '../support/weapp/resident'

/** The interviews that end with the most to read: a few results side by side. */
const HEAVIEST: readonly (readonly [guide: string, answers: Answers])[] = [
  ['beijing-tianjin', { insuredIn: 'qinhuangdao', visit: 'outpatient', networked: 'unsure' }],
  [
    'filing-validity',
    { insuredIn: 'qinhuangdao', filingType: 'temporary', plan: 'change-place', careIn: 'unsure' },
  ],
  ['chronic-outpatient', { insuredIn: 'unsure', careIn: 'hebei', recognised: 'yes', networked: 'unsure' }],
  ['manual-claim', { insuredIn: 'unsure', bill: 'paid', cause: 'own-accident', visit: 'unsure' }],
  ['suspension', { insuredIn: 'qinhuangdao', want: 'suspend', money: 'unsure' }],
  ['disability-bus', { want: 'activate', hukouDistrict: 'unsure', certificate: 'third' }],
]

test.each(HEAVIEST)('the longest result of %s costs a phone little', async (guide, answers) => {
  const app = await openWeapp(HOME, { today: '2026-11-23' })
  const costs = await walk(app, `qinhuangdao/${guide}`, answers)
  for (const cost of costs) expectCheap(cost)
  await expectNoProblems(app)
})
