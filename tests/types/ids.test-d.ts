/** The ids generated from the policy, as types. Checked by `npm run typecheck`, never run. */
import type { Answered, AnswersTo, GuideId, ItemId, OutcomeId } from '../sample/ids'
import { accepts } from './accepts'

accepts<GuideId>('qinhuangdao/refund')
// @ts-expect-error no guide has this name
accepts<GuideId>('qinhuangdao/refunds')
// @ts-expect-error a guide is named with its place
accepts<GuideId>('refund')

accepts<OutcomeId<'qinhuangdao/senior-bus-card'>>('yes-by-hukou')
// @ts-expect-error the outcome of another guide
accepts<OutcomeId<'qinhuangdao/refund'>>('suspend')

accepts<AnswersTo<'qinhuangdao/refund'>>({ want: 'refund', coverageYear: 2027, death: 'unsure' })
accepts<AnswersTo<'qinhuangdao/refund'>>({})
// @ts-expect-error the guide has no such question
accepts<AnswersTo<'qinhuangdao/refund'>>({ wants: 'refund' })
// @ts-expect-error the question has no such option
accepts<AnswersTo<'qinhuangdao/refund'>>({ want: 'refunds' })
// @ts-expect-error a year is a number
accepts<AnswersTo<'qinhuangdao/refund'>>({ coverageYear: '2027' })

accepts<Answered>(['qinhuangdao/refund', { want: 'refund' }])
// @ts-expect-error the answers to another guide
accepts<Answered>(['qinhuangdao/senior-bus-card', { want: 'refund' }])

accepts<ItemId<'qinhuangdao'>>('A1-16')
// @ts-expect-error the place has no such service item
accepts<ItemId<'qinhuangdao'>>('A9-99')
