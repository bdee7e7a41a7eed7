/** A name has one meaning in a place: text copied from one guide into another means the same there. */
import { conditionsOf, type Criterion, type Guide } from '@/rules/authoring'
import type { Place } from '../place'
import type { Problem } from '../problems'
import { atOf, type Findings } from './findings'

/** What the criterion tests, with derived facts replaced by their definitions. */
const meaningOf = ({ derived }: Guide, criterion: Criterion): string =>
  JSON.stringify(
    conditionsOf(criterion)
      .map((condition) =>
        Object.entries(condition)
          .map(([fact, test]) => JSON.stringify([derived[fact] ?? fact, test]))
          .sort(),
      )
      .sort(),
  )

/** The meaning of each name of a table in a guide. */
type Meanings = (guide: Guide) => readonly (readonly [id: string, meaning: string])[]

const criteria: Meanings = (guide) =>
  Object.entries(guide.criteria).map(([id, criterion]) => [id, meaningOf(guide, criterion)])
const facts: Meanings = (guide) =>
  Object.entries(guide.derived).map(([id, fact]) => [id, JSON.stringify(fact)])
const questions: Meanings = (guide) =>
  Object.entries(guide.questions).map(([id, question]) => [
    id,
    JSON.stringify('options' in question ? Object.keys(question.options).sort() : question.kind),
  ])

/** Every further guide in which a name has another meaning than in the first. */
function others(
  { region, trees }: Place,
  table: string,
  kind: string,
  meanings: Meanings,
): readonly Problem[] {
  const first = new Map<string, { readonly guide: string; readonly meaning: string }>()
  return region.guides.flatMap((guide) =>
    meanings(guide).flatMap(([id, meaning]): readonly Problem[] => {
      const before = first.get(id)
      if (!before) first.set(id, { guide: guide.id, meaning })
      if (!before || before.meaning === meaning) return []
      const { line } = atOf(trees, `guides/${before.guide}.yaml`, table, id)
      return [
        {
          at: atOf(trees, `guides/${guide.id}.yaml`, table, id),
          words: `${kind}“${id}”在 guides/${before.guide}.yaml 第${line}行是另一个意思：换一个名字，或者写成一样的`,
        },
      ]
    }),
  )
}

/** Names of questions and options are part of links that people keep, so differences are only noted. */
export const checkMeanings = (place: Place): Findings => ({
  errors: [...others(place, 'criteria', '条件', criteria), ...others(place, 'derived', '推算', facts)],
  notes: others(place, 'questions', '问题', questions),
})
