/** Everything a resident reads, in words: the next question, or the result with its reasons, sources and their age. */
import { limits, UNSURE, type Answer, type Answers } from './answers'
import { alternatives, missingQuestions, type Clause } from './alternatives'
import { monthsBetween, partsOf, plus, toDay, toIsoDate, type Day, type IsoDate } from './days'
import { explain, wordsOf } from './explanation'
import { interview, known, type Interview } from './interview'
import type {
  Applies,
  Backing,
  Certainty,
  Channel,
  DatePart,
  Guide,
  Office,
  Outcome,
  Part,
  Question,
  Ref,
  Region,
  Source,
  Verdict,
} from './model'

/** A document older than this, in whole months, has its rules told as of then. */
const OLD_AFTER_MONTHS = 12

/** Up to so many outcomes stand side by side; with more, one fact has to be found out first. */
const SIDE_BY_SIDE = 3

/** What picks a number from a directory; both may be unknown. */
export interface Caller {
  readonly district?: string
  readonly insurance?: string
}

export interface AnsweredView {
  readonly question: string
  readonly ask: string
  readonly answer: string
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
}

export interface OfficeView {
  readonly district: string
  readonly insurance: string
  readonly purpose: string | null
  readonly phone: string
}

export type ContactView = { readonly id: string; readonly name: string; readonly scope: string } & (
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

export interface SourceView {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly published: string
  readonly age: string
  readonly dating: string
  readonly places: readonly { readonly id: string; readonly place: string; readonly quote: string }[]
}

export interface ReasonView {
  readonly text: string
  readonly cite: readonly string[]
}

export interface OutcomeView {
  readonly id: string
  readonly verdict: Verdict
  readonly certainty: Certainty
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

interface AnyAdvice {
  readonly region: string
  readonly guide: string
  readonly title: string
  readonly today: IsoDate
  readonly answered: readonly AnsweredView[]
  /** Answers that do not count on this path; they are kept. */
  readonly resting: readonly AnsweredView[]
}

export type Advice =
  | (AnyAdvice & {
      readonly kind: 'question'
      readonly id: string
      readonly question: Question
      /** Both inclusive, for a date or a number. */
      readonly limits: { readonly from: string; readonly to: string } | null
    })
  /** One outcome. */
  | (AnyAdvice & FinishedAdvice & { readonly kind: 'decided'; readonly outcome: OutcomeView } & ExplanationView)
  /** A few outcomes, each with the missing answer that leads to it. */
  | (AnyAdvice &
      FinishedAdvice & {
        readonly kind: 'alternatives'
        readonly alternatives: readonly { readonly when: string; readonly outcome: OutcomeView }[]
        readonly why: readonly ReasonView[]
      })
  /** Too much is open: what to find out first. */
  | (AnyAdvice &
      FinishedAdvice & {
        readonly kind: 'open'
        readonly first: FindOut
        readonly possible: readonly { readonly verdict: Verdict; readonly headline: string }[]
        readonly contacts: readonly ContactView[]
      })

export type Finished = Exclude<Advice, { kind: 'question' }>

interface FinishedAdvice {
  /** What is not known, and how to find out. */
  readonly unsure: readonly FindOut[]
  readonly sources: readonly SourceView[]
  readonly callingNote: string
}

export interface FindOut {
  readonly question: string
  readonly ask: string
  readonly find: string
}

export interface ExplanationView {
  readonly why: readonly ReasonView[]
  readonly also: readonly { readonly headline: string; readonly because: readonly ReasonView[] }[]
  readonly changes: readonly { readonly question: string; readonly text: string }[]
  readonly turn: {
    readonly date: IsoDate
    readonly to: 'better' | 'worse' | 'other'
    readonly text: string
  } | null
}

// ---- Words for dates, ages and answers ----

/** 「2025年5月20日」 */
export function dateWords(date: IsoDate): string {
  const { year, month, date: dayOfMonth } = partsOf(toDay(date))
  return `${year}年${month}月${dayOfMonth}日`
}

/** The last day of the document's month, or its day. */
function publishedDay({ published }: Source): Day | null {
  if (published === null) return null
  const [year, month, date] = published.split('-').map(Number)
  const first = toDay(`${year ?? 0}-${String(month).padStart(2, '0')}-01` as IsoDate) // made of its parts
  return date === undefined ? plus(first, { months: 1, days: -1 }, 'last-day') : first + date - 1
}

function publishedWords({ published }: Source): string {
  if (published === null) return '没有注明日期'
  const [year, month, date] = published.split('-').map(Number)
  return `${year ?? ''}年${month ?? ''}月${date === undefined ? '' : `${date}日`}`
}

function spanWords(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (months < 1) return '不到1个月'
  return `${years > 0 ? `${years}年` : ''}${rest > 0 ? `${rest}个月` : ''}`
}

function ageInMonths(source: Source, today: Day): number | null {
  const day = publishedDay(source)
  return day === null ? null : Math.max(0, monthsBetween(day, today, 'last-day'))
}

function labelsOf(question: Question, answer: Answer): string {
  if (answer === UNSURE) return '不清楚'
  switch (question.kind) {
    case 'choice':
      return question.options[String(answer)]?.label ?? String(answer)
    case 'choices': {
      const ids = typeof answer === 'object' ? answer : [String(answer)]
      return ids.map((id) => question.options[id]?.label ?? id).join('、') || '都没有'
    }
    case 'date':
      return dateWords(String(answer) as IsoDate) // checked by readAnswers
    case 'number':
      return `${String(answer)}${question.unit}`
  }
}

function clauseWords(guide: Guide, { variable, classes }: Clause): string {
  const question = guide.questions[variable.question]
  if (!question) return ''
  const words = classes.flatMap((c): string[] => {
    if (c.kind === 'options') return c.options.map((id) => labelsOf(question, id))
    if (c.kind === 'chosen') return [`${c.chosen ? '有' : '没有'}“${labelsOf(question, [variable.option ?? ''])}”`]
    return c.runs.map(([first, last]) => {
      const word = (value: number) => labelsOf(question, question.kind === 'date' ? toIsoDate(value) : value)
      return first === last ? word(first) : `${word(first)}到${word(last)}`
    })
  })
  return `${question.ask}${words.join('、')}`
}

// ---- Views ----

interface Context {
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

function dateView({ at }: Context, part: DatePart, condition: string | null): DateView | null {
  const answer = at.answers['of' in part ? part.of : part.yearOf]
  if (answer === undefined || answer === UNSURE) return null
  const date =
    'of' in part
      ? toIsoDate(plus(toDay(String(answer) as IsoDate), part.plus, part.missingDay)) // checked by readAnswers
      : (`${Number(answer) + part.plusYears}-${part.monthDay}` as IsoDate) // a year and a day of the year
  const daysLeft = toDay(date) - toDay(at.today)
  const { kind, label } = part
  return { kind, label, date, daysLeft, text: `${label}：${dateWords(date)}，${daysLeftWords(daysLeft)}`, condition }
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

function contactView({ region, at, caller }: Context, id: string, purpose: string | undefined): ContactView {
  const contact = region.contacts[id]
  if (!contact) throw new RangeError(`${region.id}: no contact ${id}`)
  const { name, scope } = contact
  switch (contact.kind) {
    case 'phone':
      return { id, name, scope, kind: 'phone', phone: contact.phone, hours: contact.hours }
    case 'body':
      return { id, name, scope, kind: 'body', note: '文件里没有印电话' }
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
      return { id, name, scope, kind: 'directory', hours: contact.hours, offices: offices.map((o) => officeView(region, o)), picked }
    }
  }
}

const CERTAINTY_NOTES: Readonly<Record<Certainty, string | null>> = {
  clear: null,
  inferred: '文件没有直接这样写，这是按原文的理解，去之前先问一句。',
  unclear: '文件没有写清楚，以电话答复为准。',
}

/** The oldest of the documents that the citations stand in; an undated one counts as older than any. */
function oldestSource({ region, at }: Context, cite: readonly string[]): { source: Source; months: number | null } | null {
  const today = toDay(at.today)
  const sources = cite.flatMap((id) => region.sources[region.citations[id]?.source ?? ''] ?? [])
  const aged = sources.map((source) => ({ source, months: ageInMonths(source, today) }))
  return aged.sort((a, b) => (b.months ?? Infinity) - (a.months ?? Infinity))[0] ?? null
}

function ageOf(context: Context, { cite, verdict }: Outcome): Pick<OutcomeView, 'asOf' | 'ageNote'> {
  const oldest = oldestSource(context, cite)
  if (!oldest || (oldest.months !== null && oldest.months < OLD_AFTER_MONTHS)) return { asOf: null, ageNote: null }
  const asOf = oldest.months === null ? '按一份没有注明日期的文件' : `按${publishedWords(oldest.source)}的规定`
  const since = oldest.months === null ? '规定可能变了' : `这份规定距今${spanWords(oldest.months)}，可能变了`
  const act = verdict === 'no' ? '可以打电话问现在还是不是这样。' : '去之前先打电话核实。'
  return { asOf, ageNote: verdict === 'ask' ? null : `${since}，${act}` }
}

function outcomeView(context: Context, id: string): OutcomeView {
  const { region, at } = context
  const outcome = at.guide.outcomes[id]
  if (!outcome) throw new RangeError(`${at.guide.id}: no outcome ${id}`)
  const statements = (parts: readonly Part[] | undefined) => applying(context, parts, statement)
  const { verdict, certainty, headline } = outcome
  return {
    id,
    verdict,
    certainty,
    certaintyNote: CERTAINTY_NOTES[certainty],
    headline,
    ...ageOf(context, outcome),
    notes: statements(outcome.notes),
    steps: statements(outcome.steps),
    materials: statements(outcome.materials),
    dates: applying(context, outcome.dates, (part, condition) => dateView(context, part, condition)),
    timeLimit: statements(outcome.timeLimit && [outcome.timeLimit])[0] ?? null,
    cautions: statements(outcome.cautions),
    channels: applying(context, outcome.channels, (pointer, condition): ChannelView | null => {
      const channel = region.channels[pointer.id]
      return channel ? { id: pointer.id, condition, ...channel } : null
    }),
    contacts: applying(context, outcome.contacts, (pointer) => contactView(context, pointer.id, pointer.purpose)),
    next: (outcome.next ?? []).flatMap((next) => {
      const guide = region.guides.find((g) => g.id === next)
      return guide ? [{ id: `${region.id}/${guide.id}`, title: guide.title }] : []
    }),
  }
}

const citationsIn = (view: OutcomeView, { guide }: Interview): readonly string[] => [
  ...(guide.outcomes[view.id]?.cite ?? []),
  ...[view.notes, view.steps, view.materials, view.cautions, view.timeLimit ? [view.timeLimit] : []].flatMap((parts) =>
    parts.flatMap(({ cite }) => cite),
  ),
  ...(guide.outcomes[view.id]?.dates ?? []).flatMap(({ cite }) => cite),
  ...view.channels.flatMap(({ cite }) => cite),
]

function sourceViews({ region, at }: Context, cite: readonly string[]): SourceView[] {
  const today = toDay(at.today)
  const ids = [...new Set(cite)]
  return Object.entries(region.sources).flatMap(([id, source]) => {
    const places = ids.flatMap((citationId) => {
      const citation = region.citations[citationId]
      return citation?.source === id ? [{ id: citationId, place: citation.place, quote: citation.quote }] : []
    })
    if (places.length === 0) return []
    const months = ageInMonths(source, today)
    const { title, publisher, dating } = source
    const age = months === null ? '不知道是什么时候的' : `距今${spanWords(months)}`
    return [{ id, title, publisher, published: publishedWords(source), age, dating, places }]
  })
}

function reason(at: Interview, ref: Ref): ReasonView {
  return wordsOf(at, ref)
}

function explanationView({ at }: Context): ExplanationView {
  const headline = (outcome: string) => at.guide.outcomes[outcome]?.headline ?? outcome
  const { why, also, changes, turn } = explain(at)
  const reasons = (refs: readonly Ref[]) => refs.map((ref) => reason(at, ref))
  return {
    why: reasons(why),
    also: also.map(({ outcome, because }) => ({ headline: headline(outcome), because: reasons(because) })),
    changes: changes.map(({ question: id, options, outcome, stillAsked }) => {
      const question = at.guide.questions[id]
      const labels = question ? options.map((option) => labelsOf(question, option)).join('、') : ''
      const might = stillAsked === null ? '' : '可能是'
      return { question: id, text: `如果“${question?.ask ?? id}”是“${labels}”，结果${might || '就是'}：${headline(outcome)}` }
    }),
    turn: turn && {
      date: turn.date,
      to: turn.to,
      text:
        turn.to === 'worse'
          ? `最后一天是${dateWords(toIsoDate(toDay(turn.date) - 1))}；从${dateWords(turn.date)}起：${turn.outcomes.map(headline).join('；或者：')}`
          : `${dateWords(turn.date)}起：${turn.outcomes.map(headline).join('；或者：')}`,
    },
  }
}

/**
 * What to show a resident who has given these answers on this day.
 * @param caller picks the number to call; an answered insurance question goes before it.
 * @throws {AnswerError} on an answer that is none.
 */
export function advise(region: Region, guide: Guide, answers: Answers, today: IsoDate, caller: Caller = {}): Advice {
  const at = interview(guide, answers, today)
  const context: Context = { region, at, caller }
  const answered = (question: string, answer: Answer): AnsweredView[] => {
    const asked = guide.questions[question]
    return asked ? [{ question, ask: asked.ask, answer: labelsOf(asked, answer) }] : []
  }
  const common: AnyAdvice = {
    region: region.id,
    guide: `${region.id}/${guide.id}`,
    title: guide.title,
    today,
    answered: at.path.flatMap(({ question, answer }) => answered(question, answer)),
    resting: at.resting.flatMap((id) => answered(id, at.answers[id] ?? UNSURE)),
  }

  const question = at.next === null ? undefined : guide.questions[at.next]
  if (at.next !== null && question) {
    const ends = question.kind === 'date' || question.kind === 'number' ? limits(question, toDay(today)) : null
    const word = (end: number) => (question.kind === 'date' ? toIsoDate(end) : String(end))
    return {
      ...common,
      kind: 'question',
      id: at.next,
      question,
      limits: ends && { from: word(ends[0]), to: word(ends[1]) },
    }
  }

  const findOut = (id: string): FindOut[] => {
    const asked = guide.questions[id]
    return asked ? [{ question: id, ask: asked.ask, find: asked.find }] : []
  }
  const finished = (views: readonly OutcomeView[], why: readonly ReasonView[]): FinishedAdvice => ({
    unsure: at.path.flatMap(({ question: id, answer }) => (answer === UNSURE ? findOut(id) : [])),
    sources: sourceViews(context, [
      ...views.flatMap((view) => citationsIn(view, at)),
      ...why.flatMap(({ cite }) => cite),
    ]),
    callingNote: region.callingNote,
  })

  const options = alternatives(at)
  const views = options.map(({ outcome }) => outcomeView(context, outcome))
  const [only] = views
  if (only && views.length === 1) {
    const explanation = explanationView(context)
    return { ...common, ...finished(views, explanation.why), ...explanation, kind: 'decided', outcome: only }
  }
  const why = explain(at).why.map((ref) => reason(at, ref))
  if (views.length <= SIDE_BY_SIDE) {
    const side = options.map(({ ways }, index) => ({
      when: ways.map((way) => way.map((clause) => clauseWords(guide, clause)).join('，')).join('；或者'),
      outcome: views[index] ?? outcomeView(context, ''),
    }))
    return { ...common, ...finished(views, why), kind: 'alternatives', alternatives: side, why }
  }
  const first = missingQuestions(at).flatMap(findOut)[0]
  if (!first) throw new Error(`${guide.id}: several outcomes, but no answer is missing`)
  const contacts = new Map(views.flatMap((view) => view.contacts.map((contact) => [contact.id, contact])))
  return {
    ...common,
    ...finished(views, why),
    kind: 'open',
    first,
    possible: views.map(({ verdict, headline }) => ({ verdict, headline })),
    contacts: [...contacts.values()],
  }
}
