/**
 * Verification of a guide that distinguishes what is dead only with the present numbers from what is dead
 * with any.
 */
import {
  compile,
  type Guide,
  type IsoDate,
  possible,
  type Problem as Fault,
  type Verification,
  verify,
} from '@/rules/authoring'
import { cached } from '../cache'
import { type Place, readGuideAlone } from '../place'
import { type At, type Problem, problemText } from '../problems'
import { provedFrom } from '../proved'
import { rowTrees } from '../rules'
import { withoutDuplicates } from '../slices'
import { type Tree, under } from '../tree'
import { faultWords } from './fault-words'
import { atOf, type Findings, type Trees, treeOf } from './findings'
import { namesIn } from './resident-texts'

/** More questions than this are tiring. */
export const MAX_QUESTIONS = 6
/** Offsets by which a figure is changed to see what another number would reach. */
const MOVED_BY = Array.from({ length: 10 }, (_, i) => [i + 1, -i - 1]).flat()

/** The verification's report on a guide. */
export interface Proof extends Pick<Verification, 'alike' | 'interviews' | 'mostQuestions'>, Findings {
  /** Dead with every number near the present one: an error, unless it is alive on other days. */
  readonly dead: Findings['errors']
  readonly days: number
  /** Number of distinct interviews. */
  readonly different: number
}

/** Unreachable or without effect; all other problems are errors whatever the numbers are. */
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

/** The figures in the guide's bounds; figures only in its sentences decide nothing. */
function figuresOf({ region, trees }: Place, guide: string): readonly string[] {
  const names = new Set<string>()
  const look = (tree: Tree): void => {
    if (tree.kind === 'map') for (const { value } of tree.entries) look(value)
    else if (tree.kind === 'list') tree.items.forEach(look)
    else if (typeof tree.value === 'string') for (const name of namesIn(tree.value)) names.add(name)
  }
  for (const table of ['questions', 'criteria']) {
    const tree = treeOf(trees, `guides/${guide}.yaml`, table)
    if (tree) look(tree)
  }
  const shared = treeOf(trees, 'shared.yaml', 'criteria')
  if (shared) look(shared)
  return Object.keys(region.figures).filter((id) => names.has(id))
}

const isValue = (tree: Tree | undefined, value: number | undefined): boolean =>
  tree?.kind === 'value' && tree.value === value

/** The guide with another number; null if that is invalid. */
function guideWith(
  { region, trees, day }: Place,
  guide: string,
  figure: string,
  value: number,
): Guide | null {
  const file = trees.get('figures.yaml')
  if (!file) return null
  const periods = treeOf(trees, 'figures.yaml', 'figures', figure, 'periods')
  const is = region.figures[figure]?.value
  const period =
    periods?.kind === 'list' ? periods.items.findIndex((one) => isValue(under(one, 'value'), is)) : 0
  const path = ['figures', figure, ...(periods ? ['periods', String(period), 'value'] : ['value'])]
  const changed: Trees = new Map(trees).set('figures.yaml', withValue(file, path, value))
  return readGuideAlone(region.id, changed, day, guide)
}

/**
 * Problems for which the rules alone are sufficient: whether a rule or outcome is reached or has an effect.
 */
const OF_ROWS: readonly Fault['kind'][] = [
  'rule-never-decides',
  'rule-without-effect',
  'outcome-never-reached',
]

/** Which of these problems remain; interviews are walked only if necessary. */
function left(
  guide: Guide,
  faults: readonly Fault[],
  today: IsoDate,
  days: readonly IsoDate[],
): ReadonlySet<string> {
  if (!faults.every(({ kind }) => OF_ROWS.includes(kind)))
    return new Set(verify(guide, today, days).problems.map(keyOf))
  const compiled = days.map((day) => compile(guide, day))
  const rows = new Set(compiled.flatMap(({ row }) => possible(row)))
  const outcomes = new Set([...rows].map((row) => guide.rules[row]?.then))
  const isLeft = ({ kind, id }: Fault): boolean => {
    if (kind === 'outcome-never-reached') return !outcomes.has(id)
    if (!rows.has(Number(id))) return true
    return (
      kind === 'rule-without-effect' &&
      compiled.every(({ result, resultWithout }) => resultWithout(Number(id)) === result)
    )
  }
  return new Set(faults.filter(isLeft).map(keyOf))
}

/** For each problem that disappears with a number near the present one, the first such number. */
function revivals(
  place: Place,
  guide: Guide,
  faults: readonly Fault[],
  today: IsoDate,
  days: readonly IsoDate[],
): ReadonlyMap<string, { figure: string; value: number }> {
  const found = new Map<string, { figure: string; value: number }>()
  const remaining = () => faults.filter((fault) => !found.has(keyOf(fault)))
  for (const by of MOVED_BY)
    for (const figure of figuresOf(place, guide.id)) {
      if (remaining().length === 0) return found
      const value = (place.region.figures[figure]?.value ?? 0) + by
      const other = guideWith(place, guide.id, figure, value)
      if (!other) continue
      const still = left(other, remaining(), today, days)
      for (const fault of remaining())
        if (!still.has(keyOf(fault))) found.set(keyOf(fault), { figure, value })
    }
  return found
}

/** The position of the problem in the guide's file. */
function atOfFault({ trees }: Place, guide: string, { kind, id }: Fault): At {
  const file = `guides/${guide}.yaml`
  const rules = rowTrees(treeOf(trees, file, 'rules'))
  const rule = kind.startsWith('rule-') ? rules[Number(id)] : undefined
  if (rule) return rule.at
  const tables: readonly (readonly [kinds: RegExp, table: string])[] = [
    [/^(outcome|part)-/, 'outcomes'],
    [/^criterion-/, 'criteria'],
    [/^fact-/, 'derived'],
    [/question|^given-/, 'questions'],
  ]
  const table = tables.find(([kinds]) => kinds.test(kind))?.[1]
  return table === undefined ? atOf(trees, file) : atOf(trees, file, table, id.split(' ')[0] ?? '')
}

type Revivals = ReturnType<typeof revivals>

/** What would revive dead parts, of which most guides have none. */
function cachedRevivals(
  place: Place,
  guide: Guide,
  dead: readonly Fault[],
  today: IsoDate,
  days: readonly IsoDate[],
): Revivals {
  if (dead.length === 0) return new Map()
  const { region, trees, day } = place
  const rests = ['figures.yaml', 'shared.yaml', `guides/${guide.id}.yaml`].map((file) => trees.get(file))
  return new Map(
    cached(region.id, `woken ${guide.id} ${day}`, [rests, region.figures, dead, today, days, day], () => [
      ...revivals(place, guide, dead, today, days),
    ]),
  )
}

/**
 * Verifies a guide; what only another number would reach is not an error.
 * @param last the last day, inclusive, on which it is unchanged; null if there is none
 */
export function prove(place: Place, guide: Guide, today: IsoDate, last: IsoDate | null = null): Proof {
  const { problems, alike, interviews, mostQuestions, days, golden } = provedFrom(
    place.region.id,
    guide,
    today,
    last,
  )
  const dead = problems.filter(({ kind }) => DEAD.includes(kind))
  const found = cachedRevivals(place, guide, dead, today, days)
  const problemOf = (fault: Fault, more = ''): Problem => ({
    at: atOfFault(place, guide.id, fault),
    words: `${faultWords(guide, fault)}${more}`,
  })
  const canRevive = (fault: Fault): boolean => found.has(keyOf(fault))
  return {
    alike,
    interviews,
    mostQuestions,
    days: days.length,
    different: golden.length,
    errors: problems.filter((fault) => !dead.includes(fault)).map((fault) => problemOf(fault)),
    dead: dead.filter((fault) => !canRevive(fault)).map((fault) => problemOf(fault)),
    notes: dead.flatMap((fault) => {
      const by = found.get(keyOf(fault))
      return by
        ? [problemOf(fault, `。按现在的数字用不到，“${by.figure}”是${by.value}就用得到，可以留着`)]
        : []
    }),
  }
}

/** The verification of a guide on all its days: what is alive on some of them is not dead. */
export function wholeProof([first, ...others]: readonly [Proof, ...Proof[]]): Proof {
  if (others.length === 0) return { ...first, errors: [...first.errors, ...first.dead] }
  const all = [first, ...others]
  const deadIn = all.map(({ dead }) => new Set(dead.map(problemText)))
  const most = (of: (proof: Proof) => number): number => Math.max(...all.map(of))
  const sum = (of: (proof: Proof) => number): number => all.reduce((total, proof) => total + of(proof), 0)
  return {
    alike: first.alike,
    interviews: sum(({ interviews }) => interviews),
    mostQuestions: most(({ mostQuestions }) => mostQuestions),
    days: sum(({ days }) => days),
    different: sum(({ different }) => different),
    dead: [],
    errors: [
      ...withoutDuplicates(all.flatMap(({ errors }) => errors)),
      ...first.dead.filter((problem) => deadIn.every((dead) => dead.has(problemText(problem)))),
    ],
    notes: withoutDuplicates(all.flatMap(({ notes }) => notes)),
  }
}
