import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'

const mistake = v.strictTuple([v.string(), v.string(), v.string()])
const LISTS = v.parse(
  v.record(v.string(), v.record(v.string(), mistake)),
  parse(readFileSync(path.join(__dirname, 'mistakes.yaml'), 'utf8')),
)

type Row = readonly [name: string, words: string, by: string, says: string]

/** A list of mistakes.yaml: `words` of a file are replaced `by` others, and the report contains `says`. */
export function mistakes(list: string): readonly Row[] {
  const found = LISTS[list]
  if (!found) throw new Error(`mistakes.yaml has no list ${list}`)
  return Object.entries(found).map(([name, [words, by, says]]) => [name, words, by, says])
}
