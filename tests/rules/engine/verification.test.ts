import type { IsoDate } from '@/rules/engine/days'
import type { Guide } from '@/rules/engine/model'
import { daysToCheck, goldenLines, verify, type Problem } from '@/rules/engine/verification'
import { sample } from './sample-guide'

const TODAY: IsoDate = '2026-11-23'
/** One day of each kind in the sample: before the law, open, after the 25th, in December, both. */
const DAYS: readonly IsoDate[] = ['2024-12-31', '2025-01-01', '2026-11-26', '2026-12-01', '2026-12-26']

const guide: Guide = sample
const problems = (changed: Guide) => verify(changed, TODAY, DAYS).problems
const kinds = (changed: Guide): Problem['kind'][] => [...new Set(problems(changed).map((p) => p.kind))]
const without = (row: number) => ({ ...guide, rules: guide.rules.filter((_, index) => index !== row) })

test('a sound guide has no problems', () => {
  expect(problems(guide)).toEqual([])
})

test('checks one day of each kind, and the days that the authors name', () => {
  expect(daysToCheck(guide, TODAY)).toEqual(DAYS)
})

test('answers that no row covers are a hole', () => {
  expect(kinds(without(5))).toContain('hole')
})

test('a hole is described by its answers', () => {
  const [hole] = problems(without(5)).filter((p) => p.kind === 'hole')
  expect(hole && 'path' in hole && hole.path.map(({ question }) => question)).toContain('home')
})

test('finds a row after one that always decides first', () => {
  const [first] = guide.rules
  if (!first) throw new Error('the sample has rules')
  expect(kinds({ ...guide, rules: [...guide.rules, first] })).toEqual(['rule-never-decides'])
})

test('finds a row that changes nothing', () => {
  const doubled = [
    ...guide.rules.slice(0, 3),
    { when: ['!old', 'nextYear'], then: 'too-young' },
    ...guide.rules.slice(3),
  ]
  expect(kinds({ ...guide, rules: doubled })).toEqual(['rule-without-effect'])
})

test('finds an unreachable outcome, an unused criterion and an unused fact', () => {
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

test('finds a part that no answers show', () => {
  const { free } = guide.outcomes
  if (!free) throw new Error('the sample has the outcome')
  const cautions = [{ when: ['!helped'], text: 'never', tip: true as const }]
  expect(kinds({ ...guide, outcomes: { ...guide.outcomes, free: { ...free, cautions } } })).toEqual([
    'part-never-shown',
  ])
})

test('finds a question that decides but cannot be asked', () => {
  const { permit, ...questions } = guide.questions
  if (permit?.kind !== 'choice') throw new Error('the sample asks for the permit')
  const blocked = { ...questions, permit: { ...permit, given: ['south'] } }
  expect(kinds({ ...guide, questions: { ...blocked } })).toContain('blocked-question')
})

test('finds a question that depends on a later answer', () => {
  const { home, ...rest } = guide.questions
  if (!home) throw new Error('the sample asks for the home')
  expect(kinds({ ...guide, questions: { ...rest, home } })).toContain('given-looks-ahead')
})

test.each(['cite', 'steps', 'contacts'] as const)('finds an outcome without %s', (field) => {
  const { free } = guide.outcomes
  if (!free) throw new Error('the sample has the outcome')
  const bare = { ...guide.outcomes, free: { ...free, [field]: [] } }
  expect(kinds({ ...guide, outcomes: bare })).toEqual([
    { cite: 'outcome-without-source', steps: 'outcome-without-step', contacts: 'outcome-without-contact' }[
      field
    ],
  ])
})

test('lists options that no rule distinguishes', () => {
  const { home } = guide.questions
  if (home?.kind !== 'choice') throw new Error('the sample asks for the home')
  const more = { ...home, options: { ...home.options, east: { label: 'e' } } }
  expect(verify({ ...guide, questions: { ...guide.questions, home: more } }, TODAY, DAYS).alike).toEqual({
    home: [['north', 'east']],
  })
})

describe('a guide of two questions', () => {
  const { born, groups } = sample.questions
  const small: Guide = {
    ...sample,
    questions: { groups, born },
    derived: { age: sample.derived.age },
    criteria: { helped: sample.criteria.helped, old: sample.criteria.old, inForce: sample.criteria.inForce },
    rules: [
      { when: ['!inForce'], then: 'not-yet' },
      { when: ['helped'], then: 'free' },
      { when: ['old'], then: 'pay' },
    ],
    outcomes: {
      'not-yet': sample.outcomes['not-yet'],
      free: { ...sample.outcomes.free, materials: [{ when: ['old'], ask: 'paper', text: '', tip: true }] },
      pay: { ...sample.outcomes.pay, cautions: [] },
    },
  }
  const proof = () => verify(small, TODAY, ['2024-12-31', TODAY])

  test('has one golden line per interview: classes, outcome and parts', () => {
    expect(goldenLines(small, [TODAY])).toEqual([
      'today 2025-01-01.. groups=[] born=age ..59 → HOLE',
      'today 2025-01-01.. groups=[] born=age 60.. → pay',
      ...['disabled', 'disabled,student', 'poor', 'poor,disabled', 'poor,disabled,student', 'poor,student']
        .flatMap((some) => [
          `today 2025-01-01.. groups=[${some}] born=age ..59 → free`,
          `today 2025-01-01.. groups=[${some}] born=age 60.. → free +paper`,
        ])
        .sort(),
      'today 2025-01-01.. groups=[student] born=age ..59 → HOLE',
      'today 2025-01-01.. groups=[student] born=age 60.. → pay',
    ])
    expect(goldenLines(small, ['2024-12-31'])).toEqual([' → not-yet'])
  })

  test('describes a hole by its day and answers', () => {
    const path = (groups: readonly string[]) => [
      { question: 'groups', answer: groups },
      { question: 'born', answer: '1966-11-24' },
    ]
    expect(proof().problems).toEqual([
      expect.objectContaining({ kind: 'hole', today: TODAY, path: path([]) }),
      expect.objectContaining({ kind: 'hole', today: TODAY, path: path(['student']) }),
    ])
  })

  test('counts the interviews of all days and names the days', () => {
    const { interviews, days, alike, golden } = proof()
    expect(interviews).toBe(17)
    expect(days).toEqual(['2024-12-31', TODAY])
    expect(alike).toEqual({})
    expect(golden).toEqual([...goldenLines(small, ['2024-12-31']), ...goldenLines(small, [TODAY])].sort())
  })

  test('names a class by all its options, and a part by its position', () => {
    const only: Guide = {
      ...small,
      questions: { home: sample.questions.home },
      criteria: { abroad: sample.criteria.abroad },
      derived: {},
      rules: [
        { when: ['abroad'], then: 'free' },
        { when: ['!abroad'], then: 'pay' },
      ],
      outcomes: {
        free: { ...sample.outcomes.free, materials: [] },
        pay: { ...sample.outcomes.pay, cautions: [{ when: ['abroad'], text: '', tip: true }] },
      },
    }
    expect(goldenLines(only, [TODAY])).toEqual(['home=abroad → free', 'home=north|south → pay'])
    const [never, ...others] = verify(only, TODAY, [TODAY]).problems
    expect(others).toEqual([])
    expect(never).toMatchObject({ kind: 'part-never-shown', id: 'pay 1' })
  })
})

test.each<[Problem['kind'], Partial<Guide>, object]>([
  ['rule-never-decides', { rules: [...guide.rules, { when: ['!inForce'], then: 'not-yet' }] }, { id: '7' }],
  [
    'rule-without-effect',
    {
      rules: [
        ...guide.rules.slice(0, 3),
        { when: ['!old', 'nextYear'], then: 'too-young' },
        ...guide.rules.slice(3),
      ],
    },
    { id: '3' },
  ],
  ['criterion-never-used', { criteria: { ...guide.criteria, idle: sample.criteria.old } }, { id: 'idle' }],
  ['fact-never-used', { derived: { ...guide.derived, spare: { days: 'born' } } }, { id: 'spare' }],
  [
    'question-never-asked',
    { questions: { ...guide.questions, extra: sample.questions.year } },
    { id: 'extra' },
  ],
  [
    'outcome-never-reached',
    { outcomes: { ...guide.outcomes, never: sample.outcomes.shut } },
    { id: 'never' },
  ],
  [
    'outcome-without-source',
    { outcomes: { ...guide.outcomes, late: { ...sample.outcomes.late, cite: [] } } },
    { id: 'late' },
  ],
  [
    'outcome-without-step',
    { outcomes: { ...guide.outcomes, late: { ...sample.outcomes.late, steps: [] } } },
    { id: 'late' },
  ],
  [
    'outcome-without-contact',
    { outcomes: { ...guide.outcomes, late: { ...sample.outcomes.late, contacts: [] } } },
    { id: 'late' },
  ],
  [
    'part-never-shown',
    {
      outcomes: {
        ...guide.outcomes,
        free: { ...sample.outcomes.free, cautions: [{ when: ['!helped', 'south'], text: '', tip: true }] },
      },
    },
    { outcome: 'free', when: ['!helped', 'south'] },
  ],
])('reports %s', (kind, change, reported) => {
  expect(problems({ ...guide, ...change })).toEqual([expect.objectContaining({ kind, ...reported })])
})

test('finds a question that depends on its own answer', () => {
  const { home } = sample.questions
  const own = { ...guide.questions, home: { ...home, given: ['south'] } }
  expect(problems({ ...guide, questions: own })).toContainEqual({
    kind: 'given-looks-ahead',
    id: 'home',
    fact: 'home',
  })
})

test('a question may depend on a test of the day', () => {
  const { born } = sample.questions
  const given = { ...guide.questions, born: { ...born, given: ['inForce'] } }
  expect(kinds({ ...guide, questions: given })).toEqual([])
})

test('finds a question that is asked too late, or never, for what depends on it', () => {
  const { permit, home, ...rest } = sample.questions
  expect(problems({ ...guide, questions: { permit, home, ...rest } })).toContainEqual({
    kind: 'given-looks-ahead',
    id: 'permit',
    fact: 'home',
  })
  const blocked = problems({
    ...guide,
    questions: { ...guide.questions, permit: { ...permit, given: ['south'] } },
  })
  const reported = blocked.find(({ kind }) => kind === 'blocked-question')
  expect(reported).toMatchObject({ id: 'permit' })
  expect(reported && 'path' in reported && reported.path.map(({ question }) => question)).toEqual(
    expect.arrayContaining(['home', 'groups']),
  )
})

test('checks the authors’ days first, then one of each other kind', () => {
  expect(daysToCheck({ ...guide, days: [] }, '2026-12-30')).toEqual([
    '2026-12-30',
    '2027-01-01',
    '2027-01-26',
    '2027-12-01',
  ])
})
