/** What of a result may be shown to others: nothing from which a private answer can be read. */
import type { DatePart, Guide } from '../engine/model'
import type { Finished, AnsweredView } from './advice'
import type { DateView, OutcomeView } from './outcome'

const isPrivate = (guide: Guide, question: string): boolean => guide.questions[question]?.private === true

const countedFrom = (part: DatePart): string => ('yearOf' in part ? part.yearOf : part.of)

/** The answers to questions that are not private. */
export const publicAnswers = (guide: Guide, { answered }: Finished): readonly AnsweredView[] =>
  answered.filter(({ question }) => !isPrivate(guide, question))

/** The dates that are not counted from a private one; that somebody turns 65 on a day tells their birthday. */
export function publicDates(guide: Guide, { id, dates }: OutcomeView): readonly DateView[] {
  const telling = (guide.outcomes[id]?.dates ?? []).filter((part) => isPrivate(guide, countedFrom(part)))
  return dates.filter(({ label }) => telling.every((part) => part.label !== label))
}
