/** Answers for measurements: the real policy may differ from the tests' sample, and its guides change. */
import { type Answers, type Guide, interview, readAnswers, todayHere, UNSURE } from '@/rules/authoring'

/** Preferred options, whatever the day; otherwise the first option. They lead to a long result. */
const USUAL = ['other-province', 'planned', 'inpatient', 'illness', 'none', 'not-yet', 'trip']

/**
 * Answers to all that the guide asks today: the wanted ones as far as they fit, otherwise the preferred ones.
 */
export function answersTo(guide: Guide, wanted: Answers = {}): Answers {
  const today = todayHere()
  const fitting = readAnswers(guide, wanted, today).answers
  let answers: Answers = {}
  for (;;) {
    const { next } = interview(guide, answers, today)
    if (next === null) return answers
    const question = guide.questions[next]
    const options = question?.kind === 'choice' ? Object.keys(question.options) : []
    const usual = USUAL.find((id) => options.includes(id)) ?? options[0] ?? UNSURE
    answers = { ...answers, [next]: fitting[next] ?? usual }
  }
}
