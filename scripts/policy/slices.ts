/** Splits a place into slices by the days on which its content changes. */
import {
  asOf,
  type Guide,
  type IsoDate,
  type Slice,
  type Timed,
  toDay,
  todayHere,
  toIsoDate,
  type WholeRegion,
} from '@/rules/authoring'
import type { Place, Reading } from './place'
import { atOf } from './gate/findings'
import { type Problem, Problems } from './problems'

export type Slices = readonly [Slice<WholeRegion>, ...Slice<WholeRegion>[]]

const dayBefore = (day: IsoDate): IsoDate => toIsoDate(toDay(day) - 1)

/** Drops slices equal to the one before. */
export function distinct<T>([first, ...later]: readonly [Slice<T>, ...Slice<T>[]]): readonly [
  Slice<T>,
  ...Slice<T>[],
] {
  if (later.length === 0) return [first]
  let last = JSON.stringify(first.value)
  const others = later.filter(({ value }) => {
    const text = JSON.stringify(value)
    const changed = text !== last
    last = text
    return changed
  })
  return [first, ...others]
}

/** What the home page and the search know about a region before it is loaded. */
const firstPage = ({ name, callingNote, contacts, guides, faqs, services }: WholeRegion): unknown => [
  name,
  callingNote,
  Object.values(contacts).find((contact) => contact.kind === 'phone' && contact.hotline === true),
  guides.map(({ title, asks, topic, keywords }) => [title, asks, topic, keywords]),
  faqs.map(({ topic, ask }) => [topic, ask]),
  services?.items.map((item) => item.name),
]

/** Adds to each guide that changes later the last day on which it holds. */
function withEnds(slices: Slices): Slices {
  const guideIn = (region: WholeRegion, id: string) =>
    JSON.stringify(region.guides.find((one) => one.id === id))
  const [first, ...later] = slices.map(({ from, value }, i) => ({
    from,
    value: {
      ...value,
      guides: value.guides.map((guide) => {
        const next = slices
          .slice(i + 1)
          .find((slice) => guideIn(slice.value, guide.id) !== guideIn(value, guide.id))
        return next?.from == null ? guide : { ...guide, until: dayBefore(next.from) }
      }),
    },
  }))
  return first ? [first, ...later] : slices
}

/** Reads a place as of each day on which its content changes. */
export function inSlices(read: (day: IsoDate) => Reading): Reading {
  const today = read(todayHere())
  if (!today.place) return today
  const days = [...new Set(today.place.changeDays)].sort()
  const [firstDay] = days
  if (firstDay === undefined) return today
  const start = read(dayBefore(firstDay))
  const later = days.map((from) => ({ from, reading: read(from) }))
  const problems = new Problems()
  for (const { reading } of [{ reading: start }, ...later])
    for (const { at, words } of reading.problems) problems.say(at, words)
  const slices = later.flatMap(({ from, reading: { place } }): readonly Slice<WholeRegion>[] =>
    place ? [{ from, value: place.region }] : [],
  )
  if (
    start.place &&
    new Set(
      [start.place.region, ...slices.map(({ value }) => value)].map((region) =>
        JSON.stringify(firstPage(region)),
      ),
    ).size > 1
  )
    problems.say(
      atOf(today.place.trees, 'figures.yaml', 'figures'),
      '首页和搜索里的话（指引和问题的标题、问法、热线）不能随日子变：不要在那里用分段的数字',
    )
  if (!start.place || problems.all().length > 0) return { place: null, problems: problems.all() }
  return {
    place: placeOn(
      { ...today.place, slices: withEnds(distinct([{ from: null, value: start.place.region }, ...slices])) },
      today.place.day,
    ),
    problems: [],
  }
}

/** The place as of that day. */
export const placeOn = (place: Place, day: IsoDate): Place => ({
  ...place,
  day,
  region: asOf({ slices: place.slices }, day),
})

/** The place's region; by days if it changes. */
export const timedOf = ({ region, slices }: Place): Timed<WholeRegion> =>
  slices.length > 1 ? { slices } : region

/** A place from a first to a last day, both inclusive; null for an open end. */
export interface Span {
  readonly first: IsoDate | null
  readonly last: IsoDate | null
  readonly place: Place
}

export const spansOf = (place: Place): readonly Span[] =>
  place.slices.map(({ from }, i) => {
    const next = place.slices[i + 1]?.from ?? null
    const last = next === null ? null : dayBefore(next)
    return { first: from, last, place: placeOn(place, from ?? last ?? place.day) }
  })

export interface GuideSpan extends Span {
  readonly guide: Guide
}

/** The spans of a guide that end today or later; equal neighbours are merged. */
export function guideSpans(place: Place, id: string, today: IsoDate): readonly GuideSpan[] {
  const spans: GuideSpan[] = []
  let before = ''
  for (const span of spansOf(place)) {
    const guide = span.place.region.guides.find((one) => one.id === id)
    if (!guide || (span.last !== null && span.last < today)) continue
    const text = JSON.stringify(guide)
    const last = spans.pop()
    if (last && text === before) spans.push({ ...last, last: span.last })
    else spans.push(...(last ? [last] : []), { ...span, guide })
    before = text
  }
  return spans
}

/** Removes the duplicates that several spans report, and sorts by file and position. */
export function withoutDuplicates(problems: readonly Problem[]): readonly Problem[] {
  const all = new Problems()
  for (const problem of problems) all.add(problem)
  return all.all()
}
