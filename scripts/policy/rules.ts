/** The decision table: rows, and groups of rows that share their first conditions. */
import type { Guide } from '@/rules/authoring'
import { may, must, type Read, type Shapes } from './shapes'
import { type Tree, under } from './tree'

type Rule = Guide['rules'][number]

/** A row; within a group it may add no condition. */
interface Row {
  readonly when?: Rule['when']
  readonly then: string
}
interface Group {
  readonly when: Rule['when']
  readonly rules: readonly Rule[]
}

/** Reads the table in the engine's form: each row with all its conditions, those of its groups first. */
export function rulesOf(shapes: Shapes, ref: Read<string>, outcome: Read<string>): Read<Guide['rules']> {
  const conditions = shapes.someOf(ref, '条件是空的')
  const shared = must(shapes.someOf(ref, '这一组的条件是空的：没有共同条件的，不用写成一组'))
  const alone = shapes.record<Rule>({
    when: must(shapes.someOf(ref, '规则要写条件：没有条件的一行会把下面的都盖住')),
    then: must(outcome),
  })
  const inGroup = shapes.record<Row>({ when: may(conditions), then: must(outcome) })

  const group = shapes.record<Group>({ when: shared, rules: must((tree) => table(tree, inGroup)) })
  function table(tree: Tree, row: Read<Row>): readonly Rule[] {
    return shapes
      .someOf((item): readonly Rule[] => {
        if (!under(item, 'rules')) {
          const { when = [], then } = row(item)
          return [{ when, then }]
        }
        const { when: first, rules } = group(item)
        return rules.map(({ when, then }) => ({ when: [...first, ...when], then }))
      }, '没有规则')(tree)
      .flat()
  }
  return (tree) => table(tree, alone)
}

/** Each row as written, in table order. */
export function rowTrees(rules: Tree | undefined): readonly Tree[] {
  if (rules?.kind !== 'list') return []
  return rules.items.flatMap((item) => {
    const inside = under(item, 'rules')
    return inside ? rowTrees(inside) : [item]
  })
}
