/** Search hits grouped by kind; each group is one card of rows. */
import type { IconName } from '../Icon'
import type { SearchHit, RegionContents } from '@/rules'
import { changesUrl, entrancesUrl, faqUrl, questionUrl, itemUrl, phonesUrl } from '@/routes'
import type { Setting } from './settings'

export interface HitRow {
  readonly key: string
  /** The guide it links to, as `region/guide`. */
  readonly guide?: string
  readonly icon: IconName
  readonly title: string
  readonly text: string | undefined
  readonly url: string
}

export interface HitKind {
  readonly id: 'settings' | 'guides' | 'faqs' | 'items' | 'changes' | 'whom'
  readonly rows: readonly HitRow[]
}

const KIND_OF = {
  guide: 'guides',
  faq: 'faqs',
  item: 'items',
  change: 'changes',
  changes: 'changes',
  contact: 'whom',
  channel: 'whom',
} as const satisfies Record<SearchHit['kind'], HitKind['id']>

const ICONS = {
  guide: 'doc',
  faq: 'faq',
  item: 'doc',
  change: 'calendar',
  changes: 'calendar',
  contact: 'phone',
  channel: 'entry',
} as const satisfies Record<SearchHit['kind'], IconName>

function urlOf({ id: region }: RegionContents, { kind, id }: SearchHit): string {
  switch (kind) {
    case 'guide':
      return questionUrl(id, 1)
    case 'faq':
      return faqUrl(region, id)
    case 'item':
      return itemUrl(region, id)
    case 'change':
    case 'changes':
      return changesUrl(region, id)
    case 'contact':
      return phonesUrl(region)
    case 'channel':
      return entrancesUrl(region)
  }
}

function rowOf(region: RegionContents, found: SearchHit): HitRow {
  const { kind, id, title, text } = found
  const guide = region.guides.find((one) => one.id === id)
  return {
    key: `${kind} ${id}`,
    ...(kind === 'guide' && { guide: id }),
    icon: guide?.icon ?? ICONS[kind],
    title,
    // the topic of a FAQ adds little
    text: kind === 'faq' ? undefined : (guide?.line ?? text),
    url: urlOf(region, found),
  }
}

/**
 * Groups ordered by their best hit. Settings of the app come first, since they are searched by
 * name.
 */
export function kindsOf(
  region: RegionContents,
  found: readonly SearchHit[],
  settings: readonly Setting[],
): readonly HitKind[] {
  const byKind = new Map<HitKind['id'], HitRow[]>()
  for (const { title, text, url } of settings)
    byKind.set('settings', [
      ...(byKind.get('settings') ?? []),
      { key: title, icon: 'size', title, text, url },
    ])
  for (const one of found) {
    const id = KIND_OF[one.kind]
    byKind.set(id, [...(byKind.get(id) ?? []), rowOf(region, one)])
  }
  return [...byKind].map(([id, rows]) => ({ id, rows }))
}
