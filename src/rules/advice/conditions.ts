/** What a result requires, with conditions: for one outcome or several alternatives. */
import type { Finished } from './advice'
import { labelFor } from './clauses'
import type { OutcomeView } from './outcome'

/** Things that share a condition. */
export interface Group {
  /** 「如果…」; null if always required. */
  readonly condition: string | null
  readonly texts: readonly string[]
}

interface Wanted {
  readonly text: string
  readonly condition: string | null
}

/** An outcome, with its label if there are several. */
interface Possible {
  readonly label: string | null
  readonly outcome: OutcomeView
}

/** The alternative outcomes; none while too many are possible. */
function possibleOf(advice: Finished): readonly Possible[] {
  switch (advice.kind) {
    case 'decided':
      return [{ label: null, outcome: advice.outcome }]
    case 'alternatives':
      return advice.alternatives.map((one) => ({ label: labelFor(advice, one), outcome: one.outcome }))
    case 'answer-missing':
      return []
  }
}

/** Joins two conditions, each 「如果…」 or null. */
function both(label: string | null, condition: string | null): string | null {
  if (label === null || condition === null) return label ?? condition
  return `${label}，而且${condition.replace(/^如果/, '')}`
}

/**
 * Everything that the possible outcomes require, without duplicates: first what is always required, then what
 * single outcomes require, then what has other conditions. Things with the same condition are grouped.
 */
export function wantedBy(
  advice: Finished,
  pick: (outcome: OutcomeView) => readonly Wanted[],
): readonly Group[] {
  const possible = possibleOf(advice)
  const wanted = new Map<string, { label: string | null; condition: string | null }[]>()
  for (const { label, outcome } of possible)
    for (const { text, condition } of pick(outcome))
      wanted.set(text, [...(wanted.get(text) ?? []), { label, condition }])
  const groups = new Map<string, Group & { readonly rank: number }>()
  for (const [text, wants] of wanted) {
    const own = [...new Set(wants.map(({ condition }) => condition))]
    const same = wants.length === possible.length && own.length === 1
    const conditions = same ? own : wants.map(({ label, condition }) => both(label, condition))
    const condition = conditions[0] === null ? null : conditions.join('；或者')
    const rank = condition === null ? 0 : own.every((one) => one === null) ? 1 : 2
    const group = groups.get(condition ?? '') ?? { condition, texts: [], rank }
    groups.set(condition ?? '', { ...group, texts: [...group.texts, text] })
  }
  return [...groups.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({ condition, texts }) => ({ condition, texts }))
}

/**
 * The groups as lines. A condition of several things gets a line of its own above them.
 * @param mark returns the prefix of a line
 */
export function groupLines(groups: readonly Group[], mark: (text: string) => string): readonly string[] {
  return groups.flatMap(({ condition, texts }) => {
    const [only] = texts
    if (condition === null) return texts.map((text) => mark(text) + text)
    if (texts.length === 1 && only !== undefined) return [`${mark(only)}${condition}：${only}`]
    return [`${condition}：`, ...texts.map((text) => mark(text) + text)]
  })
}
