/** Texts that rest on a document which is not yet in force say from when on it is, or are shown from that day on alone. */
import type { IsoDate, WholeRegion } from '@/rules'
import { restingIn } from '../../scripts/policy/gate/resting'
import { dateWords } from '../../scripts/policy/words'
import { places } from './places'

const WRITTEN: IsoDate = '2026-11-26'

/** The first day of the law on which all of the citations rest; null where one of them holds already. */
function ahead({ citations, sources }: WholeRegion, cite: readonly string[]): IsoDate | null {
  const days = cite.map((id) => sources[citations[id]?.source ?? '']?.from ?? WRITTEN)
  const [first] = [...days].sort()
  return first !== undefined && first > WRITTEN ? first : null
}

test.each(places.map((place) => [place.region.id, place] as const))(
  'in %s, each sentence of a guide that rests on a law to come names its first day',
  (_, { region, trees }) => {
    const unsaid = restingIn(trees, region, null).flatMap(({ at, what, cite, isShownFrom }) => {
      const day = ahead(region, cite)
      // what was not found rests on no text
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
  'in %s, each question and each change that rests on a law to come names its first day',
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
