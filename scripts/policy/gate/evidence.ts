/** Documents known only from a record: they may indicate something new, but decide nothing. */
import type { WholeRegion } from '@/rules/authoring'
import type { Problem } from '../problems'
import { keysOf, textsOfList } from '../tree'
import { atOf, treeOf, type Trees } from './findings'

export function checkEvidence(
  trees: Trees,
  { sources, citations, figures, guides }: WholeRegion,
): readonly Problem[] {
  const isRecord = (id: string): boolean => sources[citations[id]?.source ?? '']?.known === 'record'
  const report = (
    what: string,
    cite: readonly string[],
    ...path: readonly [string, ...string[]]
  ): readonly Problem[] =>
    cite.length > 0 && cite.every(isRecord)
      ? [
          {
            at: atOf(trees, ...path),
            words: `${what}只依据${cite.join('、')}，那份文件只见到二手记录（record）：只能说“可能已有新规定，先问”`,
          },
        ]
      : []
  return [
    ...Object.entries(figures).flatMap(([id, { cite }]) =>
      report(`数字“${id}”`, [cite], 'figures.yaml', 'figures', id),
    ),
    ...keysOf(treeOf(trees, 'figures.yaml', 'terms')).flatMap((id) =>
      report(
        `“${id}”`,
        textsOfList(treeOf(trees, 'figures.yaml', 'terms', id, 'cite')),
        'figures.yaml',
        'terms',
        id,
      ),
    ),
    ...guides.flatMap(({ id: guide, outcomes }) =>
      Object.entries(outcomes).flatMap(([id, { verdict, headline, cite, dates = [] }]) => {
        const file = `guides/${guide}.yaml`
        return [
          ...(verdict === 'ask' ? [] : report(`结论“${headline}”`, cite, file, 'outcomes', id, 'headline')),
          ...dates.flatMap((part) => report(`日子“${part.label}”`, part.cite, file, 'outcomes', id, 'dates')),
        ]
      }),
    ),
  ]
}
