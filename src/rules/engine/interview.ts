/** The conversation: from the answers so far to the next question or the possible results. */
import { AnswerError, readAnswers, UNSURE, type Answer, type Answers } from './answers'
import { classOf } from './classes'
import { compile, readRef, type CompiledGuide, type Result } from './compile'
import type { IsoDate } from './days'
import { possible, support, type Node } from './diagram'
import type { AskingGuide, Guide, Ref } from './model'

export interface Interview<G extends AskingGuide = Guide> {
  readonly guide: G
  readonly today: IsoDate
  readonly answers: Answers
  /** The questions asked so far, in order, with their answers. */
  readonly path: readonly { readonly question: string; readonly answer: Answer }[]
  /** The question to ask now, or null when nothing that can still be asked would change the result. */
  readonly next: string | null
  /** Questions that have an answer but are not asked on this path; the answers are kept. */
  readonly unused: readonly string[]
  /** What the answers so far still allow. */
  readonly results: readonly Result[]
  readonly compiled: CompiledGuide
}

/** So many days of a guide are kept compiled: the one that is asked about, and those that an explanation looks ahead to. */
const DAYS_KEPT = 12

const compiledGuides = new WeakMap<AskingGuide, Map<IsoDate, CompiledGuide>>()

/** The guide compiled for that day; kept until it has been asked about several others. */
export function compiledFor(guide: AskingGuide, date: IsoDate): CompiledGuide {
  const days = compiledGuides.get(guide) ?? new Map<IsoDate, CompiledGuide>()
  const compiled = days.get(date) ?? compile(guide, date)
  days.delete(date)
  days.set(date, compiled) // the day asked about last stands last
  for (const oldest of days.keys()) {
    if (days.size <= DAYS_KEPT) break
    days.delete(oldest)
  }
  compiledGuides.set(guide, days)
  return compiled
}

/**
 * The diagram narrowed to what the answer allows; 「不清楚」 allows every class. A date that is known leaves open how it
 * is counted where the month lacks its day: no answer would tell.
 */
export function narrow(compiled: CompiledGuide, node: Node, question: string, answer: Answer): Node {
  return compiled.variables.reduce((narrowed, variable, index) => {
    if (variable.question !== question) return narrowed
    if (answer === UNSURE) return compiled.store.forget(narrowed, index)
    return variable.reading ? narrowed : compiled.store.restrict(narrowed, index, classOf(variable, answer))
  }, node)
}

// a node belongs to one store, and that to one compiled guide
const questions = new WeakMap<Node, ReadonlySet<string>>()

/** The questions on which the diagram depends. */
export function questionsIn(compiled: CompiledGuide, node: Node): ReadonlySet<string> {
  const known = questions.get(node)
  if (known) return known
  const found = new Set([...support(node)].flatMap((index) => compiled.variables[index]?.question ?? []))
  questions.set(node, found)
  return found
}

/** The diagram narrowed to the answers of the path. With `keepUnsure` the questions answered 「不清楚」 stay in it. */
export function narrowToPath(
  { compiled, path }: Pick<Interview, 'compiled' | 'path'>,
  node: Node,
  keepUnsure = false,
): Node {
  return path.reduce(
    (narrowed, { question, answer }) =>
      keepUnsure && answer === UNSURE ? narrowed : narrow(compiled, narrowed, question, answer),
    node,
  )
}

/** Whether the reference holds after the answers of the path; null while they leave it open. */
export function known(interview: Pick<Interview, 'compiled' | 'path'>, ref: Ref): boolean | null {
  const { criterion, holds } = readRef(ref)
  const node = interview.compiled.criteria[criterion]
  if (!node) throw new RangeError(`${interview.compiled.guide.id}: no criterion ${criterion}`)
  const values = possible(narrowToPath(interview, node))
  return values.length === 1 ? (values[0] === 1) === holds : null
}

/** Whether all that the question needs (`given`) is known to hold. */
export function makesSense(at: Pick<Interview, 'compiled' | 'path'>, question: string): boolean {
  const given = at.compiled.guide.questions[question]?.given ?? []
  return given.every((ref) => known(at, ref) === true)
}

/**
 * Replays the answers in the order of the questions. A question is asked while its answer can still change what is
 * possible and what it needs (`given`) is known; a question that cannot be asked counts as 「不清楚」.
 * @throws {AnswerError} on an answer that is none; use `readAnswers` first where answers come from outside.
 */
export function interview<G extends AskingGuide>(guide: G, answers: Answers, today: IsoDate): Interview<G> {
  const compiled = compiledFor(guide, today)
  const checked = readAnswers(guide, answers, today)
  if (checked.problems[0]) throw new AnswerError(checked.problems[0])

  const path: { question: string; answer: Answer }[] = []
  const unused: string[] = []
  let state = compiled.result
  let next: string | null = null
  let mattering = questionsIn(compiled, state)
  for (const id of Object.keys(guide.questions)) {
    const answer = checked.answers[id]
    const asked = mattering.has(id) && makesSense({ compiled, path }, id)
    if (!asked) {
      if (answer !== undefined) unused.push(id)
    } else if (answer === undefined) {
      next = id
      break
    } else {
      path.push({ question: id, answer })
      state = narrow(compiled, state, id, answer)
      mattering = questionsIn(compiled, state)
    }
  }
  const results = possible(state).flatMap((index) => compiled.results[index] ?? [])
  return { guide, today, answers: checked.answers, path, next, unused, results, compiled }
}
