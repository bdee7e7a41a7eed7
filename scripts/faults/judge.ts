/**
 * What is reported about a single change in the policy: reads it again with the change, and verifies it if it
 * can be read.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {
  coverage,
  daysToCheck,
  goldenLines,
  type Guide,
  type IsoDate,
  todayHere,
  verify,
} from '@/rules/authoring'
import { readAliases } from '../policy/aliases'
import { readCases } from '../policy/cases'
import { readCommon } from '../policy/common-file'
import { editionFrom } from '../policy/editions'
import { effectOf } from '../policy/effect'
import { findingsOf } from '../policy/gate'
import { unaccounted } from '../policy/gate/report'
import { faultWords } from '../policy/gate/fault-words'
import { checkLinks } from '../policy/gate/links'
import { isLayer, readLayers } from '../policy/layer'
import { type Place, readPlace, readTrees, type Texts } from '../policy/place'
import { logicOf } from '../policy/logic'
import { foldersIn, readOrder } from '../policy/policy'
import { type Problem, Problems, problemText } from '../policy/problems'
import { readCommonRulings } from '../policy/rulings'
import { readSynonyms } from '../policy/synonyms'
import { plain, type Tree } from '../policy/tree'
import { readYaml } from '../policy/yaml'

/**
 * What notices a change: the reader, errors or reminders of the check, only `policy effect`, or nothing; or
 * the program fails with a stack trace.
 */
export const TELLERS = ['reader', 'gate', 'note', 'effect', 'nobody', 'stack'] as const
export interface Told {
  readonly by: (typeof TELLERS)[number]
  /** The first sentence. */
  readonly words: string
}

/** A file, or a part of one that can be read alone. */
export interface Subject {
  /** Relative to its folder: `guides/filing.yaml`. */
  readonly name: string
  readonly tree: Tree
  readonly tell: (changed: Tree) => Told
}

/** What a change adds to the reports without it. */
function added(now: readonly string[], before: ReadonlySet<string>, by: Told['by']): Told | null {
  const words = now.find((one) => !before.has(one))
  return words === undefined ? null : { by, words }
}

const NOBODY: Told = { by: 'nobody', words: '' }
const texts = (problems: readonly Problem[]): readonly string[] => problems.map(problemText)

/** Never throws: a stack trace is one of the results. */
function told(tell: () => Told): Told {
  try {
    return tell()
  } catch (error) {
    return { by: 'stack', words: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** The check's reports about a place. */
interface Checked {
  readonly errors: readonly string[]
  readonly notes: readonly string[]
}

interface Before extends Checked {
  readonly place: Place
  /** For each guide a comparison key, with the days of its verification. */
  readonly guides: ReadonlyMap<string, GuideBefore>
}

interface GuideBefore {
  readonly text: string
  readonly days: readonly IsoDate[]
  readonly golden: ReadonlySet<string>
}

const proofOf = (place: Place, guide: Guide, days: readonly IsoDate[]): readonly string[] => [
  ...verify(guide, days[0] ?? todayHere(), days).problems.map(
    (fault) => `${guide.id} ${faultWords(guide, fault)}`,
  ),
  ...texts(checkLinks(place, guide)),
]

/** The first decision of the guide that differs. */
function decidedOtherwise(guide: Guide, { golden, days }: GuideBefore): readonly string[] {
  const lines = goldenLines(logicOf(guide), days)
  const other = lines.find((line) => !golden.has(line))
  if (other === undefined && lines.length === golden.size) return []
  return [`${guide.id} ${other ?? '有一种回答没有了'}`]
}

/** Unchanged guides are not verified again; if verification finds nothing, golden lines are compared. */
function checked(place: Place, guides: Before['guides']): Checked {
  const { errors, notes } = findingsOf(place)
  const proofs = place.region.guides.flatMap((guide) => {
    const before = guides.get(guide.id)
    if (before?.text === JSON.stringify(guide)) return []
    const proof = proofOf(place, guide, before?.days ?? [todayHere()])
    return proof.length > 0 || !before ? proof : decidedOtherwise(guide, before)
  })
  return {
    errors: [
      ...texts(errors),
      ...texts(coverage(place.region, place.statements).problems.map((fault) => unaccounted(place, fault))),
      ...proofs,
    ],
    notes: texts(notes),
  }
}

function beforeOf(place: Place): Before {
  const guides = new Map(
    place.region.guides.map((guide) => {
      const days = daysToCheck(guide, todayHere())
      const golden = new Set(goldenLines(logicOf(guide), days))
      return [guide.id, { text: JSON.stringify(guide), days, golden }]
    }),
  )
  const now = checked(place, guides)
  const proofs = place.region.guides.flatMap((guide) =>
    proofOf(place, guide, guides.get(guide.id)?.days ?? []),
  )
  return { place, guides, errors: [...now.errors, ...proofs], notes: now.notes }
}

/** What `policy effect` shows about a place on which the check is silent. */
function toldByEffect(was: Place, is: Place): Told {
  const {
    entries,
    guides,
    rulings,
    texts: said,
  } = effectOf(editionFrom('', [was]), editionFrom('', [is]), todayHere())
  return entries.length + guides.length + rulings.length + said.length > 0
    ? { by: 'effect', words: '' }
    : NOBODY
}

/** What the check newly reports about the place, or else the effect. */
function toldByCheck(place: Place, before: Before): Told {
  const { errors, notes } = checked(place, before.guides)
  return (
    added(errors, new Set(before.errors), 'gate') ??
    added(notes, new Set(before.notes), 'note') ??
    toldByEffect(before.place, place)
  )
}

const map = (at: Tree['at'], key: string, value: Tree): Tree => ({
  kind: 'map',
  at,
  entries: [{ key, at, value }],
})

/** A policy, ready to be read with one file changed. */
export class Judge {
  readonly #folder: string
  readonly #trees = new Map<string, Tree>()
  readonly #layers: ReadonlyMap<string, Texts>
  readonly #places: ReadonlyMap<string, Texts>
  readonly #stacks: ReturnType<typeof readLayers>
  readonly #before = new Map<string, Before>()
  /** What is reported about an unchanged guide if it were the place's only one. */
  readonly #alone = new Map<Tree, ReadonlySet<string>>()

  constructor(folder: string) {
    this.#folder = folder
    const folders = foldersIn(folder)
    this.#layers = new Map(folders.filter(([, files]) => isLayer(files)))
    this.#places = new Map(folders.filter(([, files]) => !isLayer(files)))
    this.#stacks = readLayers(this.#layers, this.#reader())
  }

  /** The places and layers. */
  get folders(): readonly string[] {
    return [...this.#layers.keys(), ...this.#places.keys()]
  }

  /** Reads a file, with the change if it is the changed one. */
  #reader(file?: string, changed?: Tree) {
    return (name: string, text: string, problems: Problems): Tree | null => {
      if (name === file && changed) return changed
      const known = this.#trees.get(name) ?? readYaml(name, text, problems)
      if (known) this.#trees.set(name, known)
      return known
    }
  }

  #beforeOf(id: string): Before {
    const known = this.#before.get(id)
    if (known) return known
    const { place, problems } = readPlace(
      id,
      this.#places.get(id) ?? new Map(),
      this.#reader(),
      this.#stacks.stacks,
    )
    if (!place) throw new Error(texts(problems).join('\n'))
    const before = beforeOf(place)
    this.#before.set(id, before)
    return before
  }

  /** Every file of a place or layer, its cases one by one, or the common files. */
  subjects(id: string): readonly Subject[] {
    const layer = this.#layers.get(id)
    const subject = (
      name: string,
      tree: Tree | null | undefined,
      tell: Subject['tell'],
    ): readonly Subject[] => (tree ? [{ name, tree, tell: (changed) => told(() => tell(changed)) }] : [])
    if (layer)
      return [...layer.keys()].flatMap((name) =>
        subject(name, this.#trees.get(`policy/${id}/${name}`), (tree) => this.#tellLayer(id, name, tree)),
      )
    const { place } = this.#beforeOf(id)
    return [
      ...[...place.own].flatMap(([name, tree]) =>
        subject(name, tree, (changed) => this.#tell(id, name, changed)),
      ),
      ...[...place.cases].flatMap(([name, text]) => this.#cases(id, name, text)),
    ]
  }

  #tell(id: string, name: string, changed: Tree): Told {
    const before = this.#beforeOf(id)
    const quick = this.#tellAlone(before.place, name, changed)
    if (quick) return quick
    const { place, problems } = readPlace(
      id,
      this.#places.get(id) ?? new Map(),
      this.#reader(`policy/${id}/${name}`, changed),
      this.#stacks.stacks,
    )
    const [first] = problems
    if (!place) return { by: 'reader', words: first ? problemText(first) : '' }
    return toldByCheck(place, before)
  }

  /** What is reported about a guide if it were the place's only one: most reports, and quickly. */
  #tellAlone({ region, known }: Place, name: string, changed: Tree): Told | null {
    const own = known.trees.get(name)
    if (!name.startsWith('guides/') || own?.at.file !== changed.at.file) return null
    const left = new Map(
      [...known.trees].filter(([file]) => !/^(guides\/|service|changes|reports)/.test(file)),
    )
    const read = (tree: Tree) => texts(readTrees(region.id, new Map(left).set(name, tree)).problems)
    const before = this.#alone.get(own) ?? new Set(read(own))
    this.#alone.set(own, before)
    return added(read(changed), before, 'reader')
  }

  #tellLayer(id: string, name: string, changed: Tree): Told {
    const reader = this.#reader(`policy/${id}/${name}`, changed)
    const layers = readLayers(this.#layers, reader)
    const [first] = layers.problems
    if (first) return { by: 'reader', words: problemText(first) }
    const now = layers.read.map((layer) => findingsOf(layer))
    const was = this.#stacks.read.map((layer) => findingsOf(layer))
    const errors = new Set(texts(was.flatMap((one) => one.errors)))
    const found = added(texts(now.flatMap((one) => one.errors)), errors, 'gate')
    if (found) return found
    let lesser = added(
      texts(now.flatMap((one) => one.notes)),
      new Set(texts(was.flatMap((one) => one.notes))),
      'note',
    )
    for (const [below, files] of this.#places) {
      const { place, problems } = readPlace(below, files, reader, layers.stacks)
      const [wrong] = problems
      if (!place) return { by: 'reader', words: wrong ? problemText(wrong) : '' }
      const said = toldByCheck(place, this.#beforeOf(below))
      if (said.by === 'gate') return said
      if (said.by !== 'nobody') lesser ??= said
    }
    return lesser ?? NOBODY
  }

  #cases(id: string, name: string, text: string): readonly Subject[] {
    const { region } = this.#beforeOf(id).place
    const tree = readYaml(name, text, new Problems())
    const tell = (changed: Tree): Told => {
      const [first] = readCases(`policy/${id}/${name}`, JSON.stringify(plain(changed)), region).problems.all()
      return first ? { by: 'reader', words: problemText(first) } : NOBODY
    }
    if (tree?.kind !== 'map') return []
    // each case is read alone
    return tree.entries.flatMap(({ key, value }) =>
      (value.kind === 'map'
        ? value.entries.map((entry) => map(entry.at, entry.key, entry.value))
        : [value]
      ).map((inside): Subject => ({
        name,
        tree: map(value.at, key, inside),
        tell: (changed) => told(() => tell(changed)),
      })),
    )
  }

  /** The files outside the folders. */
  common(): readonly Subject[] {
    const readers: Readonly<Record<string, (folder: string, problems: Problems) => unknown>> = {
      'search.yaml': readSynonyms,
      'aliases.yaml': readAliases,
      'rulings.yaml': readCommonRulings,
      'places.yaml': (folder, problems) => readOrder(folder, [...this.#places.keys()], problems),
    }
    return Object.entries(readers).flatMap(([name, read]) => {
      const tree = readCommon<Tree | null>(this.#folder, name, new Problems(), (it) => it, null)
      const tell = (changed: Tree): Told => {
        const folder = mkdtempSync(path.join(os.tmpdir(), 'policy-'))
        try {
          writeFileSync(path.join(folder, name), JSON.stringify(plain(changed)))
          const problems = new Problems()
          read(folder, problems)
          const [first] = problems.all()
          return first ? { by: 'reader', words: problemText(first) } : NOBODY
        } finally {
          rmSync(folder, { recursive: true })
        }
      }
      return tree ? [{ name, tree, tell: (changed: Tree) => told(() => tell(changed)) }] : []
    })
  }
}
