/**
 * Reads `matters.yaml`: matters that several guides of a place answer. People who reach two of them must get the same
 * verdict, which the check verifies. The app does not contain it.
 */
import type { Guide, Question } from '@/rules/authoring'
import { type Problems, unknown } from './problems'
import { may, must, type Read, type Shapes } from './shapes'
import { entriesOf, type Tree, under } from './tree'

/** A guide's part in a matter. */
export interface Share {
  /** Its outcomes that answer the matter. */
  readonly outcomes: readonly string[]
  /** What is true of everybody it is for, as answers to questions of the other guides. */
  readonly given?: Readonly<Record<string, string>>
}

export interface Matter {
  /** In words. */
  readonly what: string
  /** By guide id; at least two. */
  readonly guides: Readonly<Record<string, Share>>
}

export type Matters = Readonly<Record<string, Matter>>

const hasOption = (question: Question | undefined, option: string): boolean =>
  question !== undefined && 'options' in question && option in question.options

/** @param guides the readable guides */
export function readMatters(problems: Problems, shapes: Shapes, guides: readonly Guide[]): Read<Matters> {
  const guideOf = (id: string): Guide | undefined => guides.find((one) => one.id === id)

  const share = (id: string, tree: Tree): Share =>
    shapes.record<Share>({
      outcomes: must(
        shapes.someOf(
          shapes.idOf('结论', Object.keys(guideOf(id)?.outcomes ?? {})),
          '结论是空的：至少写一个',
        ),
      ),
      given: may(shapes.mapOf(shapes.asText)),
    })(tree)

  /** What a guide presupposes must be an answer to another guide's question, or nothing would be compared. */
  function checkGiven(ids: readonly string[], id: string, tree: Tree): void {
    const others = ids.flatMap((one) => (one === id ? [] : (guideOf(one) ?? [])))
    const asked = new Set(others.flatMap(({ questions }) => Object.keys(questions)))
    for (const { key, at, value } of entriesOf(under(tree, 'given'))) {
      if (guideOf(id)?.questions[key]) problems.refuse(at, `“${key}”这个指引自己就问，不写在 given 里`)
      if (!asked.has(key)) problems.refuse(at, unknown(key, '问题', asked))
      const questions = others.flatMap(({ questions: some }) => some[key] ?? [])
      const option = shapes.asText(value)
      const options = questions.flatMap((one) => ('options' in one ? Object.keys(one.options) : []))
      if (!questions.some((one) => hasOption(one, option)))
        problems.refuse(value.at, unknown(option, '选项', options))
    }
  }

  const matter = shapes.record<Matter>({
    what: must(shapes.word),
    guides: must((tree) => {
      const entries = shapes.asMap(tree).entries
      const ids = entries.map(({ key }) => key)
      for (const { key, at } of entries)
        if (!guideOf(key))
          problems.refuse(
            at,
            unknown(
              key,
              '指引',
              guides.map((one) => one.id),
            ),
          )
      if (ids.length < 2) problems.refuse(tree.at, '至少写两个指引：一个指引没有什么可比')
      return Object.fromEntries(
        entries.map(({ key, value }) => {
          const read = share(key, value)
          checkGiven(ids, key, value)
          return [key, read] as const
        }),
      )
    }),
  })
  return shapes.mapOf((tree) => matter(tree))
}
