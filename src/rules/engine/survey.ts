/**
 * 一次问全: one interview over the facts that a region's guides share. It tells which guides apply, which do
 * not, and which need more answers. It uses the guides' own rules: every guide takes part automatically, and
 * one without shared questions stays open.
 */
import { AnswerError, readAnswers, type Answer, type Answers } from './answers'
import type { CompiledGuide } from './compile'
import type { IsoDate } from './days'
import { possible, type Node } from './diagram'
import { compiledFor, known, makesSense, narrow, narrowToPath, questionsIn } from './interview'
import type { AskingGuide, Guide, Ref } from './model'
import type { WholeAsking, WholeRegion } from './region'

export interface SurveyedGuide {
  readonly guide: Guide
  /**
   * `not`: refuses or does not concern this person, whatever else is answered. `applies`: a single outcome
   * that is no refusal. `open`: more answers are needed.
   */
  readonly status: 'applies' | 'open' | 'not'
  /** The outcomes that are still possible. */
  readonly outcomes: readonly string[]
  /** The shared questions whose answers count for it. */
  readonly answered: readonly string[]
  /** The known criteria of the rules that may decide: why it applies or does not. */
  readonly why: readonly Ref[]
}

/** The questions of a survey. */
export interface SurveyAsking {
  /** The shared question to ask now; null if none would narrow any guide further. */
  readonly next: string | null
  /** The shared questions answered so far that count for some guide, in order. */
  readonly path: readonly string[]
}

export interface Survey extends SurveyAsking {
  readonly guides: readonly SurveyedGuide[]
}

/**
 * A guide restricted by the shared answers, in its own question order, whether or not it would have asked
 * them.
 */
interface Narrowed<G extends AskingGuide> {
  readonly guide: G
  readonly compiled: CompiledGuide
  readonly path: readonly { readonly question: string; readonly answer: Answer }[]
  readonly state: Node
}

/** The answers to questions that the guide itself asks. */
export function answersFor(guide: AskingGuide, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id in guide.questions))
}

function narrowed<G extends AskingGuide>(guide: G, answers: Answers, today: IsoDate): Narrowed<G> {
  const compiled = compiledFor(guide, today)
  const path: { question: string; answer: Answer }[] = []
  let state = compiled.result
  for (const question of Object.keys(guide.questions)) {
    const answer = answers[question]
    if (answer === undefined || !makesSense({ compiled, path }, question)) continue
    path.push({ question, answer })
    state = narrow(compiled, state, question, answer)
  }
  return { guide, compiled, path, state }
}

function judge({ guide, compiled, path, state }: Narrowed<Guide>): SurveyedGuide {
  const outcomes = [...new Set(possible(state).flatMap((index) => compiled.results[index]?.outcome ?? []))]
  const refused = outcomes.every((id) => {
    const outcome = guide.outcomes[id]
    return outcome?.verdict === 'no' || outcome?.ruledElsewhere === true
  })
  const row = narrowToPath({ compiled, path }, compiled.row)
  const refs = possible(row).flatMap((index) => guide.rules[index]?.when ?? [])
  return {
    guide,
    status: refused ? 'not' : outcomes.length === 1 ? 'applies' : 'open',
    outcomes,
    answered: path.map(({ question }) => question),
    why: [...new Set(refs)].filter((ref) => known({ compiled, path }, ref) === true),
  }
}

function narrowedAll<G extends AskingGuide>(
  guides: readonly G[],
  answers: Answers,
  today: IsoDate,
): readonly Narrowed<G>[] {
  return guides.map((guide) => {
    const { answers: read, problems } = readAnswers(guide, answersFor(guide, answers), today)
    if (problems[0]) throw new AnswerError(problems[0])
    return narrowed(guide, read, today)
  })
}

function asking(
  order: readonly string[],
  guides: readonly Narrowed<AskingGuide>[],
  answers: Answers,
): SurveyAsking {
  const tells = (id: string) =>
    guides.some((at) => questionsIn(at.compiled, at.state).has(id) && makesSense(at, id))
  return {
    next: order.find((id) => answers[id] === undefined && tells(id)) ?? null,
    path: order.filter((id) => guides.some(({ path }) => path.some(({ question }) => question === id))),
  }
}

/**
 * The questions of the survey, without results.
 * @param answers to questions of `region.shared`
 * @throws {AnswerError} on an answer that a guide rejects
 */
export function surveyAsks({ shared, guides }: WholeAsking, answers: Answers, today: IsoDate): SurveyAsking {
  return asking(Object.keys(shared), narrowedAll(guides, answers, today), answers)
}

/**
 * The survey with its results.
 * @param answers to questions of `region.shared`
 * @throws {AnswerError} on an answer that a guide rejects
 */
export function survey(region: WholeRegion, answers: Answers, today: IsoDate): Survey {
  const guides = narrowedAll(region.guides, answers, today)
  return { ...asking(Object.keys(region.shared), guides, answers), guides: guides.map(judge) }
}
