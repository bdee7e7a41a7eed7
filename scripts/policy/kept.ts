/**
 * What was made before of the same, by the same code: proofs of guides on a day, files that were read.
 * It lies beside what other tools keep, and may be deleted at any time.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './root'

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

/** The first line is the key, the second what was kept, the third tells that it is whole. */
function read(file: string, key: string): unknown {
  if (!existsSync(file)) return undefined
  const [line, kept, end] = readFileSync(file, 'utf8').split('\n')
  return line === key && kept !== undefined && end === END ? JSON.parse(kept) : undefined
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

const hashesOfTexts = new WeakMap<ReadonlyMap<string, string>, string>()

/** All files of a folder as a hash, which is reckoned once: what stands above places is above many. */
export function hashOfTexts(texts: ReadonlyMap<string, string>): string {
  const hash = hashesOfTexts.get(texts) ?? hashOf([...texts])
  hashesOfTexts.set(texts, hash)
  return hash
}

const keyOf = (of: unknown): string =>
  createHash('sha256').update(engineHash()).update(JSON.stringify(of)).digest('hex')

function write(file: string, key: string, made: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${key}\n${JSON.stringify(made)}\n${END}`)
}

/**
 * What was kept under the name, if it was made of the same; else what `make` gives.
 * @param of everything that it depends on, beside the engine
 */
export function keptOr<T>(name: string, of: unknown, make: () => T): T {
  const file = path.join(FOLDER, `${name}.json`)
  const key = keyOf(of)
  const kept = read(file, key)
  // the key says that this very code wrote it
  if (kept !== undefined) return kept as T
  const made = make()
  write(file, key, made)
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

/** As `keptOr`, of many small things that lie in one file: those that are made of the same are not made again. */
export function keptEach<T>(name: string, things: readonly Keepable<T>[]): readonly T[] {
  const file = path.join(FOLDER, `${name}.json`)
  // what the code wrote; each entry has a key of its own
  const kept = (read(file, engineHash()) ?? {}) as Readonly<Record<string, T>>
  const made = things.map(({ of, make, still }) => {
    const key = keyOf(of)
    const value = Object.prototype.hasOwnProperty.call(kept, key) ? kept[key] : undefined
    return { key, is: value !== undefined && (still?.(value) ?? true), value, make }
  })
  const all = made.map(({ key, is, value, make }) => [key, is ? (value as T) : make()] as const)
  if (made.some(({ is }) => !is) || Object.keys(kept).length !== new Set(all.map(([key]) => key)).size)
    write(file, engineHash(), Object.fromEntries(all))
  return all.map(([, value]) => value)
}
