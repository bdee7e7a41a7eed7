/** Which parts of a result may be shown to others: nothing that reveals a private answer. */
import { conditionsOf, factOf } from '../engine/classes'
import type { Criterion, DatePart, Guide } from '../engine/model'
import type { Finished, ReasonView } from './advice'
import type { AnsweredView } from './question'
import type { DateView, OutcomeView } from './outcome'

const isPrivate = (guide: Guide, question: string): boolean => guide.questions[question]?.private === true

const countedFrom = (part: DatePart): string => ('yearOf' in part ? part.yearOf : part.of)

/** The answers to questions that are not private. */
export const publicAnswers = (guide: Guide, { answered }: Finished): readonly AnsweredView[] =>
  answered.filter(({ question }) => !isPrivate(guide, question))

/**
 * The dates that are not computed from a private one: the day on which somebody turns 65 reveals their
 * birthday.
 */
export function publicDates(guide: Guide, { id, dates }: OutcomeView): readonly DateView[] {
  const telling = (guide.outcomes[id]?.dates ?? []).filter((part) => isPrivate(guide, countedFrom(part)))
  return dates.filter(({ label }) => telling.every((part) => part.label !== label))
}

/** The questions that the criterion tests. */
const testedBy = (guide: Guide, criterion: Criterion): readonly string[] =>
  conditionsOf(criterion)
    .flatMap((condition) => Object.keys(condition))
    .flatMap((fact) => factOf(guide, fact).question ?? [])

/** Whether the question has options, so that the sentence of the rule reveals the answer. */
const isOfOptions = (guide: Guide, question: string): boolean =>
  'options' in (guide.questions[question] ?? {})

/** What the rules derive from private dates and numbers: 「已满65周岁」 instead of a birthday. */
export function privateReasons(guide: Guide, why: readonly ReasonView[]): readonly ReasonView[] {
  const words = Object.values(guide.criteria).flatMap((criterion) => {
    const kept = testedBy(guide, criterion).filter((question) => isPrivate(guide, question))
    return kept.length === 0 || kept.some((question) => isOfOptions(guide, question))
      ? []
      : [criterion.yes, criterion.no].flatMap((words) => words ?? [])
  })
  return why.filter(({ text }) => words.includes(text))
}
