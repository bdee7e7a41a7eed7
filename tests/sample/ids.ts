/** The ids of the sample as types: a test that names them compiles whatever becomes of the real policy. */
import type { AnsweredOf, AnswersOf } from '@/rules'
import type { GuideIds, PlaceIds } from './built-in/ids'

/** As `place/guide`. */
export type GuideId = keyof GuideIds
export type OutcomeId<G extends GuideId> = GuideIds[G]['outcome']
export type ItemId<P extends keyof PlaceIds> = PlaceIds[P]['item']
export type AnswersTo<G extends GuideId> = AnswersOf<GuideIds[G]>
export type Answered = AnsweredOf<GuideIds>
