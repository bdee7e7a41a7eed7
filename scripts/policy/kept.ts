/**
 * A cache of results computed from the same inputs by the same code: verifications of guides on a day, parsed
 * files. It is stored with other tools' caches and may be deleted at any time.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { toDay, todayHere, toIsoDate } from '@/rules/authoring'
import { ROOT } from './root'

/** The reports on all folders are stored together: if nothing has changed, nothing else is read. */
export const REPORTS = 'reports'

const FOLDER = path.join(ROOT, 'node_modules/.cache/wenban-policy/kept')
/** Inputs of every result. */
const MADE_BY = [
  'src/rules/engine',
  'src/rules/advice',
  'src/rules/regions',
  'src/rules/search',
  'scripts/policy',
]

const END = '.'

let engine: string | undefined

/** A hash of the engine's code; the compiled command gets it from `scripts/policy.mjs`. */
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

/** A cached value, parsed on demand. */
interface Kept {
  /** The ISO day of the last use. */
  readonly used: string
  readonly key: string
  readonly json: string
}

interface Store {
  readonly things: Map<string, Kept>
  isChanged: boolean
}

/** Days after which unused entries are dropped. */
const DAYS_KEPT = 7

const stores = new Map<string, Store>()
const fileOf = (store: string): string => path.join(FOLDER, `${store}.txt`)

/**
 * The first line identifies the code, the last one marks completeness; between them is one line for each
 * value.
 */
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

/** Atomically, because two commands may run at the same time. The last one wins. */
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

/** Writes new entries once the command has printed everything. */
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

/** A cached hash of a large object, on which many results depend. The object must not change. */
export function hashOf(thing: object): string {
  const known = hashes.get(thing)
  if (known !== undefined) return known
  const hash = createHash('sha1').update(JSON.stringify(thing)).digest('hex')
  hashes.set(thing, hash)
  return hash
}

const textHashes = new Map<string, string>()

/** The files' texts by name in a form for comparison: each is hashed once. */
export const hashesOf = (texts: Iterable<readonly [file: string, text: string]>): readonly string[] =>
  [...texts].map(([file, text]) => {
    const hash = textHashes.get(text) ?? createHash('sha1').update(text).digest('hex')
    textHashes.set(text, hash)
    return `${file} ${hash}`
  })

const hashesOfTexts = new WeakMap<ReadonlyMap<string, string>, string>()

/** A cached hash of all files of a folder, because layers are above many places. */
export function hashOfTexts(texts: ReadonlyMap<string, string>): string {
  const hash = hashesOfTexts.get(texts) ?? hashOf(hashesOf(texts))
  hashesOfTexts.set(texts, hash)
  return hash
}

const keyOf = (of: unknown): string => createHash('sha1').update(JSON.stringify(of)).digest('hex')

/** Escapes line breaks. */
const lineName = (name: string): string => JSON.stringify(name)

function keep(store: Store, name: string, key: string, made: unknown): void {
  store.things.set(name, { used: todayHere(), key, json: JSON.stringify(made) })
  store.isChanged = true
  writeSoon()
}

/** The value stored under the name, if its key matches. */
function keptIn(store: Store, name: string, key: string): unknown {
  const kept = store.things.get(name)
  if (kept?.key !== key) return undefined
  store.things.set(name, { ...kept, used: todayHere() })
  return JSON.parse(kept.json)
}

/**
 * The cached value if it was computed from the same inputs; otherwise the result of `make`.
 * @param folder the place or layer it belongs to: each has one cache file
 * @param of everything that it depends on besides the engine
 */
export function keptOr<T>(folder: string, name: string, of: unknown, make: () => T): T {
  const store = storeOf(folder)
  const line = lineName(name)
  const key = keyOf(of)
  const kept = keptIn(store, line, key)
  // the key proves that this very code wrote it
  if (kept !== undefined) return kept as T
  const made = make()
  keep(store, line, key, made)
  return made
}

/** A small cacheable value. */
interface Keepable<T> {
  /** Everything that it depends on besides the engine. */
  readonly of: unknown
  readonly make: () => T
  /** Whether the cached value is still valid, for dependencies known only after computing it. */
  readonly still?: (kept: T) => boolean
}

/** Like `keptOr` for many small values under one name: unchanged ones are not computed again. */
export function keptEach<T>(folder: string, name: string, things: readonly Keepable<T>[]): readonly T[] {
  const store = storeOf(folder)
  const line = lineName(name)
  // written by this code; each entry has its own key
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
