/** What residents said, and whether they are told what they are to be told: the cases of each place. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { checkCases } from '../../scripts/policy/gate/cases'
import { POLICY, readPolicy } from '../../scripts/policy/policy'
import { problemText } from '../../scripts/policy/problems'
import { places, policy } from './places'

test.each(places.map((place) => [place.region.id, place] as const))(
  'the residents of %s are told what their cases say',
  (_, place) => {
    const { cases, problems } = checkCases(place, policy)
    expect(problems.map(problemText)).toEqual([])
    expect(cases).toBeGreaterThan(0)
  },
)

test('somebody of 63 who gets the senior card by a changed age is told by name', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'policy-'))
  try {
    cpSync(POLICY, folder, { recursive: true })
    const file = path.join(folder, 'qinhuangdao/figures.yaml')
    const figures = readFileSync(file, 'utf8')
    const changed = figures.replace(/(seniorAge: \{ value: )\d+/, '$160')
    expect(changed).not.toBe(figures)
    writeFileSync(file, changed)
    const now = readPolicy(folder)
    const place = now.places.find(({ region }) => region.id === 'qinhuangdao')
    if (!place) throw new Error(now.problems.map(problemText).join('\n'))
    expect(checkCases(place, now).problems.map(problemText)).toContainEqual(
      expect.stringMatching(
        /cases\/senior-bus-card\.yaml 第\d+行.*63岁.*该是“不可以”（too-young），现在是“可以”（yes-by-hukou）/,
      ),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
