/** The sample place with some words of its files replaced. */
import path from 'node:path'
import { type Place, type Reading, readPlace, textsOf } from '../../../scripts/policy/place'
import { problemText } from '../../../scripts/policy/problems'

export const sample = textsOf(path.join(__dirname, 'sample'))

export type Edit = readonly [file: string, words: string, by: string]

/** Reads the edited place. Throws if a file does not contain the words. */
export function readEdited(...edits: readonly Edit[]): Reading {
  const texts = new Map(sample)
  for (const [file, words, by] of edits) {
    const text = texts.get(file)
    if (!text?.includes(words)) throw new Error(`${file} does not contain ${words}`)
    texts.set(file, text.replace(words, by))
  }
  return readPlace('sample', texts)
}

/** What is reported when the edited place is read. */
export const problemsOf = (...edits: readonly Edit[]): readonly string[] =>
  readEdited(...edits).problems.map(problemText)

/** The edited place. Throws if it cannot be read. */
export function placeWith(...edits: readonly Edit[]): Place {
  const { place, problems } = readEdited(...edits)
  if (!place) throw new Error(problems.map(problemText).join('\n'))
  return place
}

/** A right case of the place, for `cases/card.yaml`. @param more the lines that say what is mentioned */
export const caseWith = (more: string): string => `cases:
  old-enough:
    says: 我七十了，能办卡吗？
    today: 2025-06-01
    guide: card
    answers: { district: north, groups: [], coverageYear: 2025, birthday: 1955-01-01 }
    verdict: yes
    outcome: yes
${more}`
