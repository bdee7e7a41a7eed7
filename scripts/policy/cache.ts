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

const FOLDER = path.join(ROOT, 'node_modules/.cache/wenban-policy/results')
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
interface Entry {
  /** The ISO day of the last use. */
  readonly used: string
  readonly key: string
  readonly json: string
}

interface Store {
  readonly things: Map<string, Entry>
  isChanged: boolean
}

/** Days after which unused entries are dropped. */
const MAX_UNUSED_DAYS = 7

const stores = new Map<string, Store>()
const fileOf = (store: string): string => path.join(FOLDER, `${store}.txt`)

/**
 * The first line identifies the code, the last one marks completeness; between them is one line for each
 * value.
 */
function read(store: string): Map<string, Entry> {
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
function write(store: string, things: ReadonlyMap<string, Entry>): void {
  const oldest = toIsoDate(toDay(todayHere()) - MAX_UNUSED_DAYS)
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

function put(store: Store, name: string, key: string, made: unknown): void {
  store.things.set(name, { used: todayHere(), key, json: JSON.stringify(made) })
  store.isChanged = true
  writeSoon()
}

/** The value stored under the name, if its key matches. */
function lookUp(store: Store, name: string, key: string): unknown {
  const found = store.things.get(name)
  if (found?.key !== key) return undefined
  store.things.set(name, { ...found, used: todayHere() })
  return JSON.parse(found.json)
}

/**
 * The cached value if it was computed from the same inputs; otherwise the result of `make`.
 * @param folder the place or layer it belongs to: each has one cache file
 * @param of everything that it depends on besides the engine
 */
export function cached<T>(folder: string, name: string, of: unknown, make: () => T): T {
  const store = storeOf(folder)
  const line = lineName(name)
  const key = keyOf(of)
  const found = lookUp(store, line, key)
  // the key proves that this very code wrote it
  if (found !== undefined) return found as T
  const made = make()
  put(store, line, key, made)
  return made
}

/** How to compute a small value. */
interface Computation<T> {
  /** Everything that it depends on besides the engine. */
  readonly of: unknown
  readonly make: () => T
  /** Whether the cached value is still valid, for dependencies known only after computing it. */
  readonly still?: (found: T) => boolean
}

/** Like `cached` for many small values under one name: unchanged ones are not computed again. */
export function cachedEach<T>(folder: string, name: string, things: readonly Computation<T>[]): readonly T[] {
  const store = storeOf(folder)
  const line = lineName(name)
  // written by this code; each entry has its own key
  const found = (lookUp(store, line, '') ?? {}) as Readonly<Record<string, T>>
  const made = things.map(({ of, make, still }) => {
    const key = keyOf(of)
    const value = Object.prototype.hasOwnProperty.call(found, key) ? found[key] : undefined
    return { key, is: value !== undefined && (still?.(value) ?? true), value, make }
  })
  const all = made.map(({ key, is, value, make }) => [key, is ? (value as T) : make()] as const)
  if (made.some(({ is }) => !is) || Object.keys(found).length !== new Set(all.map(([key]) => key)).size)
    put(store, line, '', Object.fromEntries(all))
  return all.map(([, value]) => value)
}
