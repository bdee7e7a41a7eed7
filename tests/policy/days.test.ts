/** On every day a resident reads what is in force: nothing expired as current, nothing future as present. */
import { isIsoDate, outcomeView, type IsoDate, type WholeRegion } from '@/rules/authoring'
import type { Place } from '../../scripts/policy/place'
import { placeOn } from '../../scripts/policy/slices'
import { entriesOf, textOf, textsOfList, under } from '../../scripts/policy/tree'
import { monthDayWords } from '../../scripts/policy/words'
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

interface ResidentText {
  readonly text: string
  readonly cite: readonly string[]
}

/** The sentences and their briefs, which are read on their own. */
const residentTexts = (
  view: ReturnType<typeof outcomeView>,
  cite: readonly string[],
): readonly ResidentText[] => [
  { text: view.headline, cite },
  ...[view.notes, view.steps, view.materials, view.cautions, view.timeLimit ?? []]
    .flat()
    .flatMap((said) => [said, ...(said.brief === null ? [] : [{ text: said.brief, cite: said.cite }])]),
]

/** First or last day of something that is over, such as a payment period. */
interface PastDay {
  readonly day: IsoDate
  readonly cite: readonly string[]
}

function pastDays({ known }: Place, today: IsoDate): readonly PastDay[] {
  return entriesOf(under(known.trees.get('figures.yaml'), 'terms')).flatMap(({ value }) => {
    const days = ['from', 'to'].flatMap((key) => textOf(under(value, key)) ?? []).filter(isIsoDate)
    const cite = textsOfList(under(value, 'cite'))
    return days.every((day) => day < today) ? days.map((day) => ({ day, cite })) : []
  })
}

const yearOf = (day: IsoDate): string => `${Number(day.slice(0, 4))}年`

/**
 * What a sentence says that is no longer in force on the day, or not yet. An expired rule may be mentioned if the
 * sentence or its headline names the year. A future rule must be dated in the sentence, or anywhere in the answer of
 * an FAQ.
 * @param answer of an FAQ, in full
 */
function untimely(
  { region, past }: { readonly region: WholeRegion; readonly past: readonly PastDay[] },
  { headline, answer = '' }: { readonly headline: string; readonly answer?: string },
  { text, cite }: ResidentText,
  today: IsoDate,
): string[] {
  const sources = cite.flatMap((id) => region.sources[region.citations[id]?.source ?? ''] ?? [])
  const says = (day: IsoDate): boolean => `${headline}${answer}${text}`.includes(yearOf(day))
  const ahead =
    sources.length > 0 &&
    sources.every(
      ({ from }) => from !== undefined && from > today && !`${answer}${text}`.includes(yearOf(from)),
    )
  const over = past.filter(
    ({ day, cite: places }) =>
      places.some((place) => cite.includes(place)) &&
      new RegExp(`(?<!\\d)${monthDayWords(day.slice(5))}`).test(text) &&
      !says(day),
  )
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
    ...over.map(({ day }) => `${day}过去了：${text}`),
  ]
}

describe.each(DAYS)('on %s', (today) => {
  const policyOfDay = places.map((place) => ({
    region: placeOn(place, today).region,
    past: pastDays(place, today),
  }))

  test.each(
    policyOfDay.flatMap((at) =>
      at.region.guides.map((guide) => [`${at.region.id}/${guide.id}`, at, guide] as const),
    ),
  )('%s says nothing expired or future as if it were in force', (_, at, guide) => {
    const ends = [...endsOn(guide, today)]
    expect(ends.length).toBeGreaterThan(0)
    const wrong = ends.flatMap((end) =>
      end.results.flatMap(({ outcome }) => {
        const view = outcomeView({ region: at.region, at: end, caller: {} }, outcome)
        const cite = guide.outcomes[outcome]?.cite ?? []
        return residentTexts(view, cite).flatMap((said) => untimely(at, view, said, today))
      }),
    )
    expect([...new Set(wrong)]).toEqual([])
  })

  test.each(policyOfDay.map((at) => [at.region.id, at] as const))('neither do the FAQs of %s', (_, at) => {
    const wrong = at.region.faqs.flatMap(({ ask, answer }) =>
      answer.flatMap((said) =>
        'cite' in said
          ? untimely(at, { headline: ask, answer: answer.map(({ text }) => text).join('') }, said, today)
          : [],
      ),
    )
    expect(wrong).toEqual([])
  })
})
