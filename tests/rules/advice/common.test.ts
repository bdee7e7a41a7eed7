/** What is said if an answer is missing and yet all results agree. */
import {
  actionFor,
  adviceText,
  advise,
  resultSummary,
  headingFor,
  rowsFor,
  slipView,
  spokenResult,
  toldApart,
  UNSURE,
  verdictOf,
  type Finished,
  type Guide,
} from '@/rules'
import type { Outcome } from '@/rules/engine/model'
import { sampleRegion } from '../engine/sample-region'

const WAYS = ['a', 'b', 'c', 'd'] as const
type Way = (typeof WAYS)[number]

const step = (text: string) => ({ text, cite: ['law'] })

/** A guide with one question, in which each answer leads to a different outcome. */
function guideOf(outcomes: Readonly<Partial<Record<Way, Partial<Outcome>>>>): Guide {
  const ways = WAYS.filter((way) => way in outcomes)
  const each = <T>(make: (way: Way) => T) => Object.fromEntries(ways.map((way) => [way, make(way)]))
  return {
    id: 'g',
    title: '某事',
    topic: '事',
    asks: '？',
    questions: {
      way: {
        kind: 'choice',
        ask: '为什么去那边住院？',
        label: '为什么去',
        howToFind: '问医院。',
        can: 'no',
        options: each((way) => ({ label: way })),
      },
    },
    derived: {},
    criteria: each((way) => ({ when: { way }, yes: way, no: `不是${way}`, cite: ['law'] })),
    rules: ways.map((way) => ({ when: [way], then: way })),
    outcomes: each((way) => ({
      verdict: 'yes',
      certainty: 'clear',
      headline: `要办：${way}`,
      cite: ['law'],
      steps: [step(way)],
      contacts: [],
      ...outcomes[way],
    })),
  }
}

function undecided(guide: Guide): Exclude<Finished, { kind: 'decided' }> {
  const advice = advise(sampleRegion, guide, { way: UNSURE }, '2026-11-20')
  if (advice.kind === 'question' || advice.kind === 'decided') throw new Error(advice.kind)
  return advice
}

test.each([
  ['side by side', { a: {}, b: {} }],
  ['too many to show side by side', { a: {}, b: {}, c: {}, d: {} }],
])(
  'results %s with the same verdict share it, and the common beginning of their headlines',
  (_, outcomes) => {
    const guide = guideOf(outcomes)
    const advice = undecided(guide)
    expect(verdictOf(advice)).toBe('yes')
    expect(headingFor(advice)).toBe('要办；怎么办，看“为什么去”')
    expect(spokenResult(advice)).toMatch(/^可以。/)
    expect(adviceText(advice)).toContain('可以｜要办；')
    expect(adviceText(advice)).not.toContain('还不能下结论')
    expect(resultSummary(advice).words).toMatch(/^可以：要办；/)
    expect(slipView(advice, guide).results.every(({ verdict }) => verdict === 'yes')).toBe(true)
  },
)

test('gives only the verdict if the headlines begin differently or share half a sentence', () => {
  const advice = undecided(guideOf({ a: { headline: '满了的，去办' }, b: { headline: '满了的，等着' } }))
  expect(headingFor(advice)).toBe('哪一种都可以；怎么办，看“为什么去”')
})

test('several refusals share the verdict and leave the reason open', () => {
  const advice = undecided(guideOf({ a: { verdict: 'no' }, b: { verdict: 'no' } }))
  expect(verdictOf(advice)).toBe('no')
  expect(headingFor(advice)).toMatch(/；为什么，看/)
})

test('one different result leaves the verdict open', () => {
  for (const other of ['no', 'ask', 'partly'] as const) {
    const advice = undecided(guideOf({ a: {}, b: {}, c: {}, d: { verdict: other } }))
    expect(verdictOf(advice)).toBe('ask')
    expect(headingFor(advice)).toBe('先弄清一件事：为什么去那边住院？')
    expect(adviceText(advice)).toContain('还不能下结论')
  }
})

test('the common verdict is as certain as the least certain result', () => {
  const advice = undecided(guideOf({ a: {}, b: { certainty: 'unclear' }, c: { certainty: 'inferred' } }))
  expect(advice.common?.certainty).toBe('unclear')
})

const WAIT = step('先别结账')
const FILE = step('先在网上办')

test('if every case is urgent, the step they share comes before the question', () => {
  const advice = undecided(
    guideOf({
      a: { actFirst: true, steps: [FILE, step('a')] },
      b: { actFirst: true, verdict: 'ask', steps: [WAIT, FILE] },
    }),
  )
  expect(headingFor(advice)).toBe('今天先办，再弄清：为什么去那边住院？')
  expect(actionFor(advice)).toMatchObject({ kind: 'step', step: { text: '先在网上办' } })
  expect(rowsFor(advice)[0]).toMatchObject({ id: 'steps' })
})

test('a step that would be too early in one case is not named', () => {
  const advice = undecided(
    guideOf({ a: { actFirst: true, steps: [FILE] }, b: { verdict: 'ask', steps: [WAIT, FILE] } }),
  )
  expect(advice.urgent).toEqual([])
  expect(actionFor(advice).kind).not.toBe('step')
})

test('a changed result is described by its verdict, or by its headline if the verdict is the same', () => {
  expect(toldApart('不可以：还没到年龄：要满65周岁', '可以：可以办')).toEqual(['不可以', '可以'])
  expect(toldApart('可以：窗口办：带户口簿', '可以：手机办')).toEqual(['窗口办：带户口簿', '手机办'])
  expect(toldApart('可以：可以办', '要再问几句')).toEqual(['可以', '要再问几句'])
})
