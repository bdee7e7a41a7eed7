/** Who gets another answer if the interview itself changes: what can be said of people, and what cannot. */
import path from 'node:path'
import { guideEffect, type GuideEffect } from '../../../scripts/policy/effect'
import { effectText } from '../../../scripts/policy/effect-text'
import { readPlace, textsOf } from '../../../scripts/policy/place'
import { rulingChanges } from '../../../scripts/policy/ruling-changes'
import type { Guide } from '@/rules'

const TODAY = '2026-11-26'

const choice = (ask: string, ...options: readonly string[]): Guide['questions'][string] => ({
  kind: 'choice',
  ask,
  howToFind: '看。',
  can: 'no',
  options: Object.fromEntries(options.map((id) => [id, { label: id }])),
})
const when = (question: string, answer: string): Guide['criteria'][string] => ({
  when: { [question]: answer },
  yes: answer,
  no: `不是${answer}`,
  cite: [],
})
const outcome = (headline: string): Guide['outcomes'][string] => ({
  verdict: 'yes',
  certainty: 'clear',
  headline,
  cite: [],
  steps: [],
  contacts: [],
})

/** People living elsewhere are referred there; otherwise the reason decides, and whether it was paid. */
const old: Guide = {
  id: 'g',
  title: '事',
  topic: '事',
  asks: '？',
  questions: {
    home: choice('住哪？', 'here', 'away'),
    why: choice('为什么？', 'ill', 'hurt'),
    paid: choice('付了吗？', 'yes', 'no'),
  },
  derived: {},
  criteria: {
    away: when('home', 'away'),
    hurt: when('why', 'hurt'),
    paid: when('paid', 'yes'),
  },
  rules: [
    { when: ['away'], then: 'elsewhere' },
    { when: ['hurt'], then: 'other' },
    { when: ['paid'], then: 'claim' },
    { when: ['!paid'], then: 'go' },
  ],
  outcomes: {
    elsewhere: outcome('问那里'),
    other: outcome('另说'),
    claim: outcome('去报'),
    go: outcome('去看'),
  },
}

/** The same with two questions merged. */
const merged: Guide = {
  ...old,
  questions: { home: choice('住哪？', 'here', 'away'), case: choice('哪种？', 'hurt', 'paid', 'unpaid') },
  criteria: { away: when('home', 'away'), hurt: when('case', 'hurt'), paid: when('case', 'paid') },
}

function effect(now: Guide): GuideEffect {
  const found = guideEffect('here/g', old, now, TODAY)
  if (!found?.compared) throw new Error('compared as one interview')
  return found
}

const textOf = (guide: GuideEffect): string =>
  effectText({
    old: '以前',
    new: '现在',
    today: TODAY,
    newPlaces: [],
    removedPlaces: [],
    entries: [],
    guides: [guide],
    rulings: [],
    texts: [],
  })

test('people of merged questions are compared by what both ask, and the rest is reported as open', () => {
  const found = effect(merged)
  expect(found).toMatchObject({ people: 4, changed: 0, compared: { same: 1, open: 3, lost: { told: [] } } })
  expect(found.askedNoMore).toEqual(['为什么？', '付了吗？'])
  expect(found.askedNow).toEqual(['哪种？'])
  expect(textOf(found)).toMatch(/问法换了.*\n[^]*3种比不了[^]*对照案例/)
})

test('reports people who certainly get another answer, and answers that nobody gets any more', () => {
  const rules = merged.rules.map((rule) => (rule.then === 'elsewhere' ? { ...rule, then: 'go' } : rule))
  const found = effect({ ...merged, rules })
  expect(found).toMatchObject({
    changed: 1,
    changes: [
      {
        was: { told: [{ outcome: 'elsewhere' }] },
        is: { told: [{ outcome: 'go' }] },
        who: [[{ question: 'home', answers: 'away' }]],
      },
    ],
    compared: { lost: { told: [{ outcome: 'elsewhere' }] } },
  })
  expect(textOf(found)).toMatch(/谁也听不到的：.*问那里/)
})

test('a renamed question with the same answers is the same question', () => {
  const renamed: Guide = {
    ...old,
    questions: {
      home: choice('住哪？', 'here', 'away'),
      reason: choice('什么原因？', 'ill', 'hurt'),
      paid: choice('付了吗？', 'yes', 'no'),
    },
    criteria: { ...old.criteria, hurt: when('reason', 'hurt') },
  }
  const { changed, compared } = effect(renamed)
  expect(changed).toBe(0)
  expect(compared).toMatchObject({ open: 0, renamed: ['为什么？→ 什么原因？'] })
})

test('an option that replaces several matches any of them and no other', () => {
  const why = (id: string) => ({
    ...old,
    questions: { ...old.questions, why: choice('为什么？', 'ill', id) },
    criteria: { ...old.criteria, hurt: when('why', id) },
  })
  const three = {
    ...why('hurt'),
    questions: { ...old.questions, why: choice('为什么？', 'ill', 'hurt', 'bitten') },
  }
  const before: Guide = {
    ...three,
    criteria: { ...three.criteria, hurt: { ...when('why', 'hurt'), when: { why: ['hurt', 'bitten'] } } },
  }
  const one = guideEffect('here/g', before, why('injured'), TODAY)
  if (!one) throw new Error('no effect')
  expect(one).toMatchObject({ changed: 0, changes: [], compared: { same: 4, open: 0 } })
  expect(textOf(one)).toContain('为什么？“hurt”、“bitten” → “injured”')
  const go = old.rules.map((rule) => (rule.then === 'other' ? { ...rule, then: 'go' } : rule))
  expect(guideEffect('here/g', before, { ...why('injured'), rules: go }, TODAY)).toMatchObject({
    changed: 1,
    changes: [{ was: { told: [{ outcome: 'other' }] }, is: { told: [{ outcome: 'go' }] } }],
    compared: { open: 0, lost: { told: [{ outcome: 'other' }] } },
  })
})

test('an additional question does not make it another interview', () => {
  const questions = { ...old.questions, more: choice('还有吗？', 'yes', 'no') }
  const criteria = { ...old.criteria, more: when('more', 'yes') }
  const rules = [{ when: ['away', 'more'], then: 'go' }, ...old.rules]
  expect(guideEffect('here/g', old, { ...old, questions, criteria, rules }, TODAY)?.compared).toBeUndefined()
})

test('a changed ruling for all places is reported without a place', () => {
  const edition = (treat: string) => ({
    name: treat,
    regions: [],
    rulings: { 'ruling-a': { kind: 'doubt', documents: '没有写。', treat, decided: '2026-11-23' } as const },
  })
  const rulings = rulingChanges(edition('先问。'), edition('先办。'))
  expect(rulings).toEqual([{ place: null, id: 'ruling-a', state: 'changed', was: '先问。', is: '先办。' }])
})

test('a changed ruling is reported with its earlier text', () => {
  const sample = textsOf(path.join(__dirname, 'sample'))
  const edition = (treat: string) => {
    const rulings = `ruling-a:\n  kind: doubt\n  documents: 没有写。\n  cite: [A1]\n  treat: ${treat}\n  decided: 2026-11-23\n`
    const texts = new Map(sample).set('rulings.yaml', rulings)
    const { place } = readPlace('sample', texts)
    if (!place) throw new Error('no place')
    return { name: treat, regions: [place.region], read: [place] }
  }
  expect(rulingChanges(edition('先问。'), edition('先问。'))).toEqual([])
  expect(rulingChanges(edition('先问。'), edition('先办。'))).toEqual([
    { place: 'sample', id: 'ruling-a', state: 'changed', was: '先问。', is: '先办。' },
  ])
})
