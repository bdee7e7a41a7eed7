/** Alternative results, each with the missing answers that lead to it. */
import type { AnswerClass, Variable } from './classes'
import { UNSURE } from './answers'
import { isLeaf, support, type Node } from './diagram'
import { narrowToPath, type Interview } from './interview'

/** A missing answer and its classes that keep the way open. */
export interface Clause {
  readonly variable: Variable
  readonly classes: readonly AnswerClass[]
}

export interface Alternative {
  readonly outcome: string
  /** Ways to reach the outcome. All clauses of a way must hold. */
  readonly ways: readonly (readonly Clause[])[]
}

/** All ways from the node to its leaves. Classes that lead to the same node are grouped. */
function waysThrough(node: Node, variables: readonly Variable[]): { leaf: number; clauses: Clause[] }[] {
  if (isLeaf(node)) return node.values.map((leaf) => ({ leaf, clauses: [] }))
  const variable = variables[node.variable]
  if (!variable) throw new RangeError(`no variable ${node.variable}`)
  return [...new Set(node.children)].flatMap((child) => {
    const classes = variable.classes.filter((_, index) => node.children[index] === child)
    return waysThrough(child, variables).map(({ leaf, clauses }) => ({
      leaf,
      clauses: [{ variable, classes }, ...clauses],
    }))
  })
}

/** The diagram narrowed to the known answers. The reading of a date matters only if the date is known. */
function known(at: Interview, node: Node): Node {
  const { store, variables } = at.compiled
  const given = new Set(at.path.flatMap(({ question, answer }) => (answer === UNSURE ? [] : [question])))
  return variables.reduce(
    (narrowed, { reading, question }, index) =>
      reading && !given.has(question) ? store.forget(narrowed, index) : narrowed,
    narrowToPath(at, node, true),
  )
}

/** The variables that the result still depends on, in the guide's order. */
const openVariables = (at: Interview): readonly Variable[] =>
  [...support(known(at, at.compiled.result))]
    .sort((a, b) => a - b)
    .flatMap((index) => at.compiled.variables[index] ?? [])

/**
 * The possible outcomes and the missing answers that lead to each. A single entry if they do not affect the
 * outcome.
 */
export function alternatives(at: Interview): Alternative[] {
  const { results, result, store, variables } = at.compiled
  const outcomes = [...new Set(at.results.map((r) => r.outcome))]
  const byOutcome = store.combine(result, result, (values) =>
    values.map((index) => outcomes.indexOf(results[index]?.outcome ?? '')),
  )
  const ways = waysThrough(known(at, byOutcome), variables)
  return outcomes.map((outcome, index) => ({
    outcome,
    ways: ways.filter(({ leaf }) => leaf === index).map(({ clauses }) => clauses),
  }))
}

/** Unanswered questions that matter, in the guide's order. */
export function missingQuestions(at: Interview): string[] {
  return [...new Set(openVariables(at).flatMap(({ question, reading }) => (reading ? [] : [question])))]
}

/**
 * Questions whose date is known but can be counted in two ways today, because a month lacks that day, and
 * where that matters.
 */
export function openReadings(at: Interview): string[] {
  return openVariables(at).flatMap(({ question, reading }) => (reading ? [question] : []))
}

/** Whether only the reading of a missing day leaves the result open. */
export const hangsOnReading = (at: Interview): boolean => {
  const open = openVariables(at)
  return open.length > 0 && open.every(({ reading }) => reading)
}
