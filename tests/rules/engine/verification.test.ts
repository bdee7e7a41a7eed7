import type { IsoDate } from '@/rules/engine/days'
import type { Guide } from '@/rules/engine/model'
import { daysToCheck, verify, type Problem } from '@/rules/engine/verification'
import { sample } from './sample-guide'

const TODAY: IsoDate = '2026-11-23'
/** One of each kind of the sample's days: before the law, open, after the 25th, in December, both. */
const DAYS: readonly IsoDate[] = ['2024-12-31', '2025-01-01', '2026-11-26', '2026-12-01', '2026-12-26']

const guide: Guide = sample
const problems = (changed: Guide) => verify(changed, TODAY, DAYS).problems
const kinds = (changed: Guide): Problem['kind'][] => [...new Set(problems(changed).map((p) => p.kind))]
const without = (row: number) => ({ ...guide, rules: guide.rules.filter((_, index) => index !== row) })

test('a sound guide has no problem', () => {
  expect(problems(guide)).toEqual([])
})

test('one day of each kind is looked at, and those that the authors name', () => {
  expect(daysToCheck(guide, TODAY)).toEqual(DAYS)
})

test('a class of answers that no row covers is a hole', () => {
  expect(kinds(without(5))).toContain('hole')
})

test('the hole is described by its answers', () => {
  const [hole] = problems(without(5)).filter((p) => p.kind === 'hole')
  expect(hole?.text).toContain('home')
})

test('a row behind one that always decides first is found', () => {
  const [first] = guide.rules
  if (!first) throw new Error('the sample has rules')
  expect(kinds({ ...guide, rules: [...guide.rules, first] })).toEqual(['rule-never-decides'])
})

test('a row that decides nothing that the next rows would not is found', () => {
  const doubled = [
    ...guide.rules.slice(0, 3),
    { when: ['!old', 'nextYear'], then: 'too-young' },
    ...guide.rules.slice(3),
  ]
  expect(kinds({ ...guide, rules: doubled })).toEqual(['rule-without-effect'])
})

test('an unreachable outcome, an unused criterion and an unused fact are found', () => {
  const { free } = guide.outcomes
  if (!free) throw new Error('the sample has the outcome')
  expect(kinds({ ...guide, outcomes: { ...guide.outcomes, never: free } })).toEqual(['outcome-never-reached'])
  const idle = { when: { spare: { from: 1 } }, yes: '', no: '', cite: [] }
  expect(
    kinds({
      ...guide,
      derived: { ...guide.derived, spare: { days: 'born' } },
      criteria: { ...guide.criteria, idle },
    }),
  ).toEqual(['criterion-never-used', 'fact-never-used'])
})

test('a part that no answers show is found', () => {
  const { free } = guide.outcomes
  if (!free) throw new Error('the sample has the outcome')
  const cautions = [{ when: ['!helped'], text: 'never', tip: true as const }]
  expect(kinds({ ...guide, outcomes: { ...guide.outcomes, free: { ...free, cautions } } })).toEqual([
    'part-never-shown',
  ])
})

test('a question that decides but cannot be asked is found', () => {
  const { permit, ...questions } = guide.questions
  if (permit?.kind !== 'choice') throw new Error('the sample asks for the permit')
  const blocked = { ...questions, permit: { ...permit, given: 'south' } }
  expect(kinds({ ...guide, questions: { ...blocked } })).toContain('blocked-question')
})

test('a question that needs a later answer is found', () => {
  const { home, ...rest } = guide.questions
  if (!home) throw new Error('the sample asks for the home')
  expect(kinds({ ...guide, questions: { ...rest, home } })).toContain('given-looks-ahead')
})

test.each(['cite', 'steps', 'contacts'] as const)('an outcome without %s is found', (field) => {
  const { free } = guide.outcomes
  if (!free) throw new Error('the sample has the outcome')
  const bare = { ...guide.outcomes, free: { ...free, [field]: [] } }
  expect(kinds({ ...guide, outcomes: bare })).toEqual([
    { cite: 'outcome-without-source', steps: 'outcome-without-step', contacts: 'outcome-without-contact' }[
      field
    ],
  ])
})

test('options that no rule tells apart are listed', () => {
  const { home } = guide.questions
  if (home?.kind !== 'choice') throw new Error('the sample asks for the home')
  const more = { ...home, options: { ...home.options, east: { label: 'e' } } }
  expect(verify({ ...guide, questions: { ...guide.questions, home: more } }, TODAY, DAYS).alike).toEqual({
    home: [['north', 'east']],
  })
})
