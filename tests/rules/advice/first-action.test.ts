/** Whether a call, a step or a day comes first, by the kind of result. */
import { actionFor } from '@/rules/advice/action'
import type { OutcomeView } from '@/rules/advice/outcome'
import { alternative, day, decided, open, phone, said, sideBySide, toFind, type Decided, turn } from './made'

const CALLABLE = { contacts: [phone('柜台', '1234567')], steps: [said('去办')] } as const
const OLD = '按2023年2月的规定'
const kindOf = (view: Partial<OutcomeView>, more?: Partial<Decided>) =>
  actionFor(decided({ ...CALLABLE, ...view }, more)).kind

test.each([
  ['yes', null, 'step'],
  ['yes', OLD, 'call'],
  ['partly', null, 'step'],
  ['partly', OLD, 'call'],
  ['not-needed', OLD, 'step'],
  ['no', null, 'call'],
  ['ask', null, 'call'],
] as const)(
  'a result “%s” by rules “%s” starts with a %s; what must not wait starts with a step',
  (verdict, asOf, kind) => {
    expect(kindOf({ verdict, asOf })).toBe(kind)
    expect(kindOf({ verdict, asOf, actFirst: true })).toBe('step')
    expect(kindOf({ verdict, asOf, contacts: [] })).toBe('step')
  },
)

test('asking, confirming and asking again have different words for the call', () => {
  const views: readonly Partial<OutcomeView>[] = [{ verdict: 'ask' }, { asOf: OLD }, { verdict: 'no' }]
  const words = views.map((view) => {
    const action = actionFor(decided({ ...CALLABLE, ...view }))
    return action.kind === 'call' ? action.words : ''
  })
  expect(new Set(words).size).toBe(3)
  for (const one of words) expect(one).toContain('打电话')
})

describe('a refusal', () => {
  const refused = (dates: OutcomeView['dates'], turn: Decided['turn'] = null) =>
    actionFor(decided({ ...CALLABLE, verdict: 'no', dates }, { turn }))
  const FROM = day('2026-11-21', 1, { kind: 'earliest', label: '满了', brief: '满60岁' })

  test('that will pass waits for its day', () => {
    expect(refused([FROM])).toEqual({
      kind: 'calendar',
      day: FROM.remember,
      label: '满了',
      brief: '满60岁',
      wait: '还有1天',
    })
  })

  test.each([
    ['is today', { daysLeft: 0 }],
    ['is past', { daysLeft: -1 }],
    ['is a deadline', { kind: 'deadline' }],
    ['is only for some', { condition: '如果有证' }],
  ] as const)('does not wait for a day that %s', (_, more) => {
    expect(refused([{ ...FROM, ...more }]).kind).toBe('call')
  })

  test('waits for the day on which the result gets better, in the outcome’s words if it names that day', () => {
    const other = day('2027-01-01', 42, { kind: 'earliest', label: '别的' })
    expect(refused([other, FROM], turn('better', '2026-11-21'))).toMatchObject({
      label: '满了',
      brief: '满60岁',
    })
    expect(refused([other], turn('better', '2026-11-21'))).toMatchObject({
      label: '从这天起可以',
      brief: null,
      wait: '还有1天',
    })
    expect(refused([{ ...FROM, kind: 'deadline' }], turn('better', '2026-11-21'))).toMatchObject({
      brief: null,
    })
  })

  test('does not wait for a day on which the result gets worse', () => {
    expect(refused([], turn('worse', '2026-11-21')).kind).toBe('call')
    expect(refused([FROM], turn('worse', '2026-12-01'))).toMatchObject({ label: '满了' })
  })

  test('is the only verdict that waits', () => {
    expect(kindOf({ dates: [FROM] })).toBe('step')
  })
})

test('a step for some comes first only if there is none for all, and there may be none at all', () => {
  const some = said('有证的', { condition: '如果有证' })
  expect(actionFor(decided({ steps: [some, said('去办')] }))).toMatchObject({ step: { text: '去办' } })
  expect(actionFor(decided({ steps: [some] }))).toMatchObject({ kind: 'step', step: { text: '有证的' } })
  expect(actionFor(decided())).toEqual({ kind: 'none' })
})

test('with missing answers: a step that must not wait, otherwise a call, otherwise nothing', () => {
  const ways = [alternative('甲', CALLABLE), alternative('乙', CALLABLE)]
  const common = { verdict: 'no', begins: null, certainty: 'clear' } as const
  const asked = actionFor(sideBySide(ways))
  const again = actionFor(sideBySide(ways, { common }))
  expect(asked.kind).toBe('call')
  expect(again.kind).toBe('call')
  expect(asked).toEqual(actionFor(decided({ ...CALLABLE, verdict: 'ask' })))
  expect(again).toEqual(actionFor(decided({ ...CALLABLE, verdict: 'no' })))
  expect(actionFor(sideBySide(ways, { common: { ...common, verdict: 'yes' } }))).toEqual(asked)
  expect(actionFor(sideBySide(ways, { urgent: [said('先备案')] }))).toMatchObject({
    step: { text: '先备案' },
  })
  expect(actionFor(open(toFind('几口人？')))).toEqual({ kind: 'none' })
})
