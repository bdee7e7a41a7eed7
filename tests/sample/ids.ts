/** The ids of the sample policy as types, so that tests compile whatever changes in the real policy. */
import type { AnsweredOf, AnswersOf } from '@/rules'
import type { GuideIds, PlaceIds } from './built-in/ids'

/** As `place/guide`. */
export type GuideId = keyof GuideIds
export type OutcomeId<G extends GuideId> = GuideIds[G]['outcome']
export type ItemId<P extends keyof PlaceIds> = PlaceIds[P]['item']
export type AnswersTo<G extends GuideId> = AnswersOf<GuideIds[G]>
export type Answered = AnsweredOf<GuideIds>
