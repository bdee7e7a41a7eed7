/** What can be said of a guide without its rules. */
export interface GuideContents {
  /** As `region/guide`. */
  readonly id: string
  readonly title: string
  readonly asks: string
  readonly topic: string
  readonly main: boolean
  /** Whether something that it is about is different since its older documents. */
  readonly changed?: true
}

/** What can be said of a region without its rules. */
export interface RegionContents {
  readonly id: string
  readonly name: string
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
  /** What the region has besides guides and people to ask. */
  readonly has: {
    readonly faqs: boolean
    readonly services: boolean
    readonly changes: boolean
    readonly entrances: boolean
  }
  readonly sources: readonly { readonly title: string; readonly published: string }[]
}
