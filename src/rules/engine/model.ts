/**
 * The data model of a guide: plain, serialisable data without functions, so that it can be enumerated, drawn,
 * compared and read from a file.
 */
import type { DateBound, IsoDate, Span } from './days'

/** A criterion that must hold, or with `!` must fail. */
export type Ref<Criterion extends string = string> = Criterion | `!${Criterion}`

/**
 * `act`: the resident can bring it about. `choose`: the resident can choose. `no`: a fact that cannot be
 * changed.
 */
export type CanChange = 'act' | 'choose' | 'no'

export interface Option {
  readonly label: string
  readonly hint?: string
  /**
   * Set if people who give this answer are or go outside the region, where its numbers are dialled
   * differently.
   */
  readonly away?: Away
  /**
   * People who give this answer come under the rules of another place, so none of the numbers here is for
   * them.
   */
  readonly ruledElsewhere?: true
}

/** Outside the region: elsewhere on the mainland, or where calls must be dialled as from abroad. */
export type Away = 'elsewhere' | 'abroad'

/** Icons of topics and guides. */
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
  /** The page heading, in the resident's words. */
  readonly ask: string
  /** A word or two for what is asked, shown before the answer in lists. */
  readonly label?: string
  readonly help?: string
  /** A short version of the help. */
  readonly brief?: string
  /** How a person who is not sure can find out (「怎么查」). */
  readonly howToFind: string
  readonly can: CanChange
  /** Keeps the answer on the device: it is never part of a shared link. */
  readonly private?: true
  /**
   * References that must all be known to hold before the question makes sense. They may depend on earlier
   * questions only.
   */
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
 * A fact computed from today and at most one asked date or number. On the last day of a month that lacks the
 * asked day (29 February in a common year), a year or month is complete by one reading but not by the other;
 * both are then possible.
 */
export type DerivedFact<DateId extends string = string, NumberId extends string = string> =
  /** Whole years from the date to today (an age). A year is complete on the anniversary. */
  | { readonly years: DateId }
  /** Whole months from the date to today. A month is complete on its anniversary. */
  | { readonly months: DateId }
  /** Days from the date, or from a span after it, to today: 0 on the day itself, negative before it. */
  | { readonly days: DateId; readonly after?: Span }
  /** Months until the month of the date comes round again: 0 in that month, at most 11. */
  | { readonly monthsUntilMonthOf: DateId }
  /** The asked year minus the current year: 0 this year, 1 next year. */
  | { readonly yearsAhead: NumberId }
  /** Today's month (1–12) or day of the month (1–31), or the days left in the month (0–30). */
  | { readonly ofToday: 'month' | 'date' | 'daysLeft' }

/** An inclusive range of whole numbers or dates; either end may be open. */
export interface Range<T = number> {
  readonly from?: T
  readonly to?: T
}

/** Tests of facts, all of which must hold. A list of options means any of them. */
export type Condition = Readonly<Record<string, ConditionTest | undefined>>
export type ConditionTest = string | readonly string[] | Range | Range<IsoDate>

export interface Criterion<C = Condition, CitationId extends string = string> {
  /** One condition, or a list of alternatives. */
  readonly when: C | readonly C[]
  /** Sentences for true and false in explanations. A sentence that can never be shown is omitted. */
  readonly yes?: string
  readonly no?: string
  readonly cite: readonly CitationId[]
}

/** A row of the decision table. The first rule whose references all hold decides. */
export interface Rule<CriterionId extends string = string, OutcomeId extends string = string> {
  readonly when: readonly Ref<CriterionId>[]
  readonly then: OutcomeId
}

/** `yes`: possible · `not-needed`: nothing to do · `partly` · `ask`: undecided · `no`. */
export type Verdict = 'yes' | 'not-needed' | 'partly' | 'ask' | 'no'

/** `clear`: the documents decide. `inferred`: one sensible reading of them. `unclear`: they do not decide. */
export type Certainty = 'clear' | 'inferred' | 'unclear'

/** Every statement has citations; our own practical tips (提示) claim nothing about the rules. */
export type Backing<CitationId extends string = string> =
  { readonly cite: readonly CitationId[] } | { readonly tip: true }

/** When a part of an outcome applies; always if omitted. */
export interface Conditional<CriterionId extends string = string> {
  readonly when?: readonly Ref<CriterionId>[]
  /**
   * Who it is for, if no question asks about it: the text after 「如果」, such as 「做过放疗」. It is shown
   * as a condition.
   */
  readonly unasked?: string
}

/**
 * A part that can make a question relevant: its `ask` name becomes part of the result, so the interview asks
 * what its condition needs. A part without `ask` is shown with 「如果…」 while its condition is open.
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
    /** A short version for a closed row: it may leave something out but never add anything. */
    readonly brief?: string
    /** The name of a step, shown instead of `brief`. */
    readonly lead?: string
    /** Set if it is less certain than the verdict. */
    readonly certainty?: Exclude<Certainty, 'clear'>
  }

/**
 * A date that the outcome computes: a span or a number of workdays after an asked date (or today), or a day
 * of the year relative to an asked year. The starting day is not counted. If a month lacks the day, a
 * deadline moves to the last day of that month and an earliest day to the day after, so that nobody comes too
 * late or too early.
 */
export type DatePart<
  CriterionId extends string = string,
  CitationId extends string = string,
  DateId extends string = string,
  NumberId extends string = string,
> = WorthAsking<CriterionId> & {
  readonly label: string
  /** A short version of the label. */
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
/** An office to ask. A purpose narrows a directory to the offices in charge of it. */
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
  /** These rules do not apply to this person: those of another place or scheme do. */
  readonly ruledElsewhere?: true
  /**
   * The first step comes before any call: a lost day may cost more than a changed rule, or, after a refusal,
   * there is something else to do today.
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
  /** The responsible office first. */
  readonly contacts: readonly ContactPointer<CriterionId, R['contact'], R['purpose']>[]
  /** Guides that may help next, as ids within the region. */
  readonly next?: readonly string[]
}

export interface Guide {
  /** Unique in its region; the full id is `region/guide`. */
  readonly id: string
  readonly title: string
  /** A short title for lists and the page's bar. */
  readonly short?: string
  /** The part of life it belongs to. */
  readonly topic: string
  /** Its icon, if not its topic's. */
  readonly icon?: TopicIcon
  /** One of the most used guides, shown directly on the home page. */
  readonly main?: true
  /** The question that the guide answers, in a resident's words. */
  readonly asks: string
  /** A one-line version. */
  readonly brief?: string
  /** Synonyms for the search. */
  readonly keywords?: readonly string[]
  /** In the order of asking. */
  readonly questions: Readonly<Record<string, Question>>
  readonly derived: Readonly<Record<string, DerivedFact>>
  readonly criteria: Readonly<Record<string, Criterion>>
  readonly rules: readonly Rule[]
  readonly outcomes: Readonly<Record<string, Outcome>>
  /** Additional days that verification must check besides one of each kind. */
  readonly days?: readonly IsoDate[]
  /** The last day, inclusive, on which this version applies; the next day a figure changes. */
  readonly until?: IsoDate
}

/** The part of a guide that decides what to ask, without what follows from it. Every guide is one. */
export interface AskingGuide extends Pick<
  Guide,
  'id' | 'title' | 'short' | 'questions' | 'derived' | 'rules'
> {
  readonly criteria: Readonly<Record<string, Pick<Criterion, 'when'>>>
  readonly outcomes: Readonly<Record<string, AskingOutcome | Outcome>>
}

/** The parts of an outcome that can make a question relevant. */
export type AskingOutcome = {
  readonly [
    Kind in 'notes' | 'steps' | 'materials' | 'dates' | 'cautions' | 'channels' | 'contacts'
  ]?: readonly WorthAsking[]
} & { readonly timeLimit?: WorthAsking }

/** The ids that a region's guides may refer to. */
export interface RegionIds {
  readonly citation: string
  readonly contact: string
  readonly channel: string
  readonly purpose: string
}
