/** What was published last: `published.json`, written by `policy publish` and committed with the policy. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'

export const REGISTER = 'published.json'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const RegisterShape = v.strictObject({
  /** Of the manifest; 0 before the first. */
  sequence: v.union([v.literal(0), count]),
  places: v.record(v.string(), v.strictObject({ sequence: count, sha512: v.string() })),
})
export type Register = v.InferOutput<typeof RegisterShape>

const NOTHING: Register = { sequence: 0, places: {} }

export class RegisterError extends Error {}

/** @throws {RegisterError} where somebody has written in it by hand */
export function readRegister(folder: string): Register {
  const file = path.join(folder, REGISTER)
  if (!existsSync(file)) return NOTHING
  try {
    return v.parse(RegisterShape, JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new RegisterError(`policy/${REGISTER} 由 policy publish 写，不要手改；用 git 找回上次的`)
  }
}

export const writeRegister = (folder: string, register: Register): void => {
  writeFileSync(path.join(folder, REGISTER), `${JSON.stringify(register, null, 2)}\n`)
}
