/** The classes of answers to a question that no rule of the guide distinguishes. */
import { type Answer, type Guide, labelOf, type Question, toIsoDate, type Variable } from '@/rules/authoring'

/** One class of answers to a question: a sample answer, and its content. */
export interface Kind {
  readonly answer: Answer
  /** The options of the class; for a `choices` question the chosen ones. */
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

/** A class in the words of the question's options; empty for days and numbers. */
export function labelsOf(
  question: Question,
  { answer, options }: Pick<Kind, 'answer' | 'options'>,
): readonly string[] {
  const labels = options.map((option) => labelOf(question, option))
  return typeof answer === 'object' ? [labels.join('和') || '都没有'] : labels
}

export function kindsOf(guide: Guide, id: string, variables: readonly Variable[]): readonly Kind[] {
  const question = guide.questions[id]
  if (!question) throw new RangeError(`${guide.id}: no question ${id}`)
  const labelled = (kind: Omit<Kind, 'labels'>): Kind => ({ ...kind, labels: labelsOf(question, kind) })
  if (question.kind === 'choices')
    return subsets(Object.keys(question.options)).map((some) =>
      labelled({ answer: some, options: some, runs: [] }),
    )
  const variable = variables.find((one) => one.question === id)
  return (variable?.classes ?? []).flatMap((one): readonly Kind[] => {
    if (one.kind === 'options')
      return one.options.slice(0, 1).map((answer) => labelled({ answer, options: one.options, runs: [] }))
    if (one.kind === 'chosen' || one.kind === 'reading') return []
    return one.runs.slice(0, 1).map(([first]) =>
      labelled({
        answer: question.kind === 'date' ? toIsoDate(first) : first,
        options: [],
        runs: one.runs,
      }),
    )
  })
}
