/**
 * Poster: what a guide says to everybody, from the outcomes that are possible on the day. Only what all
 * outcomes share is stated without reservation; the rest is left to the guide.
 */
import type { IsoDate } from '../engine/days'
import type { ContactPointer, DatePart, Guide, Outcome, Part } from '../engine/model'
import type { Channel, Region } from '../engine/region'
import { ageView, hasNumbers, sourcesOf } from './age'
import { callsOf, contactView, hotlineView, type CallView } from './contacts'
import {
  commonConditions,
  goodOf,
  holdsToday,
  lastDayOf,
  possibleOn,
  inCommon,
  type OnDay,
  type Said,
} from './everybody'
import type { MessageLine } from './group-text'
import { citesOf } from './outcome'
import { askedLine, shortTitle } from './short'
import { dateWords, sourceDateWords } from './words'

export interface PosterPart {
  readonly title: string
  readonly lines: readonly string[]
}

export interface PosterView {
  readonly place: string
  readonly title: string
  /** The question that the guide answers, in a resident's words. */
  readonly asks: string
  /** Who it is for, what to bring, where, and until when; empty parts are left out. */
  readonly parts: readonly PosterPart[]
  /** The offices to ask, those with a number first. */
  readonly calls: readonly CallView[]
  /** The date, the documents, and that they may have changed. */
  readonly dated: string
  /** The lines of the group chat message. */
  readonly message: readonly MessageLine[]
}

/** Refers to the guide where it depends on the case. */
const DEPENDS = '到“问办”里答几问就知道'

const KIND_WORDS: Readonly<Record<Exclude<Channel['kind'], 'window'>, string>> = {
  'mini-program': '微信小程序',
  app: '手机应用',
  'official-account': '微信公众号',
}

/** The parts that apply to everybody with the outcome. */
const certain = <P extends { readonly when?: readonly unknown[]; readonly unasked?: string }>(
  parts: readonly P[] = [],
): readonly P[] => parts.filter(({ when = [], unasked }) => when.length === 0 && unasked === undefined)

/** What to bring, or where to go. */
interface Listed<S extends Said = Said> {
  readonly lines: readonly S[]
  /** Whether the lines are for everybody. */
  readonly plain: boolean
  /** A sentence about further items; null if there are none. */
  readonly else: string | null
}

/**
 * Combines what the outcomes list.
 * @param parts the list of each outcome
 * @param say returns a part's statement; null if it is not reliable
 * @param does the verb, such as 「要带」; `what` is the question, such as 「要带什么」
 */
function listed<P extends { readonly when?: readonly unknown[]; readonly unasked?: string }, S extends Said>(
  parts: readonly (readonly P[])[],
  say: (part: P) => S | null,
  { does, what }: { readonly does: string; readonly what: string },
): Listed<S> {
  const lists = parts.map((list) => certain(list).flatMap((part) => say(part) ?? []))
  const { all, most, more } = inCommon(lists, ({ text }) => text)
  const whole = parts.every((list, index) => lists[index]?.length === list.length)
  const anything = parts.some(({ length }) => length > 0)
  if (all.length > 0)
    return { lines: all, plain: true, else: more || !whole ? `有的情况还${does}别的，${DEPENDS}` : null }
  if (most.length > 0) return { lines: most, plain: false, else: `您是哪种情况，${DEPENDS}` }
  return { lines: [], plain: false, else: anything ? `${what}，${DEPENDS}` : null }
}

function paperOf(on: OnDay, part: Part): Said | null {
  const { text, brief = text, certainty } = part
  const cite = citesOf(part)
  if (certainty !== undefined || !holdsToday(on, cite)) return null
  return { text: `${'tip' in part ? '（提示）' : ''}${text}`, brief, cite }
}

interface Place extends Said {
  readonly use: string
}

function placeOf(on: OnDay, id: string): Place | null {
  const channel = on.region.channels[id]
  if (!channel || !holdsToday(on, channel.cite)) return null
  const { kind, name, use, cite } = channel
  const text = kind === 'window' ? name : `${KIND_WORDS[kind]}“${name}”`
  return { text, brief: text, use, cite }
}

/** 「申请手工报销：…、…」: one line for each use. */
function usesOf(places: readonly Place[]): readonly string[] {
  const uses = [...new Set(places.map(({ use }) => use))]
  return uses.map(
    (use) => `${use}：${places.flatMap((place) => (place.use === use ? [place.text] : [])).join('、')}`,
  )
}

/** Whether it is a deadline for the resident, not for the office. */
const isTheirs = (date: DatePart): boolean =>
  date.kind === 'deadline' && ('yearOf' in date || date.of !== 'today')

function daysOf(outcomes: readonly Outcome[], last: IsoDate | null): readonly string[] {
  const limited = outcomes.filter(({ dates = [] }) => dates.some(isTheirs)).length
  const which = limited === outcomes.length ? '办的日子有期限' : '有的情况有期限'
  return [
    ...(limited === 0 ? [] : [`${which}，${DEPENDS}`]),
    ...(last === null ? [] : [`这一张看到${dateWords(last)}为止，过了要换新的`]),
  ]
}

interface CitedCall extends CallView {
  readonly cite: readonly string[]
}

/** The contacts shared by all outcomes, plus the government hotline if none of them has a number. */
function callsFrom({ region }: OnDay, outcomes: readonly Outcome[]): readonly CitedCall[] {
  const lists = outcomes.map(({ contacts }): readonly ContactPointer[] => certain(contacts))
  const shared = inCommon(lists, ({ id }) => id).all.flatMap(({ id }) => {
    const contact = contactView(region, { id }, {})
    return callsOf(contact).map((call) => ({ ...call, cite: contact.cite }))
  })
  const hotline = shared.some(({ phone }) => phone !== null) ? null : hotlineView(region, null)
  const connecting = hotline
    ? [{ ...hotline, name: hotline.short, note: null, condition: null, cite: [] }]
    : []
  return [...shared, ...connecting].sort((a, b) => Number(a.phone === null) - Number(b.phone === null))
}

interface Rules {
  /** 「按2023年2月的规定」, for new documents as well. */
  readonly asOf: string
  /** That they may have changed; null if they are new. */
  readonly ageNote: string | null
}

function rulesOf({ region, today }: OnDay, cite: readonly string[]): Rules {
  const sources = sourcesOf(region, cite, today)
  // whether to call first depends on the outcome
  const words = hasNumbers(region) ? '打电话核实。' : '到经办单位问清。'
  const { asOf, ageNote } = ageView(region, sources, today, { words })
  const dates = [...new Set(sources.map(sourceDateWords))].join('、')
  return { asOf: asOf ?? `按${dates}的规定`, ageNote }
}

/** A message has no room for conditions, so it contains only what is for everybody. */
const messageLine = (
  rank: number,
  title: string,
  { lines, plain, else: more }: Listed,
): readonly MessageLine[] =>
  plain && lines.length > 0
    ? [
        {
          rank,
          text: `${title}：${[...lines.map(({ brief }) => brief), ...(more === null ? [] : ['有的还有别的'])].join('；')}`,
        },
      ]
    : []

/** A guide's poster on that day. */
export function posterView(region: Region, guide: Guide, today: IsoDate): PosterView {
  const on = { region, guide, today }
  const possible = possibleOn(on)
  const good = goodOf(possible)
  const outcomes = [...good.values()]
  const who = { lines: commonConditions(on, good), plain: true, else: null }
  const papers = listed(
    outcomes.map(({ materials = [] }) => materials),
    (part) => paperOf(on, part),
    { does: '要带', what: '要带什么' },
  )
  const places = listed(
    outcomes.map(({ channels = [] }) => channels),
    ({ id }) => placeOf(on, id),
    { does: '可以去', what: '去哪办' },
  )
  const calls = callsFrom(on, outcomes.length > 0 ? outcomes : [...possible.values()])
  const cite = [...outcomes, ...who.lines, ...papers.lines, ...places.lines, ...calls].flatMap(
    (one) => one.cite,
  )
  const last = lastDayOf(on, cite)
  const { asOf, ageNote } = rulesOf(on, cite)
  const part = (
    title: string,
    { lines, plain, else: more }: Listed,
    words = lines.map(({ text }) => text),
  ): PosterPart => ({
    title: plain || lines.length === 0 ? title : `${title}（有的情况）`,
    lines: [...words, ...(more === null ? [] : [more])],
  })
  const title = shortTitle(guide)
  const [first] = calls
  return {
    place: region.name,
    title,
    asks: guide.asks,
    parts: [
      part('给谁的', who),
      part('带什么', papers),
      part('在哪办', places, [...usesOf(places.lines)]),
      { title: '到哪天', lines: daysOf(outcomes, last) },
    ].filter(({ lines }) => lines.length > 0),
    calls,
    dated: `${dateWords(today)}从问办打印，${asOf}。${ageNote ?? ''}`,
    message: [
      { rank: 0, text: `【${region.name}：${title}】` },
      { rank: 1, text: askedLine(guide) },
      ...messageLine(3, '给谁的', who),
      ...messageLine(2, '带什么', papers),
      ...messageLine(4, '在哪办', places),
      ...(last === null ? [] : [{ rank: 0, text: `看到${dateWords(last)}为止` }]),
      ...(first
        ? [{ rank: 0, text: first.phone === null ? `问：${first.name}` : `电话：${first.phone}` }]
        : []),
      { rank: 0, text: `${dateWords(today)}发，${asOf}${ageNote === null ? '' : '，可能变了'}` },
    ],
  }
}
