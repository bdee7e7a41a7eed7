/** Finds the answers that lead to one of several results, if there is exactly one set of them. */
import type { Alternative, Clause } from './alternatives'
import type { Answer } from './answers'
import { toIsoDate } from './days'
import { interview, type Interview } from './interview'
import type { Question } from './model'

export interface GivenAnswer {
  readonly question: string
  readonly value: Answer
}

/**
 * The only answer within the clauses; undefined if several are possible, because nobody has said which one
 * applies.
 */
function meant(question: Question, clauses: readonly Clause[]): Answer | undefined {
  const classes = clauses.flatMap((clause) => clause.classes)
  switch (question.kind) {
    case 'choice': {
      const [only, ...others] = classes.flatMap((c) => (c.kind === 'options' ? c.options : []))
      return others.length === 0 ? only : undefined
    }
    case 'choices': {
      const told = new Map(
        clauses.map(({ variable, classes: [only] }) => [
          variable.option,
          only?.kind === 'chosen' && only.chosen,
        ]),
      )
      const options = Object.keys(question.options)
      return options.every((id) => told.has(id)) ? options.filter((id) => told.get(id)) : undefined
    }
    case 'date':
    case 'number': {
      const [run, ...others] = classes.flatMap((c) => (c.kind === 'runs' ? c.runs : []))
      if (!run || others.length > 0 || run[0] !== run[1]) return undefined
      return question.kind === 'date' ? toIsoDate(run[0]) : run[0]
    }
  }
}

/**
 * The answers that lead to the alternative.
 * @returns null if several ways lead there, if an answer is ambiguous, or if further questions would follow
 */
export function answersTo(at: Interview, { outcome, ways }: Alternative): readonly GivenAnswer[] | null {
  const [way, ...others] = ways
  if (!way || others.length > 0) return null
  const questions = [...new Set(way.map(({ variable }) => variable.question))]
  const answers = questions.flatMap((id): GivenAnswer[] => {
    const question = at.guide.questions[id]
    const clauses = way.filter(({ variable }) => variable.question === id && !variable.reading)
    const value = question && meant(question, clauses)
    return value === undefined ? [] : [{ question: id, value }]
  })
  if (answers.length === 0 || answers.length < questions.length) return null
  const given = Object.fromEntries(answers.map(({ question, value }) => [question, value]))
  const then = interview(at.guide, { ...at.answers, ...given }, at.today)
  const leadsThere = then.next === null && then.results.every((result) => result.outcome === outcome)
  return leadsThere ? answers : null
}
