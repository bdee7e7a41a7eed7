/** Reads `reports.yaml`: mistakes that people reported, and our answers. */
import type { IsoDate } from '@/rules/authoring'
import { dayOf } from './base'
import type { Book } from './book'
import { each, may, must } from './shapes'
import { keysOf, type Tree, under } from './tree'

/** Who reported it: a role, never a name. */
export const REPORTERS = ['resident', 'family', 'community-worker', 'window', 'keeper'] as const

/** What a report can be about, named by its id in the place's files. */
export const REPORTED = ['guide', 'faq', 'item', 'contact'] as const

export interface Report {
  readonly id: string
  readonly received: IsoDate
  readonly by: (typeof REPORTERS)[number]
  readonly about: Readonly<Partial<Record<(typeof REPORTED)[number], string>>> & {
    /** An outcome or question of the guide; its id when the report was received. */
    readonly at?: string
  }
  /** What the app said. */
  readonly said: string
  /** What the reporter says is right. */
  readonly wrong: string
  /** Absent while open. */
  readonly answered?: { readonly on: IsoDate; readonly how: string }
}

/** The ids of each kind in the place's files. */
type Known = Readonly<Record<(typeof REPORTED)[number], readonly string[]>>

const KIND_WORDS: Readonly<Record<(typeof REPORTED)[number], string>> = {
  guide: '指引',
  faq: '常见问题',
  item: '事项',
  contact: '电话',
}

export function knownIn(trees: ReadonlyMap<string, Tree>): Known {
  const tree = (name: string): Tree | undefined => trees.get(`${name}.yaml`)
  return {
    guide: [...trees.keys()].flatMap((name) => /^guides\/(.+)\.yaml$/.exec(name)?.[1] ?? []),
    faq: keysOf(under(tree('faqs'), 'faqs')),
    item: keysOf(under(tree('service-items'), 'items')),
    contact: keysOf(tree('contacts')),
  }
}

export function readReports({ problems, shapes }: Book, known: Known, file: Tree): readonly Report[] {
  const { word, record, oneOf, idOf } = shapes
  const day = dayOf(problems, shapes)
  const about = record<Report['about']>({
    guide: may(word),
    faq: may(word),
    item: may(word),
    contact: may(word),
    at: may(word),
  })
  const report = record<Omit<Report, 'id'>>({
    received: must(day),
    by: must(oneOf(...REPORTERS)),
    about: must(about),
    said: must(word),
    wrong: must(word),
    answered: may(record<NonNullable<Report['answered']>>({ on: must(day), how: must(word) })),
  })

  function checkAbout(tree: Tree, { about: named, answered }: Omit<Report, 'id'>): void {
    const kinds = REPORTED.filter((kind) => named[kind] !== undefined)
    const [kind] = kinds
    if (kind === undefined || kinds.length > 1)
      return problems.refuse(tree.at, `“about”里写一样：${REPORTED.join('、')}`)
    if (named.at !== undefined && named.guide === undefined)
      problems.refuse(tree.at, '“at”是指引里的结论或问题，要和“guide”一起写')
    // the subject of an answered report may have been removed since
    if (answered !== undefined) return
    const of = under(tree, kind)
    if (of) idOf(KIND_WORDS[kind], known[kind])(of)
  }

  return each(shapes.asMap(file).entries, ({ key, at, value }): Report => {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(key)) problems.refuse(at, `“${key}”不能作名字：用小写字母、数字和“-”`)
    const read = report(value)
    checkAbout(under(value, 'about') ?? value, read)
    if (read.answered !== undefined && read.answered.on < read.received)
      problems.refuse(at, `“${key}”答复的日子（${read.answered.on}）比收到的日子（${read.received}）还早`)
    return { id: key, ...read }
  })
}

/** Unanswered reports, oldest first. */
export const openReports = (reports: readonly Report[]): readonly Report[] =>
  reports
    .filter(({ answered }) => answered === undefined)
    .sort((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : 0))

/** 「指引 late-filing too-late」 */
export function aboutWords({ about }: Report): string {
  const kind = REPORTED.find((one) => about[one] !== undefined)
  return kind ? [KIND_WORDS[kind], about[kind], about.at ?? ''].join(' ').trim() : ''
}
