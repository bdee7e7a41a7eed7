/** Everything a resident reads: the next question, or the result with reasons, sources and their age. */
import { alternatives, missingQuestions, openReadings } from '../engine/alternatives'
import { answersTo } from '../engine/answering'
import { UNSURE, type Answer, type Answers } from '../engine/answers'
import { toDay, toIsoDate, type IsoDate } from '../engine/days'
import { explain, reasonsOf, wordsOf, type Turn } from '../engine/explanation'
import { interview } from '../engine/interview'
import type { Away, Guide, Ref, Verdict } from '../engine/model'
import type { Region } from '../engine/region'
import { ageView, sourcesOf, type AgeView } from './age'
import { answeredAt, answeredViews, questionView, type AnsweredView, type QuestionView } from './question'
import { commonOf, urgentSteps, type CommonView } from './common'
import { hotlineView, type Caller, type ContactView, type HotlineView } from './contacts'
import { awayOf, callingNoteOf, isRuledElsewhere } from './dialling'
import { outcomeView, type Context, type OutcomeView, type StepView } from './outcome'
import { readingView } from './readings'
import { calendarDay, type CalendarDay } from './calendar-day'
import { questionLabel } from './short'
import { sourceViews, type SourceView } from './sources'
import { answerWords, clauseWords, dateWords, labelsOf } from './words'

/** Up to this many outcomes are shown as alternatives; with more, one fact has to be found out first. */
const SIDE_BY_SIDE = 3

interface AnyAdvice {
  readonly region: string
  readonly guide: string
  readonly title: string
  readonly today: IsoDate
  readonly answered: readonly AnsweredView[]
  /** Answers that do not count on this path but are kept. */
  readonly unusedAnswers: readonly AnsweredView[]
}

export type Advice =
  | (AnyAdvice & QuestionView & { readonly kind: 'question' })
  /** A single outcome. */
  | (AnyAdvice &
      FinishedAdvice & { readonly kind: 'decided'; readonly outcome: OutcomeView } & ExplanationView)
  /** A few outcomes, each with the missing answer that leads to it. */
  | (AnyAdvice &
      FinishedAdvice &
      UndecidedAdvice & {
        readonly kind: 'alternatives'
        readonly alternatives: readonly AlternativeView[]
        readonly why: readonly ReasonView[]
      })
  /** Too many outcomes are possible: what to find out first. */
  | (AnyAdvice &
      FinishedAdvice &
      UndecidedAdvice & {
        readonly kind: 'answer-missing'
        readonly first: HowToFind
        readonly possible: readonly { readonly verdict: Verdict; readonly headline: string }[]
        readonly contacts: readonly ContactView[]
      })

export type Finished = Exclude<Advice, { kind: 'question' }>

interface FinishedAdvice {
  /** Open facts, and how to find out. */
  readonly unsure: readonly HowToFind[]
  readonly sources: readonly SourceView[]
  /** Set if the answers place the caller outside the region; phone numbers then include the area code. */
  readonly away: Away | null
  readonly callingNote: string
  /**
   * The government hotline as dialled from there; null if the documents print none or another place's rules
   * apply.
   */
  readonly hotline: HotlineView | null
  /**
   * 「按2023年2月的规定」, if a document behind the result is old or undated. Documents of refusals count
   * only if all outcomes are refusals.
   */
  readonly asOf: string | null
  /** 「距今3年8个月，可能变了」, if it is old. */
  readonly age: string | null
}

interface UndecidedAdvice {
  /** What all outcomes share; null if their verdicts differ or are `ask`. */
  readonly common: CommonView | null
  /** Steps to take in any case, before the missing answer is found, because a lost day may cost something. */
  readonly urgent: readonly StepView[]
}

/** One of a few possible results. */
export interface AlternativeView {
  /** The missing answers that lead to it, in words. */
  readonly when: string
  readonly outcome: OutcomeView
  /** The missing answer alone, if everything depends on one question. */
  readonly answer: string | null
  /** The answers that lead to it; null if several do, or none does alone. */
  readonly answers: readonly { readonly question: string; readonly value: Answer }[] | null
}

export interface HowToFind {
  readonly question: string
  readonly ask: string
  readonly label: string
  readonly howToFind: string
}

export interface ReasonView {
  readonly text: string
  readonly cite: readonly string[]
}

export interface ExplanationView {
  readonly why: readonly ReasonView[]
  readonly also: readonly { readonly headline: string; readonly because: readonly ReasonView[] }[]
  readonly changes: readonly { readonly question: string; readonly text: string }[]
  readonly turn: {
    readonly date: IsoDate
    readonly to: 'better' | 'worse' | 'other'
    readonly text: string
    /** What kind of day `remember` is. */
    readonly label: string
    /**
     * The day for the calendar: the last one before the result gets worse, otherwise the first day of the new
     * result.
     */
    readonly remember: CalendarDay
  } | null
}

function explanationView({ at }: Context): ExplanationView {
  const headline = (outcome: string) => at.guide.outcomes[outcome]?.headline ?? outcome
  const { why, also, changes, turn } = explain(at)
  const reasons = (refs: readonly Ref[]) => refs.map((ref) => wordsOf(at, ref))
  return {
    why: reasons(why),
    also: also.map(({ outcome, because }) => ({ headline: headline(outcome), because: reasons(because) })),
    changes: changes.map(({ question: id, options, outcome, stillAsked }) => {
      const question = at.guide.questions[id]
      const labels = question ? options.map((option) => labelsOf(question, option)).join('、') : ''
      const might = stillAsked === null ? '' : '可能是'
      return {
        question: id,
        text: `如果“${question?.ask ?? id}”是“${labels}”，结果${might || '就是'}这样。${headline(outcome)}`,
      }
    }),
    turn: turn && turnView(turn, at.today, turn.outcomes.map(headline).join('；或者：')),
  }
}

/** Labels of the day to remember. */
const TURN_LABELS = { better: '从这天起可以', worse: '最后一天', other: '结果从这天起不同' } as const

/** @param then the results from that day on, in words */
function turnView({ date, to }: Turn, today: IsoDate, then: string): ExplanationView['turn'] {
  const day = to === 'worse' ? toDay(date) - 1 : toDay(date)
  const kept = toIsoDate(day)
  const from = `${dateWords(date)}起就变了。${then}`
  const text = to === 'worse' ? `最后一天是${dateWords(kept)}；从${from}` : from
  const label = TURN_LABELS[to]
  const note = `：${to === 'worse' ? `从${from}` : then}`
  const remember = calendarDay({ date: kept, label, note, condition: null }, today)
  return { date, to, text, label, remember }
}

/** The age of the documents behind the verdicts. Those of refusals count only if nothing else is possible. */
function agesOf({ region, at }: Context, views: readonly OutcomeView[]): Pick<AgeView, 'asOf' | 'age'> {
  const hopeful = views.filter(({ verdict }) => verdict !== 'no')
  const cite = (hopeful.length > 0 ? hopeful : views).flatMap(({ id }) => at.guide.outcomes[id]?.cite ?? [])
  const { asOf, age } = ageView(region, sourcesOf(region, cite, at.today), at.today)
  return { asOf, age }
}

/**
 * What to show a resident who has given these answers on this day.
 * @param caller picks the number to call; an answered insurance question takes precedence
 * @throws {AnswerError} on an invalid answer
 */
export function advise(
  region: Region,
  guide: Guide,
  answers: Answers,
  today: IsoDate,
  caller: Caller = {},
): Advice {
  const at = interview(guide, answers, today)
  const context: Context = { region, at, caller }
  const common: AnyAdvice = {
    region: region.id,
    guide: `${region.id}/${guide.id}`,
    title: guide.title,
    today,
    answered: answeredAt(at),
    unusedAnswers: answeredViews(guide.questions, at.unused, at.answers),
  }

  const question = at.next === null ? undefined : guide.questions[at.next]
  if (at.next !== null && question)
    return { ...common, kind: 'question', ...questionView(at.next, question, today) }

  const findOut = (id: string): HowToFind[] => {
    const asked = guide.questions[id]
    return asked
      ? [{ question: id, ask: asked.ask, label: questionLabel(asked), howToFind: asked.howToFind }]
      : []
  }
  const readings = openReadings(at).map((id) => readingView(region, id, today))
  const finished = (views: readonly OutcomeView[], why: readonly ReasonView[]): FinishedAdvice => ({
    unsure: [
      ...at.path.flatMap(({ question: id, answer }) => (answer === UNSURE ? findOut(id) : [])),
      ...readings,
    ],
    sources: sourceViews(
      region,
      [...views, ...why].flatMap(({ cite }) => cite),
      today,
    ),
    away: awayOf(at),
    callingNote: callingNoteOf(region, awayOf(at)),
    hotline:
      isRuledElsewhere(at) || views.every(({ elsewhere }) => elsewhere)
        ? null
        : hotlineView(region, awayOf(at)),
    ...agesOf(context, views),
  })

  const options = alternatives(at)
  const views = options.map(({ outcome }) => outcomeView(context, outcome))
  const [only] = views
  if (only && views.length === 1) {
    const explanation = explanationView(context)
    return { ...common, ...finished(views, explanation.why), ...explanation, kind: 'decided', outcome: only }
  }
  const why = reasonsOf(at).map((ref) => wordsOf(at, ref))
  const undecided = {
    ...common,
    ...finished(views, why),
    common: commonOf(views),
    urgent: urgentSteps(views),
  }
  if (views.length <= SIDE_BY_SIDE) {
    const side = options.map((option, index) => ({
      when: option.ways.map((way) => way.map((clause) => clauseWords(at, clause)).join('，')).join('；或者'),
      outcome: views[index] ?? outcomeView(context, ''),
      answer: answerWords(at, option),
      answers: answersTo(at, option),
    }))
    return { ...undecided, kind: 'alternatives', alternatives: side, why }
  }
  const first = [...missingQuestions(at).flatMap(findOut), ...readings][0]
  if (!first) throw new Error(`${guide.id}: several outcomes, but no answer is missing`)
  const contacts = new Map(views.flatMap((view) => view.contacts.map((contact) => [contact.id, contact])))
  return {
    ...undecided,
    kind: 'answer-missing',
    first,
    possible: [...new Map(views.map(({ verdict, headline }) => [headline, { verdict, headline }])).values()],
    contacts: [...contacts.values()],
  }
}
