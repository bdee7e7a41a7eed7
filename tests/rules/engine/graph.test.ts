import { graph } from '@/rules/engine/graph'
import type { Guide } from '@/rules/engine/model'
import { sample } from './sample-guide'

const lines = (guide: Guide, today: `${number}-${number}-${number}`) => graph(guide, today).split('\n')
const text = (guide: Guide, today: `${number}-${number}-${number}`) =>
  lines(guide, today).map((line) => line.trim().replace(/n\d+/g, 'n'))

test('a guide that the day alone decides is one outcome', () => {
  expect(text(sample, '2024-12-31')).toEqual(['flowchart TD', 'n(["not-yet"])'])
})

test('draws questions as boxes, outcomes rounded and answers on the edges', () => {
  const drawn = text(sample, '2026-11-23')
  expect(drawn[0]).toBe('flowchart TD')
  expect(drawn).toEqual(
    expect.arrayContaining([
      'n["home"]',
      'n["groups: poor"]',
      'n["born"]',
      'n["year"]',
      'n(["free"])',
      'n(["free +southern-paper"])',
      'n(["too-young"])',
      'n -- "north" --> n',
      'n -- "south" --> n',
      'n -- "abroad" --> n',
      'n -- "yes" --> n',
      'n -- "no" --> n',
      'n -- "age ..59" --> n',
      'n -- "age 60.." --> n',
    ]),
  )
  expect(drawn.join('\n')).not.toContain('student') // no test uses it
})

test('answers that lead to the same node share an edge', () => {
  const only: Guide = {
    ...sample,
    questions: { home: sample.questions.home },
    derived: {},
    criteria: { abroad: sample.criteria.abroad, south: sample.criteria.south },
    rules: [
      { when: ['abroad'], then: 'outside' },
      { when: ['!abroad'], then: 'late' },
    ],
    outcomes: { outside: sample.outcomes.outside, late: sample.outcomes.late },
    days: [],
  }
  expect(text(only, '2026-11-23')).toEqual([
    'flowchart TD',
    'n["home"]',
    'n -- "north | south" --> n',
    'n(["late"])',
    'n -- "abroad" --> n',
    'n(["outside"])',
  ])
})

test('every node is drawn once, and every edge leads to a drawn node', () => {
  const drawn = lines(sample, '2026-11-23')
  const nodes = drawn.flatMap((line) => /^ {2}(n\d+)[([]/.exec(line)?.[1] ?? [])
  expect(new Set(nodes).size).toBe(nodes.length)
  for (const line of drawn) {
    const end = /--> (n\d+)$/.exec(line)?.[1]
    if (end !== undefined) expect(nodes).toContain(end)
  }
})

test('answers without an outcome are drawn as a hole', () => {
  const holey: Guide = { ...sample, rules: sample.rules.slice(1, 2) }
  expect(text(holey, '2026-11-23')).toContain('n(["HOLE"])')
})

test('options that no test distinguishes share an edge, and choices are drawn as yes and no', () => {
  const only = (question: 'home' | 'groups', criterion: 'abroad' | 'helped'): Guide => ({
    ...sample,
    questions: { [question]: sample.questions[question] },
    derived: {},
    criteria: { [criterion]: sample.criteria[criterion] },
    rules: [
      { when: [criterion], then: 'outside' },
      { when: [`!${criterion}`], then: 'late' },
    ],
    outcomes: { outside: sample.outcomes.outside, late: sample.outcomes.late },
    days: [],
  })
  expect(text(only('home', 'abroad'), '2026-11-23')).toContain('n -- "north | south" --> n')
  expect(text(only('groups', 'helped'), '2026-11-23')).toEqual([
    'flowchart TD',
    'n["groups: poor"]',
    'n -- "no" --> n',
    'n["groups: disabled"]',
    'n -- "no" --> n',
    'n(["late"])',
    'n -- "yes" --> n',
    'n(["outside"])',
    'n -- "yes" --> n',
  ])
})
