import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { regions, verify, type Guide, type IsoDate } from '@/rules'
import { goldenLines } from '@/rules/engine/verification'

/** Fixed, so that the golden lines are the same on every machine on every day. */
const FROM: IsoDate = '2026-11-23'
/** WeChat holds ten pages: home, the questions and the result. */
const MOST_QUESTIONS = 8

const guides = regions.flatMap((region) =>
  region.guides.map((guide): [string, Guide] => [`${region.id}/${guide.id}`, guide]),
)

const goldenFile = (id: string) => path.join(__dirname, 'golden', `${id.replace('/', '.')}.txt`)

/** With GOLDEN=write the files are made anew; read their difference before it is committed. */
function golden(id: string, lines: readonly string[]): readonly string[] {
  const file = goldenFile(id)
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `${lines.join('\n')}\n`)
  }
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
}

test('every guide has an id of its own', () => {
  const ids = guides.map(([id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(guides)('%s', (id, guide) => {
  const proof = verify(guide, FROM)

  test('has no hole, nothing unreachable and nothing superfluous', () => {
    expect(proof.problems).toEqual([])
  })

  test('decides every interview as its golden line says', () => {
    expect(proof.golden).toEqual(golden(id, proof.golden))
  })

  test('is longer than no WeChat page stack', () => {
    const longest = Math.max(...proof.golden.map((line) => line.split(' → ')[0]?.match(/\w+=/g)?.length ?? 0))
    expect(longest).toBeLessThanOrEqual(MOST_QUESTIONS)
  })

  test('only names guides of its region as next', () => {
    const known = regions.flatMap((region) =>
      region.guides.includes(guide) ? region.guides.map((g) => g.id) : [],
    )
    for (const { next } of Object.values(guide.outcomes))
      for (const other of next ?? []) expect(known).toContain(other)
  })

  test.each(guide.rules.map((rule, index) => [index, `${rule.when.join(' ')} → ${rule.then}`] as const))(
    'decides otherwise without row %i (%s)',
    (index) => {
      const without = { ...guide, rules: guide.rules.filter((_, i) => i !== index) }
      expect(goldenLines(without, proof.days).join('\n')).not.toBe(proof.golden.join('\n'))
    },
  )
})
