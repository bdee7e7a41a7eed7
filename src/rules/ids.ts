/** The ids of the policy as types, made with it: where code or a test names a wrong one, it does not compile. */
import type { GuideIds, PlaceIds } from '@/rules/built-in/ids'
import type { UNSURE } from './engine/answers'

export type PlaceId = keyof PlaceIds

/** The ids in a table of the place: its `faq`s, `citation`s, `figure`s … */
export type IdOf<P extends PlaceId, Table extends Exclude<keyof PlaceIds[P], 'guides'>> = PlaceIds[P][Table]

/** As `place/guide`. */
export type GuideId = keyof GuideIds

export type OutcomeId<G extends GuideId> = GuideIds[G]['outcome']

export type QuestionId<G extends GuideId> = keyof GuideIds[G]['answers']

/** Answers to questions of the guide, by its options. */
export type AnswersTo<G extends GuideId> = {
  readonly [Q in QuestionId<G>]?: GuideIds[G]['answers'][Q] | typeof UNSURE
}

/** A guide with answers to it. */
export type Answered = { [G in GuideId]: readonly [guide: G, answers: AnswersTo<G>] }[GuideId]
