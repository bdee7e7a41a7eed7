/** On every day a resident reads what holds then: nothing that has run out as current, nothing that is to come as present. */
import { outcomeView, type IsoDate, type WholeRegion } from '@/rules/authoring'
import { placeOn } from '../../scripts/policy/slices'
import { endsOn } from './ends'
import { places } from './places'

const DAYS: readonly IsoDate[] = [
  '2024-10-01',
  '2025-11-01',
  '2026-02-28',
  '2026-03-01',
  '2026-11-26',
  '2026-12-31',
  '2027-01-01',
  '2027-03-01',
]

interface Said {
  readonly text: string
  readonly cite: readonly string[]
}

/** The sentences, and their few words, which are read without them. */
const saidIn = (view: ReturnType<typeof outcomeView>, cite: readonly string[]): readonly Said[] => [
  { text: view.headline, cite },
  ...[view.notes, view.steps, view.materials, view.cautions, view.timeLimit ?? []]
    .flat()
    .flatMap((said) => [said, ...(said.brief === null ? [] : [{ text: said.brief, cite: said.cite }])]),
]

/**
 * What a sentence says that does not hold on the day, or not yet. A sentence that names the year is plain, and so is one
 * under a headline that does.
 */
function untimely(region: WholeRegion, headline: string, { text, cite }: Said, today: IsoDate): string[] {
  const sources = cite.flatMap((id) => region.sources[region.citations[id]?.source ?? ''] ?? [])
  const says = (day: IsoDate): boolean => `${headline}${text}`.includes(`${Number(day.slice(0, 4))}年`)
  const ahead =
    sources.length > 0 && sources.every(({ from }) => from !== undefined && from > today && !says(from))
  const expired = Object.values(region.figures).filter(
    ({ value, unit, cite: place, holds }) =>
      holds !== undefined &&
      cite.includes(place) &&
      new RegExp(`(?<![\\d.])${value}${unit}`).test(text) &&
      ((holds.to !== undefined && holds.to < today && !says(holds.to)) ||
        (holds.from > today && !says(holds.from))),
  )
  return [
    ...(ahead ? [`还没施行：${text}`] : []),
    ...expired.map(({ value }) => `${value}不管这一天：${text}`),
  ]
}

describe.each(DAYS)('on %s', (today) => {
  test.each(
    places.flatMap((place) => {
      const { region } = placeOn(place, today)
      return region.guides.map((guide) => [`${region.id}/${guide.id}`, region, guide] as const)
    }),
  )('%s says nothing that has run out and nothing to come as if it held', (_, region, guide) => {
    const ends = [...endsOn(guide, today)]
    expect(ends.length).toBeGreaterThan(0)
    const wrong = ends.flatMap((at) =>
      at.results.flatMap(({ outcome }) => {
        const view = outcomeView({ region, at, caller: {} }, outcome)
        const cite = guide.outcomes[outcome]?.cite ?? []
        return saidIn(view, cite).flatMap((said) => untimely(region, view.headline, said, today))
      }),
    )
    expect([...new Set(wrong)]).toEqual([])
  })
})
