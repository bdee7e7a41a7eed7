/** The proof of a guide, with what is dead only under the present numbers told apart from what is dead. */
import type { Guide, IsoDate } from '@/rules'
import { type Problem as Fault, verify, type Verification } from '@/rules/engine/verification'
import { type Place, readTrees } from '../place'
import type { Tree } from '../tree'
import { type Trees, treeOf } from './findings'
import { namesIn } from './said'

/** More questions than this tire people. */
export const QUESTIONS_AT_MOST = 8
/** So far up and down a figure is moved to see what another number would reach. */
const MOVED_BY = Array.from({ length: 10 }, (_, i) => [i + 1, -i - 1]).flat()

export interface Proof extends Verification {
  /** Of the problems, those that another number would end, with the figure: 「leap-eve」 at 61 but not at 60. */
  readonly asleep: readonly { readonly text: string; readonly figure: string; readonly value: number }[]
}

/** What is never reached or makes no difference; everything else is wrong with any number. */
const DEAD: readonly Fault['kind'][] = [
  'rule-never-decides',
  'rule-without-effect',
  'outcome-never-reached',
  'part-never-shown',
  'question-never-asked',
]

const keyOf = ({ kind, id }: Fault): string => `${kind} ${id}`

/** The tree with another number at the end of the path. */
function withValue(tree: Tree, path: readonly string[], value: number): Tree {
  const [key, ...rest] = path
  if (key === undefined) return tree.kind === 'value' ? { ...tree, value } : tree
  if (tree.kind === 'map')
    return {
      ...tree,
      entries: tree.entries.map((entry) =>
        entry.key === key ? { ...entry, value: withValue(entry.value, rest, value) } : entry,
      ),
    }
  if (tree.kind === 'list')
    return {
      ...tree,
      items: tree.items.map((item, i) => (String(i) === key ? withValue(item, rest, value) : item)),
    }
  return tree
}

/** The figures that the guide's file names. */
function figuresOf({ region, trees }: Place, guide: string): readonly string[] {
  const names = new Set<string>()
  const look = (tree: Tree): void => {
    if (tree.kind === 'map') for (const { value } of tree.entries) look(value)
    else if (tree.kind === 'list') tree.items.forEach(look)
    else if (typeof tree.value === 'string') for (const name of namesIn(tree.value)) names.add(name)
  }
  const tree = trees.get(`guides/${guide}.yaml`)
  if (tree) look(tree)
  return Object.keys(region.figures).filter((id) => names.has(id))
}

/** The guide with another number; null where that is no policy. */
function guideWith({ region, trees }: Place, guide: string, figure: string, value: number): Guide | null {
  const file = trees.get('figures.yaml')
  if (!file) return null
  const inPeriods = treeOf(trees, 'figures.yaml', 'figures', figure, 'periods') !== undefined
  const path = ['figures', figure, ...(inPeriods ? ['periods', '0', 'value'] : ['value'])]
  const changed: Trees = new Map(trees).set('figures.yaml', withValue(file, path, value))
  return readTrees(region.id, changed).place?.region.guides.find(({ id }) => id === guide) ?? null
}

/** The first number near the present one with which the fault is gone. */
function wakes(
  place: Place,
  guide: Guide,
  faults: readonly Fault[],
  today: IsoDate,
): ReadonlyMap<string, { figure: string; value: number }> {
  const found = new Map<string, { figure: string; value: number }>()
  for (const by of MOVED_BY)
    for (const figure of figuresOf(place, guide.id)) {
      if (faults.every((fault) => found.has(keyOf(fault)))) return found
      const value = (place.region.figures[figure]?.value ?? 0) + by
      const other = guideWith(place, guide.id, figure, value)
      if (!other) continue
      const left = new Set(verify(other, today).problems.map(keyOf))
      for (const fault of faults)
        if (!left.has(keyOf(fault)) && !found.has(keyOf(fault))) found.set(keyOf(fault), { figure, value })
    }
  return found
}

/** The proof of a guide; what only another number would reach is not wrong. */
export function prove(place: Place, guide: Guide, today: IsoDate): Proof {
  const proof = verify(guide, today)
  const dead = proof.problems.filter(({ kind }) => DEAD.includes(kind))
  if (dead.length === 0) return { ...proof, asleep: [] }
  const woken = wakes(place, guide, dead, today)
  return {
    ...proof,
    problems: proof.problems.filter((problem) => !woken.has(keyOf(problem))),
    asleep: dead.flatMap((problem) => {
      const by = woken.get(keyOf(problem))
      return by ? [{ text: problem.text, ...by }] : []
    }),
  }
}
