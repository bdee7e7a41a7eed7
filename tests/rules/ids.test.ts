import type { AnswersTo, GuideId, ItemId, OutcomeId } from '../sample/ids'

/** The type check of the project is the test: each of these lines is an error, or the line above it is one. */
test('a wrong id of the policy does not compile', () => {
  // @ts-expect-error no guide has this name
  const guide: GuideId = 'qinhuangdao/refunds'
  // @ts-expect-error the guide has no such outcome
  const outcome: OutcomeId<'qinhuangdao/refund'> = 'suspend'
  // @ts-expect-error the guide asks no such question
  const question: AnswersTo<'qinhuangdao/refund'> = { wants: 'refund' }
  // @ts-expect-error the question has no such option
  const option: AnswersTo<'qinhuangdao/refund'> = { want: 'refunds' }
  // @ts-expect-error the place has no such service item
  const item: ItemId<'qinhuangdao'> = 'A9-99'
  const right: AnswersTo<'qinhuangdao/refund'> = { want: 'refund', coverageYear: 2027, death: 'unsure' }
  expect([guide, outcome, question, option, item, right]).toHaveLength(6)
})
