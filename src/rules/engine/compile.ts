/** Compiles a guide for a given day into a decision diagram. */
import {
  boundsOf,
  conditionsOf,
  factOf,
  optionsOf,
  variablesOn,
  within,
  type AnswerClass,
  type Variable,
} from './classes'
import { READINGS, toDay, type Day, type IsoDate } from './days'
import { createStore, type Node, type Store } from './diagram'
import type {
  WorthAsking,
  AskingGuide,
  AskingOutcome,
  Condition,
  ConditionTest,
  Outcome,
  Ref,
  Rule,
} from './model'

/** A possible result: an outcome with those of its named parts that apply. */
export interface Result {
  readonly outcome: string
  readonly parts: readonly string[]
}

export interface CompiledGuide {
  readonly guide: AskingGuide
  readonly today: Day
  readonly store: Store
  /** In the order of the questions. */
  readonly variables: readonly Variable[]
  readonly results: readonly Result[]
  /** Leaves are indexes into `results`, or `HOLE` if no rule applies. */
  readonly result: Node
  /** Leaves are the index of the deciding rule, or `HOLE`. */
  readonly row: Node
  /** The result diagram without that rule. */
  readonly resultWithout: (rule: number) => Node
  /** A diagram for each criterion, with leaves 1 (true) and 0 (false). */
  readonly criteria: Readonly<Record<string, Node>>
}

export const HOLE = -1

/** The criterion of a reference, and whether it must hold or fail. */
export function readRef(ref: Ref): { criterion: string; holds: boolean } {
  return ref.startsWith('!') ? { criterion: ref.slice(1), holds: false } : { criterion: ref, holds: true }
}

const partsOf = new WeakMap<AskingOutcome | Outcome, readonly WorthAsking[]>()

/** Every part of the outcome, of any kind. */
export function partsOfOutcome(guide: AskingGuide, outcomeId: string): readonly WorthAsking[] {
  const outcome = guide.outcomes[outcomeId]
  if (!outcome) throw new RangeError(`${guide.id}: no outcome ${outcomeId}`)
  const known = partsOf.get(outcome)
  if (known) return known
  const { notes, steps, materials, dates, timeLimit, cautions, channels, contacts } = outcome
  const parts = [
    notes,
    steps,
    materials,
    dates,
    timeLimit && [timeLimit],
    cautions,
    channels,
    contacts,
  ].flatMap((some): readonly WorthAsking[] => some ?? [])
  partsOf.set(outcome, parts)
  return parts
}

export function compile(guide: AskingGuide, todayDate: IsoDate): CompiledGuide {
  const today = toDay(todayDate)
  const store = createStore()
  const variables = variablesOn(guide, today)
  const truth = (holds: boolean) => store.leaf([holds ? 1 : 0])
  const [yes, no] = [truth(true), truth(false)]
  const all = (nodes: readonly Node[]) => nodes.reduce((a, b) => store.choose(a, b, no), yes)
  const any = (nodes: readonly Node[]) => nodes.reduce((a, b) => store.choose(a, yes, b), no)

  /** Whether answers of the class pass the test; one value, or one for each reading. */
  const classHolds = (answerClass: AnswerClass, factId: string, test: ConditionTest): readonly boolean[] => {
    if (answerClass.kind === 'chosen') return [answerClass.chosen]
    if (answerClass.kind === 'options')
      return [answerClass.options.some((id) => optionsOf(test).includes(id))]
    const bounds = boundsOf(test)
    const asked = answerClass.kind === 'runs' ? answerClass.runs[0]?.[0] : undefined
    if (bounds === null || asked === undefined) return [false]
    const { value } = factOf(guide, factId)
    return READINGS.map((reading) => within(value(asked, today, reading), bounds))
  }
  const testNode = (fact: string, test: ConditionTest): Node => {
    const { question, value } = factOf(guide, fact)
    if (question === null) {
      const bounds = boundsOf(test)
      return truth(bounds !== null && within(value(today, today), bounds))
    }
    const nodes = variables.flatMap((variable, index) => {
      const concerned = variable.option === undefined || optionsOf(test).includes(variable.option)
      if (variable.question !== question || variable.reading || !concerned) return []
      // if the readings differ, the following variable distinguishes them
      const held = (byReading: readonly boolean[]) =>
        byReading.every((holds) => holds === byReading[0])
          ? truth(byReading[0] === true)
          : store.branch(index + 1, byReading.map(truth))
      return [
        store.branch(
          index,
          variable.classes.map((c) => held(classHolds(c, fact, test))),
        ),
      ]
    })
    return any(nodes)
  }
  const conditionNode = (condition: Condition): Node =>
    all(
      Object.entries(condition).map(([fact, test]) =>
        test === undefined ? truth(true) : testNode(fact, test),
      ),
    )
  const criteria = Object.fromEntries(
    Object.entries(guide.criteria).map(([id, criterion]) => [
      id,
      any(conditionsOf(criterion).map(conditionNode)),
    ]),
  )

  const refNode = (ref: Ref): Node => {
    const { criterion, holds } = readRef(ref)
    const node = criteria[criterion]
    if (!node) throw new RangeError(`${guide.id}: no criterion ${criterion}`)
    return holds ? node : store.choose(node, no, yes)
  }
  const results: Result[] = []
  const resultIndex = (result: Result): number => {
    const known = results.findIndex(
      (r) => r.outcome === result.outcome && r.parts.join() === result.parts.join(),
    )
    return known >= 0 ? known : results.push(result) - 1
  }
  const outcomeNode = (outcome: string): Node =>
    partsOfOutcome(guide, outcome).reduce(
      (node, part) => {
        const { ask, when = [] } = part
        if (ask === undefined) return node
        return store.combine(node, all(when.map(refNode)), ([index], [applies]) => {
          const so = index === undefined ? undefined : results[index]
          if (!so) throw new Error('unreachable: every leaf holds a result')
          return [resultIndex(applies ? { outcome, parts: [...so.parts, ask] } : so)]
        })
      },
      store.leaf([resultIndex({ outcome, parts: [] })]),
    )
  const outcomes = Object.fromEntries(Object.keys(guide.outcomes).map((id) => [id, outcomeNode(id)]))

  const rows = guide.rules.map((rule, index) => ({ rule, index, holds: all(rule.when.map(refNode)) }))
  const outcomeOf = ({ then }: Rule): Node => {
    const node = outcomes[then]
    if (!node) throw new RangeError(`${guide.id}: no outcome ${then}`)
    return node
  }
  const hole = store.leaf([HOLE])
  const last = rows.length - 1
  /** The diagram of the rules up to `to`, followed by `otherwise`. */
  const decide = (then: (rule: Rule, index: number) => Node, to = last, otherwise = hole): Node =>
    rows
      .slice(0, to + 1)
      .reduceRight((rest, { rule, index, holds }) => store.choose(holds, then(rule, index), rest), otherwise)
  /** For each rule, the diagram of it and all later rules; at the end, the hole. */
  const from = rows.reduceRight<readonly Node[]>(
    (all, { rule, holds }) => [store.choose(holds, outcomeOf(rule), all[0] ?? hole), ...all],
    [hole],
  )
  const result = from[0] ?? hole
  let row: Node | undefined
  return {
    guide,
    today,
    store,
    variables,
    results,
    result,
    // computed on demand, because most callers need only the result
    get row() {
      row ??= decide((_, index) => store.leaf([index]))
      return row
    },
    resultWithout: (rule) => {
      const without = from[rule + 1]
      return without === undefined || without === from[rule] ? result : decide(outcomeOf, rule - 1, without)
    },
    criteria,
  }
}
