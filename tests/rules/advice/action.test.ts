/** What to do first, and which number to dial first. */
import { actionFor, advise, phonesFor, UNSURE, type Answers, type Finished, type Guide } from '@/rules'
import type { Outcome } from '@/rules/engine/model'
import type { Source } from '@/rules/engine/region'
import { sample, OUTSIDE, PAYS, TOO_YOUNG } from '../engine/sample-guide'
import { sampleRegion, sampleSource } from '../engine/sample-region'

const TODAY = '2026-11-20'
const FREE: Answers = { home: 'north', groups: ['poor'] }
const LATE: Answers = { home: 'north', groups: [], born: '1950-01-01', year: 2026 }

const hotline = {
  kind: 'phone',
  hotline: true,
  name: '政务热线',
  phone: '12345',
  hours: '24小时',
  scope: '',
  cite: 'law',
} as const
const desk = {
  kind: 'phone',
  name: '柜台',
  phone: '1234567',
  hours: '工作日',
  scope: '',
  cite: 'law',
} as const
const directory = {
  kind: 'directory',
  name: '经办机构',
  hours: '工作日',
  scope: '',
  cite: 'law',
  offices: [
    { district: 'east', insurance: null, phone: '2222222', cite: 'law' },
    { district: 'west', insurance: null, phone: '3333333', cite: 'law' },
  ],
} as const

interface Setup {
  readonly answers?: Answers
  readonly published?: Source['published']
  readonly outcome?: Partial<Outcome>
  readonly contacts?: typeof sampleRegion.contacts
  readonly district?: string
}

/** The result of the answers, with a document published on that day and those contacts. */
function finished({
  answers = PAYS,
  published = '2023-02-01',
  outcome,
  contacts = { desk, hotline },
  district,
}: Setup): Finished {
  const region = {
    ...sampleRegion,
    districts: { east: '东区', west: '西区' },
    sources: { source: sampleSource(published) },
    citations: { law: { source: 'source', place: '1', quote: 'law' } },
    contacts,
  }
  const outcomes = Object.entries(sample.outcomes).map(([id, one]): [string, Outcome] => [
    id,
    { ...one, ...outcome },
  ])
  const guide: Guide = { ...sample, outcomes: Object.fromEntries(outcomes) }
  const advice = advise(region, guide, answers, TODAY, district === undefined ? {} : { district })
  if (advice.kind === 'question') throw new Error(`${advice.id} is not answered`)
  return advice
}
const kindOf = (setup: Setup) => actionFor(finished(setup)).kind

test('the call comes first if the document is old, otherwise step 1', () => {
  expect(kindOf({ published: '2023-02-01' })).toBe('call')
  expect(kindOf({ published: '2026-10-01' })).toBe('step')
})

test('what must not wait comes first, and so does a result that needs nothing', () => {
  expect(kindOf({ outcome: { actFirst: true } })).toBe('step')
  expect(kindOf({ answers: LATE, outcome: { actFirst: true } })).toBe('step')
  expect(kindOf({ answers: FREE })).toBe('step')
})

test('an undecided result starts with a call, however recent the document', () => {
  expect(kindOf({ answers: LATE, published: '2026-10-01' })).toBe('call')
  expect(kindOf({ answers: { ...TOO_YOUNG, born: UNSURE, year: 2027 } })).toBe('call')
})

test('a refusal that will pass is put into the calendar on its day', () => {
  expect(actionFor(finished({ answers: TOO_YOUNG }))).toMatchObject({
    kind: 'calendar',
    day: { date: '2027-01-01' },
  })
  expect(kindOf({ answers: OUTSIDE })).toBe('call')
})

test('after a refusal, a step for today comes before the calendar and before a call', () => {
  expect(kindOf({ answers: TOO_YOUNG, outcome: { actFirst: true } })).toBe('step')
  expect(
    kindOf({ answers: OUTSIDE, outcome: { actFirst: true, steps: [{ text: '办居住证', tip: true }] } }),
  ).toBe('step')
})

test('the step comes first if no number is printed', () => {
  const contacts = { desk: { kind: 'body', name: '柜台', scope: '', cite: 'law' } } as const
  expect(kindOf({ contacts })).toBe('step')
  expect(phonesFor(finished({ contacts }))).toEqual({ first: null, all: [], byDistrict: false })
})

test('the office comes first and the government hotline last', () => {
  const { first, all } = phonesFor(finished({}))
  expect(first).toMatchObject({ phone: '1234567', line: '柜台 工作日' })
  expect(all.map(({ phone }) => phone)).toEqual(['1234567', '12345'])
})

test('a directory gives the number of the district first, or the hotline while the district is unknown', () => {
  const contacts = { desk: directory, hotline }
  expect(phonesFor(finished({ contacts, district: 'west' }))).toMatchObject({
    first: { phone: '3333333', line: '西区经办机构 工作日' },
    byDistrict: false,
  })
  expect(phonesFor(finished({ contacts }))).toMatchObject({ first: { phone: '12345' }, byDistrict: true })
})

test('the hotline comes first if the outcome names it before the office', () => {
  const one = finished({ outcome: { contacts: [{ id: 'hotline' }, { id: 'desk' }] } })
  expect(phonesFor(one).first).toMatchObject({ phone: '12345' })
  expect(phonesFor(one).all.at(-1)).toMatchObject({ phone: '12345' })
})

test('a step that holds only for some is not the first thing to do', () => {
  const steps = [
    { unasked: '还没住院', text: '查医院。', tip: true },
    { text: '出示凭证。', tip: true },
  ] as const
  expect(actionFor(finished({ answers: FREE, outcome: { steps } }))).toMatchObject({
    kind: 'step',
    step: { text: '出示凭证。' },
  })
})

test('the local hotline is not the first number for people under another place’s rules', () => {
  const contacts = { desk: { kind: 'body', name: '柜台', scope: '', cite: 'law' }, hotline } as const
  expect(phonesFor(finished({ contacts, outcome: { ruledElsewhere: true } })).first).toBeNull()
  expect(phonesFor(finished({ contacts })).first).toMatchObject({ phone: '12345' })
})
