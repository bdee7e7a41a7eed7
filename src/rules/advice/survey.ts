/** 一次问全 in words: the next shared question, or which guides of the region apply to this person. */
import type { Answers } from '../engine/answers'
import type { IsoDate } from '../engine/days'
import { wordsOf } from '../engine/explanation'
import { interview } from '../engine/interview'
import type { Verdict } from '../engine/model'
import type { WholeRegion } from '../engine/region'
import { answersFor, survey, type SurveyedGuide } from '../engine/survey'
import type { ReasonView } from './advice'
import { askShared, surveyAnswersView, type QuestionView, type SurveyAnswers } from './question'
import { outcomeView } from './outcome'
import { sourceViews, type SourceView } from './sources'
import { shortTitle } from './short'

/** A guide of the region, as `region/guide`. */
interface GuideView {
  readonly id: string
  readonly title: string
  readonly short: string
}

/** A guide with a single possible outcome, which is no refusal. */
export interface ApplyingView extends GuideView {
  readonly verdict: Verdict
  readonly headline: string
  /** 「按2023年2月的规定」, if the document is old or undated. */
  readonly asOf: string | null
}

/** A guide that needs more answers. */
export interface UndecidedView extends GuideView {
  /** Its next question; null if it asks nothing more and several outcomes remain possible. */
  readonly ask: string | null
}

/** Guides that do not apply to this person, for the same reasons. */
export interface RefusedView {
  readonly why: readonly ReasonView[]
  /** Each with its headline; null if it may be one of several refusals. */
  readonly guides: readonly (GuideView & { readonly headline: string | null })[]
}

export type SurveyAdvice =
  | (SurveyAnswers & QuestionView & { readonly kind: 'question' })
  | (SurveyAnswers & {
      readonly kind: 'finished'
      readonly applies: readonly ApplyingView[]
      /** Guides with the most answers first. */
      readonly open: readonly UndecidedView[]
      readonly not: readonly RefusedView[]
      readonly sources: readonly SourceView[]
    })

/** Groups guides with the same reasons, in the order of the first of each group. */
function byReason(
  refused: readonly { readonly view: RefusedView['guides'][number]; readonly why: readonly ReasonView[] }[],
): RefusedView[] {
  const groups = new Map<string, RefusedView>()
  for (const { view, why } of refused) {
    const key = why.map(({ text }) => text).join('\n')
    const before = groups.get(key)
    groups.set(key, {
      why: why.map(({ text, cite }, index) => ({
        text,
        cite: [...new Set([...(before?.why[index]?.cite ?? []), ...cite])],
      })),
      guides: [...(before?.guides ?? []), view],
    })
  }
  return [...groups.values()]
}

/**
 * What to show a resident who has given these answers to the region's shared questions on this day.
 * @throws {AnswerError} on an answer that a guide rejects; `readShared` drops invalid ones
 */
export function adviseSurvey(region: WholeRegion, answers: Answers, today: IsoDate): SurveyAdvice {
  const { next, path, guides } = survey(region, answers, today)
  const common = surveyAnswersView(region, path, answers)
  const asked = next === null ? null : askShared(region, next, today)
  if (asked) return { ...common, kind: 'question', ...asked }

  const viewOf = ({ guide }: SurveyedGuide): GuideView => ({
    id: `${region.id}/${guide.id}`,
    title: guide.title,
    short: shortTitle(guide),
  })
  const of = (status: SurveyedGuide['status']) => guides.filter((one) => one.status === status)
  const inGuide = ({ guide }: SurveyedGuide) => interview(guide, answersFor(guide, answers), today)

  const applies = of('applies').flatMap((one) => {
    const [only] = one.outcomes
    if (only === undefined) return []
    const { verdict, headline, asOf } = outcomeView({ region, at: inGuide(one), caller: {} }, only)
    const cite = one.guide.outcomes[only]?.cite ?? []
    return [{ view: { ...viewOf(one), verdict, headline, asOf }, cite }]
  })
  // the more answers count for a guide, the likelier it applies to this person
  const nearest = of('open').sort((a, b) => b.answered.length - a.answered.length)
  const open = nearest.map((one): UndecidedView => {
    const missing = inGuide(one).next
    return { ...viewOf(one), ask: missing === null ? null : (one.guide.questions[missing]?.ask ?? null) }
  })
  const not = byReason(
    of('not').map((one) => {
      const headlines = one.outcomes.map((id) => one.guide.outcomes[id]?.headline ?? id)
      return {
        view: { ...viewOf(one), headline: headlines.length === 1 ? (headlines[0] ?? null) : null },
        why: one.why.map((ref) => wordsOf(one, ref)),
      }
    }),
  )
  const cite = [
    ...applies.flatMap((one) => one.cite),
    ...not.flatMap(({ why }) => why.flatMap((reason) => reason.cite)),
  ]
  return {
    ...common,
    kind: 'finished',
    applies: applies.map(({ view }) => view),
    open,
    not,
    sources: sourceViews(region, cite, today),
  }
}
