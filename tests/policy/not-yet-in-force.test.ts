/**
 * Texts on a document that is not in force yet must name its first day, or be shown only from that day on.
 */
import type { IsoDate, WholeRegion } from '@/rules'
import { citedThings } from '../../scripts/policy/gate/cited'
import { dateWords } from '../../scripts/policy/words'
import { places } from './places'

const WRITTEN: IsoDate = '2026-11-26'

/** The first day on which all citations are in force; null if one of them already is. */
function ahead({ citations, sources }: WholeRegion, cite: readonly string[]): IsoDate | null {
  const days = cite.map((id) => sources[citations[id]?.source ?? '']?.from ?? WRITTEN)
  const [first] = [...days].sort()
  return first !== undefined && first > WRITTEN ? first : null
}

test.each(places.map((place) => [place.region.id, place] as const))(
  'in %s, every guide sentence that cites only future law names its first day',
  (_, { region, trees }) => {
    const unsaid = citedThings(trees, region, null).flatMap(({ at, what, cite, isShownFrom }) => {
      const day = ahead(region, cite)
      // a statement that nothing was found rests on no text
      const saysRule = !what.startsWith('条件') && !what.includes('没有找到')
      if (day === null || !at.file.includes('/guides/') || !saysRule) return []
      return what.includes(dateWords(day)) || !isShownFrom(WRITTEN)
        ? []
        : [`${at.file}:${String(at.line)} ${what}`]
    })
    expect(unsaid).toEqual([])
  },
)

test.each(places.map(({ region }) => [region.id, region] as const))(
  'in %s, every FAQ and change that cites only future law names its first day',
  (_, region) => {
    const questions = region.faqs.map(({ id, answer }) => ({ id, said: answer }))
    const changes = region.changes.map(({ id, means }) => ({ id, said: means }))
    const dated = new Set(region.changes.filter(({ from }) => from !== undefined).map(({ id }) => id))
    const unsaid = [...questions, ...changes].flatMap(({ id, said }) =>
      said.flatMap((statement) => {
        const day = 'cite' in statement ? ahead(region, statement.cite) : null
        if (day === null || dated.has(id)) return []
        return said.some(({ text }) => text.includes(dateWords(day))) ? [] : [`${id}：${statement.text}`]
      }),
    )
    expect(unsaid).toEqual([])
  },
)
