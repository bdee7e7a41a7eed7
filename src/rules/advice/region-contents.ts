import type { TopicIcon } from '../engine/model'

/** A guide's entry in the table of contents, without its rules. */
export interface GuideContents {
  /** `region/guide`. */
  readonly id: string
  readonly title: string
  /** The short title. */
  readonly short: string
  readonly asks: string
  /** One line about what it answers. */
  readonly line: string
  readonly icon: TopicIcon
  readonly topic: string
  readonly main: boolean
  /** Whether something about it has changed since its older documents. */
  readonly changed?: true
}

/** A region's entry in the table of contents, without its rules. */
export interface RegionContents {
  readonly id: string
  readonly name: string
  /** The province it is listed under if there are many places. */
  readonly province?: string
  /** Identifies the region's current data; changes with every change of them. */
  readonly edition: string
  readonly callingNote: string
  /** The government hotline; null if the documents print none. */
  readonly hotline: {
    readonly name: string
    /** The name in a few words; else the name. */
    readonly short: string
    readonly phone: string
    readonly hours: string | null
  } | null
  readonly guides: readonly GuideContents[]
  /** The guides' topics, in the order of their first guides. */
  readonly topics: readonly { readonly name: string; readonly icon: TopicIcon }[]
  /** What the region offers besides guides and contacts. */
  readonly has: {
    readonly faqs: boolean
    readonly services: boolean
    readonly changes: boolean
    readonly entrances: boolean
  }
  /** The number of its documents, and when the first, which is its main one, was published. */
  readonly documents: { readonly count: number; readonly published: string }
}
