/** The kinds of answers to a question: those that no rule of the guide tells apart. */
import { type Answer, type Guide, labelOf, toIsoDate, type Variable } from '@/rules/authoring'

/** One class of answers to a question: an answer to try, and what the class holds. */
export interface Kind {
  readonly answer: Answer
  /** The options of the class; of a `choices` question those that are chosen. */
  readonly options: readonly string[]
  readonly runs: readonly (readonly [first: number, last: number])[]
  readonly labels: readonly string[]
}

function subsets(options: readonly string[]): readonly (readonly string[])[] {
  return options.reduce<readonly (readonly string[])[]>(
    (all, option) => all.flatMap((some) => [some, [...some, option]]),
    [[]],
  )
}

export function kindsOf(guide: Guide, id: string, variables: readonly Variable[]): readonly Kind[] {
  const question = guide.questions[id]
  if (!question) throw new RangeError(`${guide.id}: no question ${id}`)
  const label = (option: string) => labelOf(question, option)
  if (question.kind === 'choices')
    return subsets(Object.keys(question.options)).map((some) => ({
      answer: some,
      options: some,
      runs: [],
      labels: [some.map(label).join('和') || '都没有'],
    }))
  const variable = variables.find((one) => one.question === id)
  return (variable?.classes ?? []).flatMap((one): readonly Kind[] => {
    if (one.kind === 'options')
      return one.options
        .slice(0, 1)
        .map((answer) => ({ answer, options: one.options, runs: [], labels: one.options.map(label) }))
    if (one.kind === 'chosen' || one.kind === 'reading') return []
    return one.runs.slice(0, 1).map(([first]) => ({
      answer: question.kind === 'date' ? toIsoDate(first) : first,
      options: [],
      runs: one.runs,
      labels: [],
    }))
  })
}
