/**
 * The text of a result's closed rows. A row never says more than its content: it either contains the short
 * texts of all statements that apply, or counts them.
 */
import type { IsoDate } from '../engine/days'
import type { Finished, HowToFind, ReasonView } from './advice'
import { daysLeftWords, type ChannelView, type DateView, type OutcomeView, type PartView } from './outcome'
import { fits, LONGEST, oneSentence } from './short'
import type { SourceView } from './sources'
import { dateWords } from './words'

export type RowId =
  | 'steps'
  | 'materials'
  | 'time'
  | 'where'
  | 'care'
  | 'how-to-find'
  | 'possible'
  | 'why'
  | 'change'
  | 'sources'
  | 'answers'
  | 'next'

export interface RowView {
  readonly id: RowId
  readonly name: string
  /** Shown while it is closed. */
  readonly brief: string
  /** The citations of its content. */
  readonly cite: readonly string[]
}

const NAMES: Readonly<Record<RowId, string>> = {
  steps: '怎么办',
  materials: '带什么',
  time: '要多久',
  where: '在哪办',
  care: '要留意',
  'how-to-find': '自己查',
  possible: '可能的结果',
  why: '为什么',
  change: '什么会变',
  sources: '依据',
  answers: '我的回答',
  next: '接着问',
}

/** An entry of a row. */
interface Item {
  /** Null if there is no short text that holds by itself. */
  readonly brief: string | null
  /** Whether it is preferred over others. */
  readonly chosen: boolean
}

/** A conditional part is counted, but not stated as if it applied. */
const itemOf = ({ brief, chosen, condition }: PartView): Item => ({
  brief: condition === null ? brief : null,
  chosen,
})

/** The count, followed by the short text if both fit. */
export const counted = (count: number, unit: string, brief: string | null): string => {
  const all = `共${count}${unit}`
  const whole = `${all}：${brief ?? ''}`
  return brief !== null && fits(whole, LONGEST.row) ? whole : all
}

/**
 * All short texts if they fit; otherwise the count and the first short text.
 * @param mark separator between the texts
 */
function listBrief(items: readonly Item[], unit: string, mark = '；'): string {
  const briefs = items.flatMap(({ brief }) => brief ?? [])
  const all = briefs.join(briefs.some((brief) => /[，、：；]/.test(brief)) ? '；' : mark)
  if (briefs.length === items.length && fits(all, LONGEST.row)) return all
  const named = items.filter(({ brief }) => brief !== null)
  const first = named.find(({ chosen }) => chosen) ?? named[0]
  return counted(items.length, unit, first?.brief ?? null)
}

/** The count and the first step, on which the others depend. */
function stepsBrief([first, ...others]: readonly PartView[]): string {
  const brief = first && itemOf(first).brief
  return others.length === 0 && brief ? brief : counted(others.length + 1, '步', brief ?? null)
}

/** 「12月6日」, with the year unless it is this one. */
const dayWords = (date: IsoDate, today: IsoDate): string =>
  date.slice(0, 4) === today.slice(0, 4) ? dateWords(date).replace(/^\d+年/, '') : dateWords(date)

const KINDS = { deadline: '最晚', earliest: '最早' } as const

/** @param left whether to add the days left */
function dayItem({ kind, brief, date, daysLeft, condition }: DateView, today: IsoDate, left: boolean): Item {
  const called = brief === null ? KINDS[kind] : `${brief}：`
  const day = `${called}${dayWords(date, today)}${left ? `，${daysLeftWords(daysLeft)}` : ''}`
  return { brief: condition === null ? day : null, chosen: true }
}

/** The dates, with the days left if that fits, and the processing time. */
function timeBrief({ dates, timeLimit }: Pick<OutcomeView, 'dates' | 'timeLimit'>, today: IsoDate): string {
  const limits = timeLimit ? [itemOf(timeLimit)] : []
  const said = (left: boolean) =>
    listBrief([...dates.map((date) => dayItem(date, today, left)), ...limits], '项')
  const whole = said(true)
  return whole === counted(dates.length + limits.length, '项', null) ? said(false) : whole
}

/** The names if they fit, otherwise the number of each kind. */
export function channelsBrief(channels: readonly ChannelView[]): string {
  const names = [...new Set(channels.map(({ name }) => name))].join('、')
  if (channels.every(({ condition }) => condition === null) && fits(names, LONGEST.row)) return names
  const windows = channels.filter(({ kind }) => kind === 'window').length
  const phones = channels.length - windows
  return [...(phones > 0 ? [`手机${phones}处`] : []), ...(windows > 0 ? [`窗口${windows}处`] : [])].join('，')
}

const citesOf = (all: readonly { readonly cite: readonly string[] }[]): readonly string[] => [
  ...new Set(all.flatMap(({ cite }) => cite)),
]

/** The number of documents and of places in them. */
export const sourcesBrief = (sources: readonly SourceView[]): string =>
  `${sources.length}份文件，${sources.flatMap(({ places }) => places).length}处原文`

/** No row if there is nothing to say. */
const row = (id: RowId, brief: string | null, cite: readonly string[] = []): readonly RowView[] =>
  brief === null ? [] : [{ id, name: NAMES[id], brief, cite }]

const ofSome = <T>(all: readonly T[], brief: (all: readonly T[]) => string): string | null =>
  all.length === 0 ? null : brief(all)

/** Steps to take whatever the result will be. */
const urgentRow = (steps: readonly PartView[]): readonly RowView[] =>
  row('steps', ofSome(steps, stepsBrief), citesOf(steps))

/** The rows of an outcome, without empty ones. */
export function outcomeRows(outcome: OutcomeView, today: IsoDate): readonly RowView[] {
  const { steps, materials, dates, timeLimit, channels, notes, cautions } = outcome
  const care = [...notes, ...cautions]
  const times = [...dates, ...(timeLimit ? [timeLimit] : [])]
  return [
    ...row('steps', ofSome(steps, stepsBrief), citesOf(steps)),
    ...row(
      'materials',
      ofSome(materials, (all) => listBrief(all.map(itemOf), '样', '、')),
      citesOf(materials),
    ),
    ...row(
      'time',
      ofSome(times, () => timeBrief(outcome, today)),
      citesOf(times),
    ),
    ...row('where', ofSome(channels, channelsBrief), citesOf(channels)),
    ...row(
      'care',
      ofSome(care, (all) => listBrief(all.map(itemOf), '条')),
      citesOf(care),
    ),
  ]
}

/** Shows the last reason, which is the most specific one. */
function whyBrief(why: readonly ReasonView[]): string {
  const [only, ...others] = why
  const alone = only && others.length === 0 ? oneSentence(only.text, LONGEST.row) : null
  const last = why.flatMap(({ text }) => oneSentence(text, LONGEST.brief) ?? []).pop() ?? null
  return alone ?? counted(why.length, '条', last)
}

/** When the result will change, and how many answers would improve it. */
function changeBrief(advice: Finished): string | null {
  if (advice.kind !== 'decided') return null
  const { turn, changes, today } = advice
  const day = turn && dayWords(turn.remember.date, today)
  const all = [
    ...(day === null ? [] : [turn?.to === 'worse' ? `${day}是最后一天` : `${day}起会变`]),
    ...(changes.length === 0 ? [] : [`换${changes.length}个回答会变`]),
  ]
  return all.length === 0 ? null : all.join('；')
}

/** How to find out a single open fact, otherwise the list of open facts. */
function findBrief(unsure: readonly HowToFind[]): string {
  const [first, ...others] = unsure
  const how = first && others.length === 0 ? oneSentence(first.howToFind, LONGEST.brief) : null
  if (how !== null) return how
  const labels = unsure.map(({ label }) => label.replace(/？$/, '')).join('、')
  return fits(labels, LONGEST.row) ? labels : `共${unsure.length}件`
}

function sourcesRow(sources: readonly SourceView[]): readonly RowView[] {
  const places = sources.flatMap((source) => source.places)
  return row(
    'sources',
    ofSome(sources, sourcesBrief),
    places.map(({ id }) => id),
  )
}

/** The rows below a result in display order, without empty ones. */
export function rowsFor(advice: Finished): readonly RowView[] {
  const { kind, today, sources, answered, unsure } = advice
  const find = row('how-to-find', ofSome(unsure, findBrief))
  const reasons = kind === 'answer-missing' ? [] : advice.why
  const why = row('why', ofSome(reasons, whyBrief), citesOf(reasons))
  const change = row('change', changeBrief(advice))
  const last = [
    ...sourcesRow(sources),
    ...row(
      'answers',
      ofSome(answered, () => `${answered.length}问，可以改`),
    ),
  ]
  switch (kind) {
    case 'alternatives':
      return [...urgentRow(advice.urgent), ...find, ...why, ...last]
    case 'answer-missing':
      return [
        ...urgentRow(advice.urgent),
        ...row('possible', `${advice.possible.length}种`),
        ...find,
        ...last,
      ]
    case 'decided': {
      const { outcome, turn } = advice
      const rows = [...outcomeRows(outcome, today), ...find]
      const next = outcome.next.map(({ short }) => ({ brief: short, chosen: true }))
      // for a permanent refusal, what would change it comes first
      const refused = outcome.verdict === 'no' && turn?.to !== 'better'
      return [
        ...(refused ? [...change, ...rows, ...why] : [...rows, ...why, ...change]),
        ...last,
        ...row(
          'next',
          ofSome(next, (all) => listBrief(all, '件', '、')),
        ),
      ]
    }
  }
}
