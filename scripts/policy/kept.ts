/**
 * What was made before of the same, by the same code: proofs of guides on a day, files that were read.
 * It lies beside what other tools keep, and may be deleted at any time.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { toDay, todayHere, toIsoDate } from '@/rules/authoring'
import { ROOT } from './root'

/** What is said of all folders is kept together: where nothing was changed, nothing else is read. */
export const REPORTS = 'reports'

const FOLDER = path.join(ROOT, 'node_modules/.cache/wenban-policy/kept')
/** Whatever it is made by. */
const MADE_BY = [
  'src/rules/engine',
  'src/rules/advice',
  'src/rules/regions',
  'src/rules/search',
  'scripts/policy',
]

const END = '.'

let engine: string | undefined

/** The text of the engine, as a hash; the compiled command is told it by `scripts/policy.mjs`, which has it already. */
function engineHash(): string {
  engine ??= process.env.WENBAN_POLICY_CODE
  if (engine !== undefined) return engine
  const hash = createHash('sha256')
  for (const folder of MADE_BY)
    for (const file of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.ts')) hash.update(readFileSync(path.join(ROOT, folder, file)))
  engine = hash.digest('hex')
  return engine
}

/** A thing as it is kept; it is only read where somebody asks for it. */
interface Kept {
  /** The ISO day on which it was last asked for. */
  readonly used: string
  readonly key: string
  readonly json: string
}

interface Store {
  readonly things: Map<string, Kept>
  isChanged: boolean
}

/** What nobody has asked for in so many days is no longer kept. */
const DAYS_KEPT = 7

const stores = new Map<string, Store>()
const fileOf = (store: string): string => path.join(FOLDER, `${store}.txt`)

/** The first line is the code that wrote it, the last tells that it is whole; between them a line for each thing. */
function read(store: string): Map<string, Kept> {
  const file = fileOf(store)
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  if (lines[0] !== engineHash() || lines.at(-1) !== END) return new Map()
  return new Map(
    lines.slice(1, -1).map((line) => {
      const [name = '', used = '', key = '', json = ''] = line.split('\t')
      return [name, { used, key, json }]
    }),
  )
}

function storeOf(name: string): Store {
  const known = stores.get(name) ?? { things: read(name), isChanged: false }
  stores.set(name, known)
  return known
}

/** Whole or not at all: two commands may run at the same time. The one that ends last is kept. */
function write(store: string, things: ReadonlyMap<string, Kept>): void {
  const oldest = toIsoDate(toDay(todayHere()) - DAYS_KEPT)
  const lines = [...things].flatMap(([name, { used, key, json }]) =>
    used < oldest ? [] : [[name, used, key, json].join('\t')],
  )
  const file = fileOf(store)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(`${file}.${process.pid}`, [engineHash(), ...lines, END].join('\n'))
  renameSync(`${file}.${process.pid}`, file)
}

let isWaiting = false

/** Writes what is new, once the command has said all that it has to say. */
function writeSoon(): void {
  if (isWaiting) return
  isWaiting = true
  setImmediate(() => {
    isWaiting = false
    for (const [name, store] of stores) {
      if (store.isChanged) write(name, store.things)
      store.isChanged = false
    }
  })
}

const hashes = new WeakMap<object, string>()

/** A large thing as a hash, which is reckoned once: many results depend on the same guide. It must not change. */
export function hashOf(thing: object): string {
  const known = hashes.get(thing)
  if (known !== undefined) return known
  const hash = createHash('sha1').update(JSON.stringify(thing)).digest('hex')
  hashes.set(thing, hash)
  return hash
}

const textHashes = new Map<string, string>()

/** The texts of files, by their names, as short as what is compared: each is hashed once, however much rests on it. */
export const hashesOf = (texts: Iterable<readonly [file: string, text: string]>): readonly string[] =>
  [...texts].map(([file, text]) => {
    const hash = textHashes.get(text) ?? createHash('sha1').update(text).digest('hex')
    textHashes.set(text, hash)
    return `${file} ${hash}`
  })

const hashesOfTexts = new WeakMap<ReadonlyMap<string, string>, string>()

/** All files of a folder as a hash, which is reckoned once: what stands above places is above many. */
export function hashOfTexts(texts: ReadonlyMap<string, string>): string {
  const hash = hashesOfTexts.get(texts) ?? hashOf(hashesOf(texts))
  hashesOfTexts.set(texts, hash)
  return hash
}

const keyOf = (of: unknown): string => createHash('sha1').update(JSON.stringify(of)).digest('hex')

/** No name of a file breaks a line. */
const lineName = (name: string): string => JSON.stringify(name)

function keep(store: Store, name: string, key: string, made: unknown): void {
  store.things.set(name, { used: todayHere(), key, json: JSON.stringify(made) })
  store.isChanged = true
  writeSoon()
}

/** What the code wrote under the name, if it is of that key. */
function keptIn(store: Store, name: string, key: string): unknown {
  const kept = store.things.get(name)
  if (kept?.key !== key) return undefined
  store.things.set(name, { ...kept, used: todayHere() })
  return JSON.parse(kept.json)
}

/**
 * What was kept under the name, if it was made of the same; else what `make` gives.
 * @param folder the place or layer to which it belongs: what is kept of each is one file
 * @param of everything that it depends on, beside the engine
 */
export function keptOr<T>(folder: string, name: string, of: unknown, make: () => T): T {
  const store = storeOf(folder)
  const line = lineName(name)
  const key = keyOf(of)
  const kept = keptIn(store, line, key)
  // the key says that this very code wrote it
  if (kept !== undefined) return kept as T
  const made = make()
  keep(store, line, key, made)
  return made
}

/** A small thing that may be kept. */
interface Keepable<T> {
  /** Everything that it depends on, beside the engine. */
  readonly of: unknown
  readonly make: () => T
  /** Whether what was kept still holds: where only the making shows on what else it depends. */
  readonly still?: (kept: T) => boolean
}

/** As `keptOr`, of many small things of one name: those that are made of the same are not made again. */
export function keptEach<T>(folder: string, name: string, things: readonly Keepable<T>[]): readonly T[] {
  const store = storeOf(folder)
  const line = lineName(name)
  // what the code wrote; each entry has a key of its own
  const kept = (keptIn(store, line, '') ?? {}) as Readonly<Record<string, T>>
  const made = things.map(({ of, make, still }) => {
    const key = keyOf(of)
    const value = Object.prototype.hasOwnProperty.call(kept, key) ? kept[key] : undefined
    return { key, is: value !== undefined && (still?.(value) ?? true), value, make }
  })
  const all = made.map(({ key, is, value, make }) => [key, is ? (value as T) : make()] as const)
  if (made.some(({ is }) => !is) || Object.keys(kept).length !== new Set(all.map(([key]) => key)).size)
    keep(store, line, '', Object.fromEntries(all))
  return all.map(([, value]) => value)
}
