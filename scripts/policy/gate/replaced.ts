/** Texts and figures shown after all their citations have been replaced, and invalid newer places. */
import { dateWords, type IsoDate, type WholeRegion } from '@/rules/authoring'
import type { Problem } from '../problems'
import { atOf, type Trees } from './findings'
import { citedThings } from './cited'

type Citations = WholeRegion['citations']

/** The first day on which the place is replaced, and by what. */
function replacedFrom(citations: Citations, id: string): { from: IsoDate; by: string } | null {
  const [first] = (citations[id]?.newer ?? [])
    .filter(({ how }) => how === 'replaced')
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  return first ?? null
}

/** The first day on which all places are replaced, and by what the last one is; null if one remains. */
function allReplaced(citations: Citations, cite: readonly string[]): { from: IsoDate; by: string } | null {
  const each = cite.map((id) => replacedFrom(citations, id))
  return each.reduce((a, b) => (a === null || b === null ? null : b.from > a.from ? b : a), each[0] ?? null)
}

/**
 * Texts and figures whose citations have all been replaced.
 * @param last the last day, inclusive, on which the region is unchanged; null if there is none
 */
export function checkReplaced(trees: Trees, region: WholeRegion, last: IsoDate | null): readonly Problem[] {
  const { citations, figures } = region
  const problemOf = (
    at: Problem['at'],
    what: string,
    cite: readonly string[],
    { from, by }: { from: IsoDate; by: string },
  ) => ({
    at,
    words: `${what}只依据${cite.join('、')}，${dateWords(from)}起已被${by}代替：按新的改，新旧都要说的把${by}也写进“cite”，只管到前一天的用“today”写明`,
  })
  return [
    ...citedThings(trees, region, last).flatMap((thing): readonly Problem[] => {
      const { what, cite } = thing
      const replaced = allReplaced(citations, cite)
      return replaced && thing.isShownFrom(replaced.from) ? [problemOf(thing.at, what, cite, replaced)] : []
    }),
    ...Object.entries(figures).flatMap(([id, { value, unit, cite, holds }]): readonly Problem[] => {
      const replaced = replacedFrom(citations, cite)
      const to = [holds?.to, last].flatMap((day) => day ?? []).sort()[0]
      return replaced && (to === undefined || to >= replaced.from)
        ? [problemOf(atOf(trees, 'figures.yaml', 'figures', id), `数字“${value}${unit}”`, [cite], replaced)]
        : []
    }),
  ]
}

/** Newer places that would apply before or after their document is in force. */
export function checkNewer(trees: Trees, { citations, sources }: WholeRegion): readonly Problem[] {
  return Object.entries(citations).flatMap(([id, { newer = [] }]) =>
    newer.flatMap(({ from, by }): readonly Problem[] => {
      const source = sources[citations[by]?.source ?? '']
      const at = atOf(trees, 'citations.yaml', id, 'newer')
      if (source?.from !== undefined && from < source.from)
        return [{ at, words: `${by}的文件${source.from}才施行，不能从${from}起算` }]
      if (source?.to !== undefined && from > source.to)
        return [{ at, words: `${by}的文件只有效到${source.to}，不能从${from}起算` }]
      return []
    }),
  )
}
