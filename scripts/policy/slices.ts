/** A place by the days on which it says something else: the reader reads it as of a day, and here as of each. */
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

/** Slices without those that say what the one before says. */
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

/** What the first page and the search know of a region without fetching it. */
const firstPage = ({ name, callingNote, contacts, guides, faqs, services }: WholeRegion): unknown => [
  name,
  callingNote,
  Object.values(contacts).find((contact) => contact.kind === 'phone' && contact.hotline === true),
  guides.map(({ title, asks, topic, keywords }) => [title, asks, topic, keywords]),
  faqs.map(({ topic, ask }) => [topic, ask]),
  services?.items.map((item) => item.name),
]

/** The regions with the last day of each guide that says something else afterwards. */
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

/** Reads a place as of each day from which on it says something else. */
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

/** The place as it is on that day. */
export const placeOn = (place: Place, day: IsoDate): Place => ({
  ...place,
  day,
  region: asOf({ slices: place.slices }, day),
})

/** What a place says, by days where it is not the same on all of them. */
export const timedOf = ({ region, slices }: Place): Timed<WholeRegion> =>
  slices.length > 1 ? { slices } : region

/** A place as it is from a first to a last day, both inclusive; null where there is no such end. */
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

/** The spans of a guide that end today or later; those in which it is the same are one. */
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

/** Each thing once that is said of one span or another, file by file and from the top. */
export function saidOnce(problems: readonly Problem[]): readonly Problem[] {
  const all = new Problems()
  for (const problem of problems) all.add(problem)
  return all.all()
}
