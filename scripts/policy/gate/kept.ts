/**
 * Proofs that were made before: a guide that is as it was, on the same day, under the same engine, is proved as it was.
 * They lie beside what other tools keep, and may be deleted at any time.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../../..')
const FOLDER = path.join(ROOT, 'node_modules/.cache/wenban-proofs')
/** Whatever the proof is made by. */
const MADE_BY = ['src/rules/engine', 'scripts/policy', 'scripts/policy/gate']

let engine: string | undefined

/** The text of the engine, as a hash. */
function engineHash(): string {
  if (engine !== undefined) return engine
  const hash = createHash('sha256')
  for (const folder of MADE_BY)
    for (const file of readdirSync(path.join(ROOT, folder)).sort())
      if (file.endsWith('.ts')) hash.update(readFileSync(path.join(ROOT, folder, file)))
  engine = hash.digest('hex')
  return engine
}

/** The first line is the key, the second what was kept. */
function read(file: string, key: string): unknown {
  if (!existsSync(file)) return undefined
  const [line, kept] = readFileSync(file, 'utf8').split('\n')
  return line === key && kept !== undefined ? JSON.parse(kept) : undefined
}

/**
 * What was kept under the name, if it was made of the same; else what `make` gives.
 * @param of everything that it depends on, beside the engine
 */
export function keptOr<T>(name: string, of: unknown, make: () => T): T {
  const file = path.join(FOLDER, `${name}.json`)
  const key = createHash('sha256').update(engineHash()).update(JSON.stringify(of)).digest('hex')
  const kept = read(file, key)
  // the key says that this very code wrote it
  if (kept !== undefined) return kept as T
  const made = make()
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(file, `${key}\n${JSON.stringify(made)}`)
  return made
}
