/** The last publication: `published.json`, written by `policy publish` and committed with the policy. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import type { Problems } from '../problems'

const REGISTER = 'published.json'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const RegisterShape = v.strictObject({
  /** The manifest's number; 0 before the first. */
  sequence: v.union([v.literal(0), count]),
  places: v.record(v.string(), v.strictObject({ sequence: count, sha512: v.string() })),
})
export type Register = v.InferOutput<typeof RegisterShape>

const NOTHING: Register = { sequence: 0, places: {} }

/** The register of a policy that was never published is empty. */
export function readRegister(folder: string, problems: Problems): Register {
  const file = path.join(folder, REGISTER)
  if (!existsSync(file)) return NOTHING
  try {
    return v.parse(RegisterShape, JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    const at = { file: `policy/${REGISTER}`, line: 1, column: 1 }
    problems.say(at, '这个文件由 policy publish 写，不要手改；用 git 找回上次的')
    return NOTHING
  }
}

export const writeRegister = (folder: string, register: Register): void => {
  writeFileSync(path.join(folder, REGISTER), `${JSON.stringify(register, null, 2)}\n`)
}
