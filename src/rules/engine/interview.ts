/** The interview: from the answers so far to the next question or the possible results. */
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
  /** The question to ask now; null if no remaining question would change the result. */
  readonly next: string | null
  /** Answered questions that this path does not ask; their answers are kept. */
  readonly unused: readonly string[]
  /** The results that are still possible. */
  readonly results: readonly Result[]
  readonly compiled: CompiledGuide
}

/** Number of days for which a guide stays compiled: today and the days that an explanation looks ahead to. */
const DAYS_KEPT = 12

const compiledGuides = new WeakMap<AskingGuide, Map<IsoDate, CompiledGuide>>()

/** The guide compiled for that day, cached for the most recently used days. */
export function compiledFor(guide: AskingGuide, date: IsoDate): CompiledGuide {
  const days = compiledGuides.get(guide) ?? new Map<IsoDate, CompiledGuide>()
  const compiled = days.get(date) ?? compile(guide, date)
  days.delete(date)
  days.set(date, compiled) // most recently used last
  for (const oldest of days.keys()) {
    if (days.size <= DAYS_KEPT) break
    days.delete(oldest)
  }
  compiledGuides.set(guide, days)
  return compiled
}

/**
 * The diagram narrowed to the answer. 「不清楚」 keeps every class. A known date leaves its reading open if a
 * month lacks the day, because no answer would settle that.
 */
export function narrow(compiled: CompiledGuide, node: Node, question: string, answer: Answer): Node {
  return compiled.variables.reduce((narrowed, variable, index) => {
    if (variable.question !== question) return narrowed
    if (answer === UNSURE) return compiled.store.forget(narrowed, index)
    return variable.reading ? narrowed : compiled.store.restrict(narrowed, index, classOf(variable, answer))
  }, node)
}

// a node belongs to one store, and a store to one compiled guide
const questions = new WeakMap<Node, ReadonlySet<string>>()

/** The questions that the diagram depends on. */
export function questionsIn(compiled: CompiledGuide, node: Node): ReadonlySet<string> {
  const known = questions.get(node)
  if (known) return known
  const found = new Set([...support(node)].flatMap((index) => compiled.variables[index]?.question ?? []))
  questions.set(node, found)
  return found
}

/**
 * The diagram narrowed to the path's answers. With `keepUnsure`, questions answered 「不清楚」 remain in it.
 */
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

/** Whether the reference holds after the path's answers; null while it is open. */
export function known(interview: Pick<Interview, 'compiled' | 'path'>, ref: Ref): boolean | null {
  const { criterion, holds } = readRef(ref)
  const node = interview.compiled.criteria[criterion]
  if (!node) throw new RangeError(`${interview.compiled.guide.id}: no criterion ${criterion}`)
  const values = possible(narrowToPath(interview, node))
  return values.length === 1 ? (values[0] === 1) === holds : null
}

/** Whether everything that the question requires (`given`) is known to hold. */
export function makesSense(at: Pick<Interview, 'compiled' | 'path'>, question: string): boolean {
  const given = at.compiled.guide.questions[question]?.given ?? []
  return given.every((ref) => known(at, ref) === true)
}

/**
 * Replays the answers in the order of the questions. A question is asked if its answer can still change what
 * is possible and its requirements (`given`) are known to hold. A question that cannot be asked counts as
 * 「不清楚」.
 * @throws {AnswerError} on an invalid answer; filter untrusted answers with `readAnswers` first
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
