/**
 * The table of contents that the home page shows; it loads before the rules, so it has its own copy of these
 * texts.
 */
import {
  askedLine,
  type RegionContents,
  shortTitle,
  sourceDateWords,
  type WholeRegion,
} from '@/rules/authoring'
import type { Place } from '../place'
import { timedOf } from '../slices'
import { MADE } from './made'
import { placeEdition } from './edition'

/** The place's entry in the table of contents. */
export function contentsOf(place: Place): RegionContents {
  const { region, province } = place
  const { id, name, callingNote, contacts, guides, faqs, services, changes, channels, sources } = region
  const { revisions = [] } = region
  const documents = Object.values(sources)
  const iconOf = (topic: string) => place.topics.find(({ name: one }) => one === topic)?.icon ?? 'doc'
  const hotline = Object.values(contacts).find(
    (contact) => contact.kind === 'phone' && contact.hotline === true,
  )
  return {
    id,
    name,
    ...(province === undefined ? {} : { province }),
    edition: placeEdition(timedOf(place)),
    callingNote,
    hotline:
      hotline?.kind === 'phone'
        ? {
            name: hotline.name,
            short: hotline.short ?? hotline.name,
            phone: hotline.phone,
            hours: hotline.hours,
          }
        : null,
    guides: guides.map((guide) => ({
      id: `${id}/${guide.id}`,
      title: guide.title,
      short: shortTitle(guide),
      asks: guide.asks,
      line: askedLine(guide),
      topic: guide.topic,
      icon: guide.icon ?? iconOf(guide.topic),
      main: guide.main ?? false,
      ...(changes.some((change) => change.guides?.includes(guide.id)) ? { changed: true } : {}),
    })),
    topics: [...new Set(guides.map(({ topic }) => topic))].map((topic) => ({
      name: topic,
      icon: iconOf(topic),
    })),
    has: {
      faqs: faqs.length > 0,
      services: services !== null,
      changes: changes.length + revisions.length > 0,
      entrances: Object.values(channels).some(({ kind }) => kind !== 'window'),
    },
    documents: {
      count: documents.length,
      published: documents[0] === undefined ? '' : sourceDateWords(documents[0]),
    },
  }
}

/** The first day on which all documents of all places are published; a month counts from its first day. */
function newestDocument(regions: readonly WholeRegion[]): string {
  const days = regions
    .flatMap(({ sources }) => Object.values(sources))
    .flatMap(({ published }) =>
      published === null ? [] : published.length === 7 ? `${published}-01` : published,
    )
  return days.sort().at(-1) ?? ''
}

/** A file for each place, and one that imports all of them. */
export function contentsFiles(places: readonly Place[]): readonly (readonly [string, string])[] {
  const regions = places.map(({ region }) => region)
  return [
    ...places.map(
      (place) =>
        [
          `${place.region.id}/contents.ts`,
          [
            MADE,
            "import type { RegionContents } from '@/rules/advice/region-contents'",
            `export const contents: RegionContents = ${JSON.stringify(contentsOf(place), null, 2)}\n`,
          ].join('\n'),
        ] as const,
    ),
    [
      'contents.ts',
      [
        MADE,
        "import type { RegionContents } from '@/rules/advice/region-contents'",
        "import type { IsoDate } from '@/rules/engine/days'",
        ...regions.map(({ id }, i) => `import { contents as place${i} } from './${id}/contents'`),
        '/** What is known of each place without its rules, in display order. */',
        `export const contents: readonly RegionContents[] = [${regions.map((_, i) => `place${i}`).join(', ')}]`,
        '/** The publication day of the newest document. A clock that shows an earlier day is wrong. */',
        `export const newestDocument: IsoDate = ${JSON.stringify(newestDocument(regions))}\n`,
      ].join('\n'),
    ],
  ]
}
