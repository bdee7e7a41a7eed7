/** Results side by side, each with the missing answers that lead to it. */
import type { AnswerClass, Variable } from './classes'
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

/** What the missing answers would lead to, by outcome. One entry where they do not matter to the outcome. */
export function alternatives(at: Interview): Alternative[] {
  const { results, result, store, variables } = at.compiled
  const outcomes = [...new Set(at.results.map((r) => r.outcome))]
  const byOutcome = store.combine(result, result, (values) =>
    values.map((index) => outcomes.indexOf(results[index]?.outcome ?? '')),
  )
  const ways = waysThrough(narrowToPath(at, byOutcome, true), variables)
  return outcomes.map((outcome, index) => ({
    outcome,
    ways: ways.filter(({ leaf }) => leaf === index).map(({ clauses }) => clauses),
  }))
}

/** The questions whose answers are missing and matter, in the order of the guide. */
export function missingQuestions(at: Interview): string[] {
  const open = support(narrowToPath(at, at.compiled.result, true))
  return [
    ...new Set(
      [...open].sort((a, b) => a - b).flatMap((index) => at.compiled.variables[index]?.question ?? []),
    ),
  ]
}
