import type { TopicIcon } from '../engine/model'

/** What can be said of a guide without its rules. */
export interface GuideContents {
  /** As `region/guide`. */
  readonly id: string
  readonly title: string
  /** The title in a few words. */
  readonly short: string
  readonly asks: string
  /** What it answers, in one line. */
  readonly line: string
  readonly icon: TopicIcon
  readonly topic: string
  readonly main: boolean
  /** Whether something that it is about is different since its older documents. */
  readonly changed?: true
}

/** What can be said of a region without its rules. */
export interface RegionContents {
  readonly id: string
  readonly name: string
  /** Under which it is listed where there are many places. */
  readonly province?: string
  /** Names what the region says: another one after every change of it. */
  readonly edition: string
  readonly callingNote: string
  /** The government hotline; null where the documents print none. */
  readonly hotline: {
    readonly name: string
    readonly phone: string
    readonly hours: string | null
    readonly scope: string
  } | null
  readonly guides: readonly GuideContents[]
  /** The topics of the guides, in the order of their first guides. */
  readonly topics: readonly { readonly name: string; readonly icon: TopicIcon }[]
  /** What the region has besides guides and people to ask. */
  readonly has: {
    readonly faqs: boolean
    readonly services: boolean
    readonly changes: boolean
    readonly entrances: boolean
  }
  readonly sources: readonly { readonly title: string; readonly published: string }[]
}
