/** The policy's ids as types, generated with the policy: a wrong id in code or tests does not compile. */
import type { GuideIds, PlaceIds } from '@/rules/built-in/ids'
import type { UNSURE } from './engine/answers'

export type PlaceId = keyof PlaceIds

/** The ids in a table of the place: its `faq`s, `citation`s, `figure`s … */
export type IdOf<P extends PlaceId, Table extends Exclude<keyof PlaceIds[P], 'guides'>> = PlaceIds[P][Table]

/** `place/guide`. */
export type GuideId = keyof GuideIds

export type OutcomeId<G extends GuideId> = GuideIds[G]['outcome']

export type QuestionId<G extends GuideId> = keyof GuideIds[G]['answers']

/** The part of a guide's generated ids about answers. */
interface AnswerIds {
  readonly answers: object
}

/** Answers to the guide's questions, limited to its options. */
export type AnswersOf<Guide extends AnswerIds> = {
  readonly [Q in keyof Guide['answers']]?: Guide['answers'][Q] | typeof UNSURE
}

/** One of these guides with answers to it. */
export type AnsweredOf<Guides extends Readonly<Record<keyof Guides, AnswerIds>>> = {
  [G in keyof Guides]: readonly [guide: G, answers: AnswersOf<Guides[G]>]
}[keyof Guides]

/** Answers to the guide's questions, limited to its options. */
export type AnswersTo<G extends GuideId> = AnswersOf<GuideIds[G]>
