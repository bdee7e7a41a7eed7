/** An outcome as the resident reads it: the parts that apply, the numbers to call, the age of its documents. */
import { UNSURE } from '../engine/answers'
import { toDay, toIsoDate, plus, type IsoDate } from '../engine/days'
import { wordsOf } from '../engine/explanation'
import { known, type Interview } from '../engine/interview'
import type {
  Applies,
  Backing,
  Certainty,
  Channel,
  ContactPointer,
  DatePart,
  Office,
  Outcome,
  Part,
  Ref,
  Region,
  Source,
  Verdict,
} from '../engine/model'
import { addWorkdays } from '../engine/workdays'
import { ageInMonths, dateWords, sourceDateWords, spanWords } from './words'

/** A document older than this, in whole months, has its rules told as of then. */
const OLD_AFTER_MONTHS = 12

/** What picks a number from a directory; both may be unknown. */
export interface Caller {
  readonly district?: string
  readonly insurance?: string
}

export interface StatementView {
  readonly text: string
  /** 「如果…」: what would have to be so, where the answers leave it open. */
  readonly condition: string | null
  /** Ids of the citations; none for a practical tip (提示). */
  readonly cite: readonly string[]
  readonly tip: boolean
}

export interface DateView {
  readonly kind: 'deadline' | 'earliest'
  readonly label: string
  readonly date: IsoDate
  /** From today; negative when past. */
  readonly daysLeft: number
  readonly text: string
  readonly condition: string | null
  readonly cite: readonly string[]
}

export interface OfficeView {
  readonly district: string
  readonly insurance: string
  readonly purpose: string | null
  readonly phone: string
}

export type ContactView = {
  readonly id: string
  readonly name: string
  readonly scope: string
  readonly condition: string | null
  readonly cite: readonly string[]
} & (
  | { readonly kind: 'phone'; readonly phone: string; readonly hours: string | null }
  | {
      readonly kind: 'directory'
      readonly hours: string
      /** The numbers for this caller; all of them while the caller is unknown. */
      readonly offices: readonly OfficeView[]
      /** Whether the caller's district and insurance have narrowed the numbers. */
      readonly picked: boolean
    }
  | { readonly kind: 'body'; readonly note: string }
)

export interface ChannelView extends Channel {
  readonly id: string
  readonly condition: string | null
}

export interface OutcomeView {
  readonly id: string
  readonly verdict: Verdict
  readonly certainty: Certainty
  /** Every citation behind what is shown, those of the verdict first. */
  readonly cite: readonly string[]
  /** How sure the reading is, where it is not clear. */
  readonly certaintyNote: string | null
  /** 「按2023年2月的规定」, where the document is old or undated. */
  readonly asOf: string | null
  readonly headline: string
  /** What to do because of the age, where it is old. */
  readonly ageNote: string | null
  readonly notes: readonly StatementView[]
  readonly steps: readonly StatementView[]
  readonly materials: readonly StatementView[]
  readonly dates: readonly DateView[]
  readonly timeLimit: StatementView | null
  readonly cautions: readonly StatementView[]
  readonly channels: readonly ChannelView[]
  readonly contacts: readonly ContactView[]
  readonly next: readonly { readonly id: string; readonly title: string }[]
}

/** Whom the outcome is shown to. */
export interface Context {
  readonly region: Region
  readonly at: Interview
  readonly caller: Caller
}

/** The condition in words where the answers leave it open, null where it holds; undefined where it fails. */
function conditionWords({ at }: Context, { when = [] }: Applies): string | null | undefined {
  const open: Ref[] = []
  for (const ref of when) {
    const holds = known(at, ref)
    if (holds === false) return undefined
    if (holds === null) open.push(ref)
  }
  return open.length === 0 ? null : `如果${open.map((ref) => wordsOf(at, ref).text).join('，')}`
}

/** The parts that apply, each with its condition. */
function applying<P extends Applies, V>(
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

const citesOf = (backing: Backing): readonly string[] => ('cite' in backing ? backing.cite : [])

function statement(part: Part, condition: string | null): StatementView {
  return { text: part.text, condition, cite: citesOf(part), tip: 'tip' in part }
}

function daysLeftWords(days: number): string {
  if (days === 0) return '就是今天'
  return days > 0 ? `还有${days}天` : `已过${-days}天`
}

/** The day that the part counts out and whether it is counted by the official calendar; null without an answer. */
function countOut({ at }: Context, part: DatePart): { date: IsoDate; official: boolean } | null {
  const id = 'yearOf' in part ? part.yearOf : part.of
  const answer = id === 'today' ? at.today : at.answers[id]
  if (answer === undefined || answer === UNSURE) return null
  if ('yearOf' in part) return { date: `${Number(answer) + part.plusYears}-${part.monthDay}`, official: true }
  const start = toDay(String(answer) as IsoDate) // checked by readAnswers
  if ('plus' in part) return { date: toIsoDate(plus(start, part.plus, part.missingDay)), official: true }
  const { day, official } = addWorkdays(start, part.workdays)
  return { date: toIsoDate(day), official }
}

function dateView(context: Context, part: DatePart, condition: string | null): DateView | null {
  const counted = countOut(context, part)
  if (!counted) return null
  const { date, official } = counted
  const { kind, label, cite } = part
  const daysLeft = toDay(date) - toDay(context.at.today)
  const weekendsOnly = official ? '' : '（放假安排还没公布的日子，只按周末算）'
  const text = `${label}：${dateWords(date)}，${daysLeftWords(daysLeft)}${weekendsOnly}`
  return { kind, label, date, daysLeft, text, condition, cite }
}

function officeView(region: Region, office: Office): OfficeView {
  const insurance = office.insurance?.map((id) => region.insurances[id] ?? id).join('、')
  return {
    district: region.districts[office.district] ?? office.district,
    insurance: insurance ?? '没有写明险种',
    purpose: office.purpose === undefined ? null : (region.purposes[office.purpose] ?? office.purpose),
    phone: office.phone,
  }
}

function contactView(
  { region, at, caller }: Context,
  { id, purpose }: ContactPointer,
  condition: string | null,
): ContactView {
  const contact = region.contacts[id]
  if (!contact) throw new RangeError(`${region.id}: no contact ${id}`)
  const common = { id, name: contact.name, scope: contact.scope, condition, cite: [contact.cite] }
  switch (contact.kind) {
    case 'phone':
      return { ...common, kind: 'phone', phone: contact.phone, hours: contact.hours }
    case 'body':
      return { ...common, kind: 'body', note: '文件里没有印电话' }
    case 'directory': {
      const answered = at.answers['insurance']
      const insurance = typeof answered === 'string' && answered !== UNSURE ? answered : caller.insurance
      const offices = contact.offices.filter(
        (office) =>
          (caller.district === undefined || office.district === caller.district) &&
          (insurance === undefined || office.insurance === null || office.insurance.includes(insurance)) &&
          (purpose === undefined || office.purpose === undefined || office.purpose === purpose),
      )
      const picked = caller.district !== undefined && offices.length > 0
      return {
        ...common,
        kind: 'directory',
        cite: [contact.cite, ...(picked ? offices.map((office) => office.cite) : [])],
        hours: contact.hours,
        offices: offices.map((office) => officeView(region, office)),
        picked,
      }
    }
  }
}

const CERTAINTY_NOTES: Readonly<Record<Certainty, string | null>> = {
  clear: null,
  inferred: '文件没有直接这样写，这是按原文的理解，去之前先问一句。',
  unclear: '文件没有写清楚，以电话答复为准。',
}

/** The oldest of the documents that the citations stand in; an undated one counts as older than any. */
function oldestSource(
  { region, at }: Context,
  cite: readonly string[],
): { source: Source; months: number | null } | null {
  const today = toDay(at.today)
  const sources = cite.flatMap((id) => region.sources[region.citations[id]?.source ?? ''] ?? [])
  const aged = sources.map((source) => ({ source, months: ageInMonths(source, today) }))
  return aged.sort((a, b) => (b.months ?? Infinity) - (a.months ?? Infinity))[0] ?? null
}

function ageOf(context: Context, { cite, verdict }: Outcome): Pick<OutcomeView, 'asOf' | 'ageNote'> {
  const oldest = oldestSource(context, cite)
  if (!oldest || (oldest.months !== null && oldest.months < OLD_AFTER_MONTHS))
    return { asOf: null, ageNote: null }
  const asOf =
    oldest.months === null ? '按一份没有注明日期的文件' : `按${sourceDateWords(oldest.source)}的规定`
  const since = oldest.months === null ? '规定可能变了' : `这份规定距今${spanWords(oldest.months)}，可能变了`
  const act = verdict === 'no' ? '可以打电话问现在还是不是这样。' : '去之前先打电话核实。'
  return { asOf, ageNote: verdict === 'ask' ? null : `${since}，${act}` }
}

/** The outcome with those of its parts that apply. */
export function outcomeView(context: Context, id: string): OutcomeView {
  const { region, at } = context
  const outcome = at.guide.outcomes[id]
  if (!outcome) throw new RangeError(`${at.guide.id}: no outcome ${id}`)
  const statements = (parts: readonly Part[] | undefined) => applying(context, parts, statement)
  const notes = statements(outcome.notes)
  const steps = statements(outcome.steps)
  const materials = statements(outcome.materials)
  const cautions = statements(outcome.cautions)
  const timeLimit = statements(outcome.timeLimit && [outcome.timeLimit])[0] ?? null
  const dates = applying(context, outcome.dates, (part, condition) => dateView(context, part, condition))
  const channels = applying(context, outcome.channels, (pointer, condition): ChannelView | null => {
    const channel = region.channels[pointer.id]
    return channel ? { id: pointer.id, condition, ...channel } : null
  })
  const contacts = applying(context, outcome.contacts, (pointer, condition) =>
    contactView(context, pointer, condition),
  )
  const shown = [...notes, ...steps, ...materials, ...cautions, ...(timeLimit ? [timeLimit] : []), ...dates]
  const { verdict, certainty, headline } = outcome
  return {
    id,
    verdict,
    certainty,
    cite: [...outcome.cite, ...[...shown, ...channels, ...contacts].flatMap(({ cite }) => cite)],
    certaintyNote: CERTAINTY_NOTES[certainty],
    headline,
    ...ageOf(context, outcome),
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
      return guide ? [{ id: `${region.id}/${guide.id}`, title: guide.title }] : []
    }),
  }
}
