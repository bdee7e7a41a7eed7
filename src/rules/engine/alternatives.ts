/** Results side by side, each with the missing answers that lead to it. */
import type { AnswerClass, Variable } from './classes'
import { UNSURE } from './answers'
import { isLeaf, support, type Node } from './diagram'
import { narrowToPath, type Interview } from './interview'

/** A missing answer and the classes of it that lead somewhere. */
export interface Clause {
  readonly variable: Variable
  readonly classes: readonly AnswerClass[]
}

export interface Alternative {
  readonly outcome: string
  /** Ways to get there; all clauses of a way must hold. */
  readonly ways: readonly (readonly Clause[])[]
}

/** All ways from the node to its leaves, classes that lead to the same node taken together. */
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

/** The diagram narrowed to what is known; how a date is counted counts only where the date is known. */
function known(at: Interview, node: Node): Node {
  const { store, variables } = at.compiled
  const given = new Set(at.path.flatMap(({ question, answer }) => (answer === UNSURE ? [] : [question])))
  return variables.reduce(
    (narrowed, { reading, question }, index) =>
      reading && !given.has(question) ? store.forget(narrowed, index) : narrowed,
    narrowToPath(at, node, true),
  )
}

/** The variables on which the result still hangs, in the order of the guide. */
const openVariables = (at: Interview): readonly Variable[] =>
  [...support(known(at, at.compiled.result))]
    .sort((a, b) => a - b)
    .flatMap((index) => at.compiled.variables[index] ?? [])

/** What the missing answers would lead to, by outcome. One entry where they do not matter to the outcome. */
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

/** The questions whose answers are missing and matter, in the order of the guide. */
export function missingQuestions(at: Interview): string[] {
  return [...new Set(openVariables(at).flatMap(({ question, reading }) => (reading ? [] : [question])))]
}

/** The questions whose date is known, but not how it is counted today: the month lacks its day, and that matters. */
export function openReadings(at: Interview): string[] {
  return openVariables(at).flatMap(({ question, reading }) => (reading ? [question] : []))
}

/** Whether it is only the reading of a missing day that leaves the result open. */
export const hangsOnReading = (at: Interview): boolean => {
  const open = openVariables(at)
  return open.length > 0 && open.every(({ reading }) => reading)
}
