/** What the first page shows of every region; it loads before the rules, so it gets a copy of these few words. */
import { createHash } from 'node:crypto'
import { regions, sourceDateWords, type WholeRegion } from '@/rules'
import type { RegionContents } from '@/rules'
import type { Generated } from './generated'

function contentsOf(region: WholeRegion): RegionContents {
  const { id, name, callingNote, contacts, guides, faqs, services, channels, sources } = region
  const hotline = Object.values(contacts).find(
    (contact) => contact.kind === 'phone' && contact.hotline === true,
  )
  return {
    id,
    name,
    callingNote,
    hotline:
      hotline?.kind === 'phone'
        ? { name: hotline.name, phone: hotline.phone, hours: hotline.hours, scope: hotline.scope }
        : null,
    guides: guides.map(({ id: guide, title, asks, topic, main = false }) => ({
      id: `${id}/${guide}`,
      title,
      asks,
      topic,
      main,
    })),
    has: {
      faqs: faqs.length > 0,
      services: services !== null,
      entrances: Object.values(channels).some(({ kind }) => kind !== 'window'),
    },
    sources: Object.values(sources).map((source) => ({
      title: source.title,
      published: sourceDateWords(source),
    })),
  }
}

/** Another one for every change of what the regions say. */
const edition = (): string => createHash('sha256').update(JSON.stringify(regions)).digest('hex').slice(0, 8)

/** The first day on which all documents are published; a month counts from its first day. */
function newestDocument(): string {
  const days = regions
    .flatMap(({ sources }) => Object.values(sources))
    .flatMap(({ published }) =>
      published === null ? [] : published.length === 7 ? `${published}-01` : published,
    )
  return days.sort().at(-1) ?? ''
}

export const contents: Generated = {
  file: 'src/rules/contents.ts',
  text: () =>
    [
      '/** Made by `npm run generate` from the regions; do not edit. */',
      "import type { RegionContents } from './advice/contents'",
      "import type { IsoDate } from './engine/days'\n",
      `/** Names what the regions say: another one after every change of it. */`,
      `export const edition = '${edition()}'\n`,
      '/** The day on which the newest document was published: no right clock shows an earlier one. */',
      `export const newestDocument: IsoDate = '${newestDocument()}'\n`,
      `export const contents: readonly RegionContents[] = ${JSON.stringify(regions.map(contentsOf), null, 2)}\n`,
    ].join('\n'),
}
