import type { Answered } from '../../sample/ids'

/** A guide of 秦皇岛 by its own id, with answers. */
type Interview<A extends Answered = Answered> = A extends readonly [
  `qinhuangdao/${infer Guide}`,
  infer Answers,
]
  ? readonly [guide: Guide, answers: Answers]
  : never

/** The interviews with the longest results: several alternatives, or one with a long list of papers. */
export const HEAVIEST: readonly Interview[] = [
  ['beijing-tianjin', { insuredIn: 'qinhuangdao', visit: 'outpatient', networked: 'unsure' }],
  [
    'filing-validity',
    { insuredIn: 'qinhuangdao', filingType: 'temporary', plan: 'change-place', careIn: 'unsure' },
  ],
  ['chronic-outpatient', { insuredIn: 'unsure', careIn: 'hebei', recognised: 'yes', networked: 'unsure' }],
  ['manual-claim', { insuredIn: 'unsure', bill: 'paid', cause: 'own-accident', visit: 'unsure' }],
  ['manual-claim', { insuredIn: 'qinhuangdao', bill: 'paid', cause: 'illness', visit: 'inpatient' }],
  ['suspension', { insuredIn: 'qinhuangdao', want: 'suspend', money: 'unsure' }],
  ['disability-bus', { want: 'activate', hukouDistrict: 'unsure', certificate: 'third' }],
]
