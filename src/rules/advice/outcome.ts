/** An outcome as residents read it: the parts that apply, the numbers to call, the age of its documents. */
import { UNSURE } from '../engine/answers'
import { plus, READINGS, toDay, toIsoDate, type IsoDate } from '../engine/days'
import { wordsOf } from '../engine/explanation'
import { known, type Interview } from '../engine/interview'
import type {
  Conditional,
  Backing,
  Certainty,
  DatePart,
  Outcome,
  Part,
  Question,
  Ref,
  Verdict,
} from '../engine/model'
import type { Channel, Region, Source } from '../engine/region'
import { addWorkdays } from '../engine/workdays'
import { ageView, certaintyNote, doubtOf, doubtsOnce, sourcesOf, type AgeView } from './age'
import { contactView, type Caller, type CallerAway, type ContactView } from './contacts'
import { awayOf } from './dialling'
import { calendarDay, type CalendarDay } from './calendar-day'
import { missingDayNote } from './readings'
import { briefOf, leadOf, shortTitle } from './short'
import { dateWords, weekendsOnlyNote } from './words'

export interface StatementView {
  readonly text: string
  /** 「如果…」: the condition, if the answers leave it open. */
  readonly condition: string | null
  /** Ids of the citations; empty for a practical tip (提示). */
  readonly cite: readonly string[]
  readonly tip: boolean
  /**
   * Why it is less reliable than the verdict above it: its age, or that the documents say it less clearly.
   */
  readonly doubt: string | null
}

/** A statement of an outcome. */
export interface PartView extends StatementView {
  /** A short version; null if it can only be read in full. */
  readonly brief: string | null
  /** Whether the short version was written by an author; such statements are shown first. */
  readonly chosen: boolean
}

export interface StepView extends PartView {
  /** The name of the step; null if it can only be read in full. */
  readonly lead: string | null
}

export interface DateView {
  readonly kind: 'deadline' | 'earliest'
  readonly label: string
  /** A short version of the label, if there is one. */
  readonly brief: string | null
  readonly date: IsoDate
  /** From today; negative if past. */
  readonly daysLeft: number
  readonly text: string
  /** For the calendar. */
  readonly remember: CalendarDay
  readonly condition: string | null
  readonly cite: readonly string[]
}

export interface ChannelView extends Channel {
  readonly id: string
  readonly condition: string | null
}

export interface OutcomeView {
  readonly id: string
  readonly verdict: Verdict
  readonly certainty: Certainty
  /** Another place's rules apply, so none of the numbers here is for it. */
  readonly elsewhere: boolean
  /** The step comes before the call, because a lost day may cost more than a changed rule. */
  readonly actFirst: boolean
  /** All citations of what is shown, those of the verdict first. */
  readonly cite: readonly string[]
  /** A note on the certainty of the reading; null if it is clear. */
  readonly certaintyNote: string | null
  /** 「按2023年2月的规定」, if the document is old or undated. */
  readonly asOf: string | null
  /** 「距今3年8个月，可能变了」, if it is old. */
  readonly age: string | null
  readonly headline: string
  /** What to do because the document is old. */
  readonly ageNote: string | null
  readonly notes: readonly PartView[]
  readonly steps: readonly StepView[]
  readonly materials: readonly PartView[]
  readonly dates: readonly DateView[]
  readonly timeLimit: PartView | null
  readonly cautions: readonly PartView[]
  readonly channels: readonly ChannelView[]
  readonly contacts: readonly ContactView[]
  readonly next: readonly NextView[]
}

/** A guide that may help next. */
export interface NextView {
  readonly id: string
  readonly title: string
  readonly short: string
}

/** The interview and the caller for whom an outcome is shown. */
export interface Context {
  readonly region: Region
  readonly at: Interview
  readonly caller: Caller
}

/** The condition in words if the answers leave it open, null if it holds, undefined if it fails. */
function conditionWords({ at }: Context, { when = [], unasked }: Conditional): string | null | undefined {
  const open: Ref[] = []
  for (const ref of when) {
    const holds = known(at, ref)
    if (holds === false) return undefined
    if (holds === null) open.push(ref)
  }
  const words = [...open.map((ref) => wordsOf(at, ref).text), ...(unasked === undefined ? [] : [unasked])]
  return words.length === 0 ? null : `如果${words.join('，')}`
}

/** The parts that apply, each with its condition. */
function applying<P extends Conditional, V>(
  context: Context,
  parts: readonly P[] | undefined,
  view: (part: P, condition: string | null) => V | null,
): V[] {
  return (parts ?? []).flatMap((part) => {
    const condition = conditionWords(context, part)
    const seen = condition === undefined ? null : view(part, condition)
    return seen === null ? [] : [seen]
  })
}

/** Unconditional parts before conditional ones. */
const certainFirst = (parts: readonly PartView[]): readonly PartView[] => [
  ...parts.filter(({ condition }) => condition === null),
  ...parts.filter(({ condition }) => condition !== null),
]

export const citesOf = (backing: Backing): readonly string[] => ('cite' in backing ? backing.cite : [])

/** Longest span that is stated in days: two years. */
const TOLD_IN_DAYS = 730
const DAYS_A_YEAR = 365.2425

/** Days left in words: 「还有7天」, 「还有约28年」. */
export function daysLeftWords(days: number): string {
  if (days === 0) return '就是今天'
  const far = Math.abs(days)
  const span = far > TOLD_IN_DAYS ? `约${Math.round(far / DAYS_A_YEAR)}年` : `${far}天`
  return `${days > 0 ? '还有' : '已过'}${span}`
}

/** The date of the part, with a note on how it is counted; null without an answer. */
function countOut({ at }: Context, part: DatePart): { date: IsoDate; note: string } | null {
  const id = 'yearOf' in part ? part.yearOf : part.of
  const answer = id === 'today' ? at.today : at.answers[id]
  if (answer === undefined || answer === UNSURE) return null
  if ('yearOf' in part) return { date: `${Number(answer) + part.plusYears}-${part.monthDay}`, note: '' }
  const start = toDay(String(answer) as IsoDate) // checked by readAnswers
  if ('plus' in part) {
    // if a month lacks the day, choose the safe one: nobody comes too late or too early
    const [last, next] = READINGS.map((reading) => toIsoDate(plus(start, part.plus, reading)))
    const date = part.kind === 'deadline' ? last : next
    if (date === undefined) throw new Error('unreachable: there are two readings')
    const note = last === next ? '' : missingDayNote(part.kind)
    return { date, note }
  }
  const { day, official } = addWorkdays(start, part.workdays)
  return { date: toIsoDate(day), note: weekendsOnlyNote(official) }
}

function dateView(context: Context, part: DatePart, condition: string | null): DateView | null {
  const counted = countOut(context, part)
  if (!counted) return null
  const { date, note } = counted
  const { kind, label, brief = null, cite } = part
  const daysLeft = toDay(date) - toDay(context.at.today)
  const text = `${label}：${dateWords(date)}，${daysLeftWords(daysLeft)}${note}`
  const remember = calendarDay({ date, label, note, condition }, context.at.today)
  return { kind, label, brief, date, daysLeft, text, remember, condition, cite }
}

function ageOf({ region, at }: Context, { verdict, actFirst }: Outcome, told: readonly Source[]): AgeView {
  const check = verdict === 'no' ? 'if-refused' : actFirst ? 'after-acting' : 'before-acting'
  const view = ageView(region, told, at.today, check)
  const { ageNote } = view
  return { ...view, ageNote: verdict === 'ask' && !actFirst ? null : ageNote }
}

/** The answer to a question about the region's kinds of insurance; undefined if the guide asks none. */
function insuranceOf({ region, at }: Context): string | undefined {
  const known = Object.keys(region.insurances)
  const asks = (question: Question): boolean =>
    question.kind === 'choice' && Object.keys(question.options).every((id) => known.includes(id))
  const answers = Object.entries(at.guide.questions).map(([id, question]) =>
    asks(question) ? at.answers[id] : undefined,
  )
  return answers.filter((answer) => typeof answer === 'string').find((answer) => answer !== UNSURE)
}

/** The caller, with insurance and location from the answers if the guide asks for them. */
function callerOf(context: Context): CallerAway {
  const { at, caller } = context
  const insurance = insuranceOf(context)
  const known = insurance === undefined ? caller : { ...caller, insurance }
  return { ...known, away: awayOf(at) }
}

/** The outcome with those of its parts that apply. */
export function outcomeView(context: Context, id: string): OutcomeView {
  const { region, at } = context
  const outcome = at.guide.outcomes[id]
  if (!outcome) throw new RangeError(`${at.guide.id}: no outcome ${id}`)
  const told = sourcesOf(region, outcome.cite, at.today)
  const statement = (part: Part, condition: string | null): PartView => {
    const { text } = part
    const cite = citesOf(part)
    const doubt = doubtOf(region, { ...part, cite }, told, at.today)
    const brief = briefOf(part)
    const chosen = brief !== null && part.brief !== undefined
    return { text, condition, cite, tip: 'tip' in part, doubt, brief, chosen }
  }
  const step = (part: Part, condition: string | null): StepView => {
    const { lead } = part
    const called = lead === undefined ? part : { ...part, brief: lead }
    return { ...statement(called, condition), lead: leadOf(part) }
  }
  const seen = (parts: readonly Part[] | undefined) => applying(context, parts, statement)
  const statements = (parts: readonly Part[] | undefined) => doubtsOnce(seen(parts))
  const notes = statements(outcome.notes)
  const steps = doubtsOnce(applying(context, outcome.steps, step))
  const materials = doubtsOnce(certainFirst(seen(outcome.materials)))
  const cautions = statements(outcome.cautions)
  const timeLimit = statements(outcome.timeLimit && [outcome.timeLimit])[0] ?? null
  const dates = applying(context, outcome.dates, (part, condition) => dateView(context, part, condition))
  const channels = applying(context, outcome.channels, (pointer, condition): ChannelView | null => {
    const channel = region.channels[pointer.id]
    return channel ? { id: pointer.id, condition, ...channel } : null
  })
  const contacts = applying(context, outcome.contacts, (pointer, condition) =>
    contactView(region, pointer, callerOf(context), condition),
  )
  const shown = [...notes, ...steps, ...materials, ...cautions, ...(timeLimit ? [timeLimit] : []), ...dates]
  const { verdict, certainty, headline, ruledElsewhere: elsewhere = false, actFirst = false } = outcome
  return {
    id,
    verdict,
    certainty,
    elsewhere,
    actFirst,
    cite: [...outcome.cite, ...[...shown, ...channels, ...contacts].flatMap(({ cite }) => cite)],
    certaintyNote: certaintyNote(region, certainty),
    headline,
    ...ageOf(context, outcome, told),
    notes,
    steps,
    materials,
    dates,
    timeLimit,
    cautions,
    channels,
    contacts,
    next: (outcome.next ?? []).flatMap((next) => {
      const guide = region.guides.find((g) => g.id === next)
      return guide ? [{ id: `${region.id}/${guide.id}`, title: guide.title, short: shortTitle(guide) }] : []
    }),
  }
}
