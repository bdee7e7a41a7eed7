/**
 * What a guide is: plain, serialisable data. No functions in it, so it can be enumerated, drawn, compared and read
 * from a file.
 */
import type { DateBound, IsoDate, Span } from './days'

/** A criterion that has to hold, or with `!` has to fail. */
export type Ref<Criterion extends string = string> = Criterion | `!${Criterion}`

/** `act`: the resident can bring it about. `choose`: it is theirs to choose. `no`: it is as it is. */
export type CanChange = 'act' | 'choose' | 'no'

export interface Option {
  readonly label: string
  readonly hint?: string
  /** Where somebody is or goes who answers so, if that is outside the region: its numbers are dialled in another way. */
  readonly away?: Away
  /** Whoever answers so comes under the rules of another place: none of the numbers here is for them. */
  readonly ruledElsewhere?: true
}

/** Outside the region: elsewhere on the mainland, or where it has to be dialled as from abroad. */
export type Away = 'elsewhere' | 'abroad'

/** The pictures by which topics and guides are told apart. */
export const TOPIC_ICONS = [
  'hospital',
  'gate',
  'refund',
  'shield',
  'bus',
  'wheelchair',
  'water',
  'people',
  'person',
  'work',
  'survey',
  'idcard',
  'calendar',
  'clock',
  'doc',
] as const
export type TopicIcon = (typeof TOPIC_ICONS)[number]

interface AnyQuestion<Criterion extends string> {
  /** The question as the page's heading, in the resident's words. */
  readonly ask: string
  /** What is asked for, in a word or two: what stands before the answer in a list. */
  readonly label?: string
  readonly help?: string
  /** The help in a few words. */
  readonly brief?: string
  /** How a person who is not sure can find out (「怎么查」). */
  readonly howToFind: string
  readonly can: CanChange
  /** Keeps the answer on the device: it enters no shared link. */
  readonly private?: true
  /** What must all be known true for the question to make sense. It may only rest on earlier questions. */
  readonly given?: readonly Ref<Criterion>[]
}

/** One option of several. */
export interface ChoiceQuestion<Criterion extends string = string> extends AnyQuestion<Criterion> {
  readonly kind: 'choice'
  readonly options: Readonly<Record<string, Option>>
}
/** Any number of the options, none included. */
export interface ChoicesQuestion<Criterion extends string = string> extends AnyQuestion<Criterion> {
  readonly kind: 'choices'
  readonly options: Readonly<Record<string, Option>>
}
/** A calendar date between two bounds, both inclusive. */
export interface DateQuestion<Criterion extends string = string> extends AnyQuestion<Criterion> {
  readonly kind: 'date'
  readonly from: DateBound
  readonly to: DateBound
}
/** A whole number between two bounds, both inclusive; `year-1` is last year's number. */
export interface NumberQuestion<Criterion extends string = string> extends AnyQuestion<Criterion> {
  readonly kind: 'number'
  readonly unit: string
  readonly from: NumberBound
  readonly to: NumberBound
}
export type NumberBound = number | 'year' | `year${'+' | '-'}${number}`
export type Question<Criterion extends string = string> =
  ChoiceQuestion<Criterion> | ChoicesQuestion<Criterion> | DateQuestion<Criterion> | NumberQuestion<Criterion>

/**
 * A fact computed from today and at most one asked date or number. On the last day of a month that lacks the asked day
 * (29 February in a common year) a year or month is full by one reading and not by the other: both are possible then.
 */
export type DerivedFact<DateId extends string = string, NumberId extends string = string> =
  /** Whole years from the date to today (an age); the anniversary itself counts. */
  | { readonly years: DateId }
  /** Whole months from the date to today; the day on which a month is full counts. */
  | { readonly months: DateId }
  /** Days from the date, or from so long after it, to today: 0 on the day itself, negative before it. */
  | { readonly days: DateId; readonly after?: Span }
  /** Months until the date's month of the year comes round: 0 in that month, at most 11. */
  | { readonly monthsUntilMonthOf: DateId }
  /** The number, a year, less this year: 0 this year, 1 next year. */
  | { readonly yearsAhead: NumberId }
  /** The month (1–12) or the day of the month (1–31) that it is today, or how many days of the month are left (0–30). */
  | { readonly ofToday: 'month' | 'date' | 'daysLeft' }

/** A range of whole numbers or dates, both ends inclusive, either end open. */
export interface Range<T = number> {
  readonly from?: T
  readonly to?: T
}

/** Tests of facts; all of them must hold. A list of options means one of them. */
export type Condition = Readonly<Record<string, ConditionTest | undefined>>
export type ConditionTest = string | readonly string[] | Range | Range<IsoDate>

export interface Criterion<C = Condition, CitationId extends string = string> {
  /** One condition, or a list of which one must hold. */
  readonly when: C | readonly C[]
  /** Words for true and for false, as the explanation says them; what nobody can ever be told is not written. */
  readonly yes?: string
  readonly no?: string
  readonly cite: readonly CitationId[]
}

/** A row of the decision table: the first whose references all hold decides. */
export interface Rule<CriterionId extends string = string, OutcomeId extends string = string> {
  readonly when: readonly Ref<CriterionId>[]
  readonly then: OutcomeId
}

/** `yes` it can be done · `not-needed` nothing has to be done · `partly` · `ask` undecided · `no`. */
export type Verdict = 'yes' | 'not-needed' | 'partly' | 'ask' | 'no'

/** `clear`: the documents decide. `inferred`: one sensible reading of them. `unclear`: they do not decide. */
export type Certainty = 'clear' | 'inferred' | 'unclear'

/** Every statement names its citations; a practical tip of ours (提示) claims nothing about the rules. */
export type Backing<CitationId extends string = string> =
  { readonly cite: readonly CitationId[] } | { readonly tip: true }

/** When a part of an outcome applies; without it, always. */
export interface Conditional<CriterionId extends string = string> {
  readonly when?: readonly Ref<CriterionId>[]
  /** For whom of them it is, where no question asks: what follows 「如果」, such as 「做过放疗」. It stays open. */
  readonly unasked?: string
}

/**
 * A part that is worth a question: it belongs to the result, by its name, and what it rests on is asked.
 * A part that is not is shown with 「如果…」 where its condition is left open.
 */
export type WorthAsking<CriterionId extends string = string> = Conditional<CriterionId> & {
  readonly ask?: string
}

export type Part<
  CriterionId extends string = string,
  CitationId extends string = string,
> = WorthAsking<CriterionId> &
  Backing<CitationId> & {
    readonly text: string
    /** The text in a few words, for a row that is closed: it may leave out, never add. */
    readonly brief?: string
    /** Where it is a step: what the step is called, in place of `brief`. */
    readonly lead?: string
    /** How sure it is, where it is less sure than the verdict. */
    readonly certainty?: Exclude<Certainty, 'clear'>
  }

/**
 * A date that the outcome counts out: a span or a number of workdays after an asked date (or today, where it says so),
 * or a day of the year around an asked year. The day counted from is not itself counted. Where a month lacks the day,
 * a deadline is on the last day of that month and an earliest day on the day after: nobody comes too late or too early.
 */
export type DatePart<
  CriterionId extends string = string,
  CitationId extends string = string,
  DateId extends string = string,
  NumberId extends string = string,
> = WorthAsking<CriterionId> & {
  readonly label: string
  /** The label in a few words. */
  readonly brief?: string
  readonly cite: readonly CitationId[]
  /** `deadline`: the last day. `earliest`: the first day. */
  readonly kind: 'deadline' | 'earliest'
} & (
    | { readonly of: DateId; readonly plus: Span }
    | { readonly of: DateId | 'today'; readonly workdays: number }
    | { readonly yearOf: NumberId; readonly plusYears: number; readonly monthDay: `${number}-${number}` }
  )

/** A channel of the region that the outcome points to. */
export type ChannelPointer<
  CriterionId extends string = string,
  Id extends string = string,
> = Conditional<CriterionId> & {
  readonly id: Id
}
/** Somebody to ask; a purpose narrows a directory to the offices for it. */
export type ContactPointer<
  CriterionId extends string = string,
  Id extends string = string,
  Purpose extends string = string,
> = ChannelPointer<CriterionId, Id> & { readonly purpose?: Purpose }

export interface Outcome<
  CriterionId extends string = string,
  R extends RegionIds = RegionIds,
  DateId extends string = string,
  NumberId extends string = string,
> {
  readonly verdict: Verdict
  readonly certainty: Certainty
  /** These rules are not for this person: those of another place or another scheme are. */
  readonly ruledElsewhere?: true
  /**
   * The first step is to be done before any call: a day lost may cost more than a rule that has changed, or, of a
   * refusal, there is something else to do today.
   */
  readonly actFirst?: true
  /** The verdict in one short sentence. */
  readonly headline: string
  readonly cite: readonly R['citation'][]
  /** What the resident should know first, under the headline. */
  readonly notes?: readonly Part<CriterionId, R['citation']>[]
  /** What to do now, in order. */
  readonly steps: readonly Part<CriterionId, R['citation']>[]
  readonly materials?: readonly Part<CriterionId, R['citation']>[]
  readonly dates?: readonly DatePart<CriterionId, R['citation'], DateId, NumberId>[]
  readonly timeLimit?: Part<CriterionId, R['citation']>
  readonly cautions?: readonly Part<CriterionId, R['citation']>[]
  readonly channels?: readonly ChannelPointer<CriterionId, R['channel']>[]
  /** The right office first. */
  readonly contacts: readonly ContactPointer<CriterionId, R['contact'], R['purpose']>[]
  /** Guides that may help next, as ids within the region. */
  readonly next?: readonly string[]
}

export interface Guide {
  /** Unique in its region; the full id is `region/guide`. */
  readonly id: string
  readonly title: string
  /** The title in a few words, for lists and the bar of the page. */
  readonly short?: string
  /** The part of life it belongs to. */
  readonly topic: string
  /** Its picture, where that is not the one of its topic. */
  readonly icon?: TopicIcon
  /** Asked for most: the first page shows it at once. */
  readonly main?: true
  /** What the guide answers, as a resident would ask it. */
  readonly asks: string
  /** The same in one line. */
  readonly brief?: string
  /** Other words by which it is looked for. */
  readonly keywords?: readonly string[]
  /** In the order they are asked. */
  readonly questions: Readonly<Record<string, Question>>
  readonly derived: Readonly<Record<string, DerivedFact>>
  readonly criteria: Readonly<Record<string, Criterion>>
  readonly rules: readonly Rule[]
  readonly outcomes: Readonly<Record<string, Outcome>>
  /** Days that the verification must look at besides the kinds of day it finds itself. */
  readonly days?: readonly IsoDate[]
  /** The last day, inclusive, on which it is as it is: the next day a number is another. */
  readonly until?: IsoDate
}

/** As much of a guide as decides what it asks: nothing here says what comes of it. Every guide is one. */
export interface AskingGuide extends Pick<
  Guide,
  'id' | 'title' | 'short' | 'questions' | 'derived' | 'rules'
> {
  readonly criteria: Readonly<Record<string, Pick<Criterion, 'when'>>>
  readonly outcomes: Readonly<Record<string, AskingOutcome | Outcome>>
}

/** The parts of an outcome that are worth a question. */
export type AskingOutcome = {
  readonly [
    Kind in 'notes' | 'steps' | 'materials' | 'dates' | 'cautions' | 'channels' | 'contacts'
  ]?: readonly WorthAsking[]
} & { readonly timeLimit?: WorthAsking }

/** The ids that a region's guides may point to. */
export interface RegionIds {
  readonly citation: string
  readonly contact: string
  readonly channel: string
  readonly purpose: string
}
