/** Changes since a place's older documents (这几年变了什么), as residents read them on a given day. */
import type { Change } from '../engine/changes'
import type { IsoDate } from '../engine/days'
import type { Library, Region } from '../engine/region'
import { guideLinks, statement, type GuideLink } from './cross'
import type { StatementView } from './outcome'
import { sourceViews, type SourceView } from './sources'
import { dateWords, sourceDateWords } from './words'

export interface ChangeView {
  readonly id: string
  readonly headline: string
  /** 「从2027年1月1日起」, 「2025年1月1日起执行」 or 「2024年9月公布」. */
  readonly when: string
  /** Whether it is not in force yet. */
  readonly ahead: boolean
  readonly means: readonly StatementView[]
  readonly todo: readonly StatementView[]
  /** How its documents are known, if not from the documents themselves; without duplicates. */
  readonly known: readonly string[]
  readonly guides: readonly GuideLink[]
  readonly faq: { readonly id: string; readonly ask: string } | null
}

export interface ChangesView {
  /** In the order of the region's guides; newest first within a topic. */
  readonly topics: readonly { readonly topic: string; readonly changes: readonly ChangeView[] }[]
  readonly sources: readonly SourceView[]
}

/** The newest of its documents. */
function documentOf({ sources, citations }: Region, { cite }: Change): Region['sources'][string] | undefined {
  const cited = cite.flatMap((id) => sources[citations[id]?.source ?? ''] ?? [])
  return cited.sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))[0]
}

/** Sort key: the day from which it applies, or the publication of its document. */
const dateOf = (region: Region, change: Change): string =>
  change.from ?? documentOf(region, change)?.published ?? ''

/**
 * Whether the document has been published by today. A month alone sorts before its days, so it counts as
 * known all month.
 */
const isKnown = (region: Region, change: Change, today: IsoDate): boolean =>
  (documentOf(region, change)?.published ?? '') <= today

function whenWords(region: Region, change: Change, today: IsoDate): string {
  const { from } = change
  if (from !== undefined) return from > today ? `从${dateWords(from)}起` : `${dateWords(from)}起执行`
  const document = documentOf(region, change)
  return document ? `${sourceDateWords(document)}公布` : ''
}

function changeView(region: Region & Library, change: Change, today: IsoDate): ChangeView {
  const { id, headline, from, cite, means, todo, guides = [], faq } = change
  const known = sourceViews(region, cite, today).flatMap((source) => source.known ?? [])
  const question = region.faqs.find((one) => one.id === faq)
  return {
    id,
    headline,
    when: whenWords(region, change, today),
    ahead: from !== undefined && from > today,
    means: means.map(statement),
    todo: todo.map(statement),
    known: [...new Set(known)],
    guides: guideLinks(region, guides),
    faq: question ? { id: question.id, ask: question.ask } : null,
  }
}

/** @param topics the topics of the region's guides in order; topics of other changes follow */
export function changesView(
  region: Region & Library,
  topics: readonly string[],
  today: IsoDate,
): ChangesView {
  const changes = region.changes
    .filter((change) => isKnown(region, change, today))
    .sort((a, b) => (dateOf(region, a) < dateOf(region, b) ? 1 : -1))
  const headings = new Set([...topics, ...changes.map(({ topic }) => topic)])
  const cite = changes.flatMap((change) => [
    ...change.cite,
    ...[...change.means, ...change.todo].flatMap((said) => statement(said).cite),
  ])
  return {
    topics: [...headings].flatMap((topic) => {
      const inTopic = changes.filter((change) => change.topic === topic)
      return inTopic.length === 0
        ? []
        : [{ topic, changes: inTopic.map((change) => changeView(region, change, today)) }]
    }),
    sources: sourceViews(region, cite, today),
  }
}
