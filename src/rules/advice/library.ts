/**
 * What a region offers besides its guides, as residents read it: FAQs, service items, the agencies' network,
 * the phone book and the official channels, each with its documents and their age.
 */
import { toDay, toIsoDate, type IsoDate } from '../engine/days'
import {
  flowSteps,
  type Client,
  type Faq,
  type ItemField,
  type ServiceItem,
  type Way,
} from '../engine/library'
import type { Channel, Library, Region } from '../engine/region'
import { addWorkdays } from '../engine/workdays'
import { ageView, certaintyNote, doubtOf, doubtsOnce, sourcesOf, type AgeView } from './age'
import { guideLinks, statement, type GuideLink } from './cross'
import { contactView, hotlineView, type Caller, type ContactView, type HotlineView } from './contacts'
import { citesOf, type ChannelView, type StatementView } from './outcome'
import { sourceViews, type SourceView } from './sources'
import { dateWords, weekendsOnlyNote } from './words'

/** Shown below everything that a region says. */
interface Grounded extends AgeView {
  readonly sources: readonly SourceView[]
  readonly contacts: readonly ContactView[]
  /** Null if the documents print none. */
  readonly hotline: HotlineView | null
  readonly callingNote: string
}

const allCites = (parts: readonly { readonly cite: readonly string[] }[]): string[] =>
  parts.flatMap(({ cite }) => cite)

// ---- FAQs ----

export interface FaqView extends Grounded {
  readonly topic: string
  readonly ask: string
  readonly answer: readonly StatementView[]
  /** A note on the certainty of the reading; null if it is clear. */
  readonly certaintyNote: string | null
  readonly channels: readonly ChannelView[]
  readonly guide: GuideLink | null
}

/** A FAQ with its answer, according to its documents. */
export function faqView(region: Region, faq: Faq, today: IsoDate, caller: Caller = {}): FaqView {
  const said = faq.answer.map(statement)
  const told = sourcesOf(region, allCites(said), today)
  const answer = doubtsOnce(said.map((one) => ({ ...one, doubt: doubtOf(region, one, told, today) })))
  const channels = (faq.channels ?? []).flatMap((id): ChannelView[] => {
    const channel = region.channels[id]
    return channel ? [{ id, condition: null, ...channel }] : []
  })
  const contacts = faq.contacts.map((whom) => contactView(region, whom, caller))
  return {
    topic: faq.topic,
    ask: faq.ask,
    answer,
    certaintyNote: certaintyNote(region, faq.certainty),
    channels,
    contacts,
    hotline: hotlineView(region, null),
    guide: guideLinks(region, faq.guide === undefined ? [] : [faq.guide])[0] ?? null,
    ...ageView(region, told, today),
    sources: sourceViews(region, allCites([...answer, ...channels, ...contacts]), today),
    callingNote: region.callingNote,
  }
}

/** The FAQs by topic, both in the region's order. */
export function faqTopics({ faqs }: Library): readonly { topic: string; faqs: readonly Faq[] }[] {
  const topics = new Map<string, Faq[]>()
  for (const faq of faqs) topics.set(faq.topic, [...(topics.get(faq.topic) ?? []), faq])
  return [...topics].map(([topic, listed]) => ({ topic, faqs: listed }))
}

// ---- service items ----

export const CLIENT_WORDS: Readonly<Record<Client, string>> = {
  resident: '居民',
  employer: '单位',
  hospital: '医院',
  pharmacy: '药店',
}

export const WAY_WORDS: Readonly<Record<Way, string>> = {
  window: '窗口',
  online: '网上',
  phone: '电话',
  mail: '邮寄',
  machine: '自助机',
  hospital: '定点医院',
}

/** Filter for items; omitted criteria match everything. */
export interface ItemFilter {
  readonly client?: Client
  readonly level?: string
  readonly way?: Way
}

/** The region's items that match, in the order of the list. */
export const itemsFor = ({ services }: Library, { client, level, way }: ItemFilter): readonly ServiceItem[] =>
  (services?.items ?? []).filter(
    (item) =>
      (client === undefined || item.clients.includes(client)) &&
      (level === undefined || item.level === level) &&
      (way === undefined || item.ways.includes(way)),
  )

export type ItemColumn = ItemField | 'group' | 'code' | 'rating'

/** A column of the printed list: its text, and remarks on the print. */
export interface ColumnView {
  readonly id: ItemColumn
  /** The column's heading in the list. */
  readonly label: string
  /** As printed; empty for a blank cell. */
  readonly lines: readonly string[]
  /** Remarks on the print: a blank cell, a cell merged with another row's, a misprint. */
  readonly remarks: readonly string[]
}

export interface ItemView extends Grounded {
  readonly id: string
  readonly name: string
  readonly level: string
  /** 「附件一 第12项」 */
  readonly place: string
  /** Our additions to the print. */
  readonly remarks: readonly StatementView[]
  readonly columns: Readonly<Record<ItemColumn, ColumnView>>
  /** The last day if accepted today, in words; null if it is done immediately or no limit is printed. */
  readonly dueBy: string | null
  readonly guides: readonly GuideLink[]
}

const COLUMN_WORDS: Readonly<Record<ItemColumn, string>> = {
  group: '主项',
  code: '编码',
  body: '受理单位',
  whom: '服务对象',
  channel: '办理渠道',
  flow: '办理流程',
  materials: '办理材料',
  timeLimit: '办理时限',
  query: '查询方式',
  rating: '评价渠道',
  notes: '备注',
}

function cellsOf(item: ServiceItem): Readonly<Record<ItemColumn, readonly string[]>> {
  const { group, code, body, whom, channel, flow, materials, timeLimit, query, rating, notes } = item
  const some = (text: string | null | undefined): string[] => (text ? [text] : [])
  return {
    group: [group.name, ...some(group.code)],
    code: some(code),
    body: [body],
    whom: [whom],
    channel: [channel],
    flow,
    materials,
    timeLimit: some(timeLimit?.text),
    query: some(query),
    rating: some(rating),
    notes,
  }
}

function columnView({ services }: Library, item: ServiceItem, id: ItemColumn): ColumnView {
  const cell = cellsOf(item)[id]
  const { inherited, misprints = [] } = item
  const from =
    inherited && (inherited.fields as readonly ItemColumn[]).includes(id)
      ? services?.items.find((one) => one.id === inherited.from)
      : undefined
  return {
    id,
    label: COLUMN_WORDS[id],
    lines: id === 'flow' ? cell.map((flow) => flowSteps(flow).join(' → ')) : cell,
    remarks: [
      ...(from ? [`原表这一格是空白。像是和“${from.name}”（${from.place}）合并的，照那一格写。`] : []),
      ...(cell.length === 0 ? ['原表这一格没有印。'] : []),
      ...misprints
        .filter(({ field }) => field === id)
        .map(({ printed, note }) => (printed === '' ? `${note}。` : `原表印的是“${printed}”：${note}。`)),
    ],
  }
}

/** The whole row as printed, without the numbering of its lists. */
const rowText = (item: ServiceItem): string => {
  const { group, code, ...cells } = cellsOf(item)
  const inherited = (item.inherited?.fields ?? []) as readonly string[]
  return [
    ...group,
    item.name,
    ...code,
    ...Object.entries(cells).flatMap(([id, lines]) => (inherited.includes(id) ? [] : lines)),
  ].join('｜')
}

function dueWords(today: IsoDate, workdays: number): string {
  const { day, official } = addWorkdays(toDay(today), workdays)
  return `今天受理的话，最晚${dateWords(toIsoDate(day))}办完${weekendsOnlyNote(official)}。`
}

/** A row of the service list with its sources. */
export function itemView(
  region: Region & Library,
  item: ServiceItem,
  today: IsoDate,
  caller: Caller = {},
): ItemView {
  const remarks = (item.remarks ?? []).map(statement)
  const contacts = item.contacts.map((whom) => contactView(region, whom, caller))
  const list = region.services?.source ?? ''
  const document = region.sources[list]
  const row = { source: list, place: item.place, quote: rowText(item) }
  const withRow = { ...region, citations: { ...region.citations, [item.id]: row } }
  const sources = sourceViews(withRow, [item.id, ...allCites([...remarks, ...contacts])], today)
  const { timeLimit } = item
  return {
    id: item.id,
    name: item.name,
    level: region.services?.levels[item.level] ?? '',
    place: item.place,
    remarks,
    columns: Object.fromEntries(
      (Object.keys(COLUMN_WORDS) as ItemColumn[]).map((id) => [id, columnView(region, item, id)]),
    ) as Record<ItemColumn, ColumnView>, // has all columns by id
    dueBy: timeLimit && timeLimit.workdays > 0 ? dueWords(today, timeLimit.workdays) : null,
    contacts,
    hotline: hotlineView(region, null),
    guides: guideLinks(region, item.guides ?? []),
    ...ageView(region, document ? [document] : [], today),
    sources: [...sources.filter(({ id }) => id === list), ...sources.filter(({ id }) => id !== list)],
    callingNote: region.callingNote,
  }
}

// ---- the agencies ----

export interface LevelView {
  readonly id: string
  readonly name: string
  readonly bodies: readonly string[]
  /** When to go there. */
  readonly when: readonly StatementView[]
  /** As printed. */
  readonly duties: string
  readonly system: string
}

export interface NetworkView extends AgeView {
  /** Nearest level first. */
  readonly levels: readonly LevelView[]
  /** The levels that accept items, nearest first. */
  readonly itemLevels: readonly { readonly id: string; readonly name: string }[]
  readonly sources: readonly SourceView[]
}

/** The levels of the agencies; null if the documents contain none. */
export function networkView(region: Region & Library, today: IsoDate): NetworkView | null {
  const { services } = region
  if (!services) return null
  const cite = services.network.flatMap((level) => [...level.cite, ...level.when.flatMap(citesOf)])
  return {
    levels: [...services.network].reverse().map(({ id, name, bodies, when, duties, system }) => ({
      id,
      name,
      bodies,
      when: when.map(statement),
      duties,
      system,
    })),
    itemLevels: Object.entries(services.levels)
      .map(([id, name]) => ({ id, name }))
      .reverse(),
    ...ageView(region, sourcesOf(region, cite, today), today),
    sources: sourceViews(region, cite, today),
  }
}

/** Remarks on all items of the list. */
export const listRemarks = ({ services }: Library): readonly StatementView[] =>
  (services?.remarks ?? []).map(statement)

// ---- numbers ----

type ContactOf<Kind extends ContactView['kind']> = Extract<ContactView, { kind: Kind }>

export interface PhoneBook {
  /** Offices with numbers by district, insurance and purpose. */
  readonly directories: readonly ContactOf<'directory'>[]
  readonly hotlines: readonly ContactOf<'phone'>[]
  /** Offices that the documents name without a number. */
  readonly unprinted: readonly ContactOf<'body'>[]
  readonly ageNote: string | null
  readonly callingNote: string
  readonly sources: readonly SourceView[]
}

/** All offices that the region's documents name, with the numbers for this caller. */
export function phoneBook(region: Region, today: IsoDate, caller: Caller = {}): PhoneBook {
  const contacts = Object.keys(region.contacts).map((id) => contactView(region, { id }, caller))
  const ofKind = <Kind extends ContactView['kind']>(kind: Kind): readonly ContactOf<Kind>[] =>
    contacts.filter((contact): contact is ContactOf<Kind> => contact.kind === kind)
  const printed = allCites(contacts.filter(({ kind }) => kind !== 'body'))
  return {
    directories: ofKind('directory'),
    hotlines: ofKind('phone'),
    unprinted: ofKind('body'),
    ageNote: ageView(region, sourcesOf(region, printed, today), today, { words: '打不通就打热线。' }).ageNote,
    callingNote: region.callingNote,
    sources: sourceViews(region, allCites(contacts), today),
  }
}

// ---- official channels ----

export interface EntranceView {
  readonly kind: Channel['kind']
  readonly name: string
  /** What it is for, and the path inside it. */
  readonly uses: readonly { readonly use: string; readonly path: readonly string[] | null }[]
}

export interface EntrancesView {
  /** By kind, without duplicate names. */
  readonly entrances: readonly EntranceView[]
  readonly ageNote: string | null
  readonly sources: readonly SourceView[]
}

/** The official channels of those kinds. */
export function entrancesView(
  region: Region,
  kinds: readonly Channel['kind'][],
  today: IsoDate,
): EntrancesView {
  const found = new Map<string, EntranceView>()
  const cite: string[] = []
  for (const kind of kinds)
    for (const channel of Object.values(region.channels)) {
      if (channel.kind !== kind) continue
      const { name, use, path = null } = channel
      const uses = found.get(`${kind} ${name}`)?.uses ?? []
      found.set(`${kind} ${name}`, { kind, name, uses: [...uses, { use, path }] })
      cite.push(...channel.cite)
    }
  return {
    entrances: [...found.values()],
    ageNote: ageView(region, sourcesOf(region, cite, today), today, { words: '进去后名称可能略有不同。' })
      .ageNote,
    sources: sourceViews(region, cite, today),
  }
}
