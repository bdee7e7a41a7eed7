import { guideFor } from '@/rules/engine/model'

const define = guideFor<{ citation: 'c1'; contact: 'desk'; channel: 'app'; purpose: 'move' }>()
const question = { ask: '', find: '', can: 'no' } as const
const outcome = {
  verdict: 'yes',
  certainty: 'clear',
  headline: '',
  cite: ['c1'],
  steps: [{ text: '', cite: ['c1'] }],
  contacts: [{ id: 'desk' }],
} as const
const base = {
  id: 'typed',
  title: '',
  topic: '',
  asks: '',
  questions: {
    place: { ...question, kind: 'choice', options: { here: { label: '' }, there: { label: '' } } },
  },
  derived: {},
  criteria: { here: { when: { place: 'here' }, yes: '', no: '', cite: ['c1'] } },
  rules: [{ when: ['here'], then: 'fine' }],
  outcomes: { fine: outcome },
} as const

// The compiler is what is tested here: each wrong id must be an error, or the directive above it is one.
test('a guide whose ids all exist compiles', () => {
  expect(define(base).id).toBe('typed')
})

test('wrong ids do not compile', () => {
  const guides = [
    // @ts-expect-error no such option
    define({ ...base, criteria: { here: { when: { place: 'nowhere' }, yes: '', no: '', cite: ['c1'] } } }),
    // @ts-expect-error no such question
    define({ ...base, criteria: { here: { when: { home: 'here' }, yes: '', no: '', cite: ['c1'] } } }),
    // @ts-expect-error no such option in a list of conditions
    define({ ...base, criteria: { here: { when: [{ place: 'nowhere' }], yes: '', no: '', cite: ['c1'] } } }),
    // @ts-expect-error no such question in a list of conditions
    define({ ...base, criteria: { here: { when: [{ home: 'here' }], yes: '', no: '', cite: ['c1'] } } }),
    // @ts-expect-error no such criterion
    define({ ...base, rules: [{ when: ['!near'], then: 'fine' }] }),
    // @ts-expect-error no such outcome
    define({ ...base, rules: [{ when: ['here'], then: 'good' }] }),
    // @ts-expect-error no such citation
    define({ ...base, outcomes: { fine: { ...outcome, cite: ['c2'] } } }),
    // @ts-expect-error no such contact
    define({ ...base, outcomes: { fine: { ...outcome, contacts: [{ id: 'nobody' }] } } }),
    // @ts-expect-error no such channel
    define({ ...base, outcomes: { fine: { ...outcome, channels: [{ id: 'site' }] } } }),
    // @ts-expect-error a fact of days needs a date, not a choice
    define({ ...base, derived: { age: { days: 'place' } } }),
    // @ts-expect-error a statement needs a citation or has to be a tip
    define({ ...base, outcomes: { fine: { ...outcome, steps: [{ text: 'because' }] } } }),
  ]
  expect(guides).toHaveLength(11)
})
