import { coverage, type StatementList } from '@/rules/engine/coverage'
import type { Guide } from '@/rules/engine/model'
import type { WholeRegion } from '@/rules/engine/region'
import { sample } from './sample-guide'
import { sampleItem, sampleRegion } from './sample-region'

const list = (some: Partial<StatementList>): StatementList => ({
  sections: {},
  more: [],
  unsaid: {},
  ...some,
})
/** A place in a document; the words do not matter here. */
const cited = (place = '') => ({ source: 'paper', place, quote: '' })
const region: WholeRegion = { ...sampleRegion, citations: { law: cited(), note: cited() } }
const known = list({ more: ['law', 'note'] })

test('a section expands to its statements, with two digits if its name ends in a dash', () => {
  const { statements } = coverage(sampleRegion, list({ sections: { A: 2, 'A1-': 2 }, more: ['X'] }))
  expect(statements.map(({ id }) => id)).toEqual(['A1', 'A2', 'A1-01', 'A1-02', 'X'])
})

test('a statement is said if an outcome, a criterion or a part cites it', () => {
  const { statements, problems } = coverage(region, known)
  const [law, note] = statements
  expect(law?.said).toEqual([
    ...Object.keys(sample.outcomes).map((id) => `guide sample outcome ${id}`),
    ...Object.keys(sample.criteria).map((id) => `guide sample criterion ${id}`),
  ])
  expect(note).toEqual({ id: 'note', said: ['guide sample outcome free'], unsaid: null })
  expect(problems).toEqual([])
})

test('any visible part of a region can say a statement', () => {
  const bare: WholeRegion = {
    ...sampleRegion,
    guides: [],
    contacts: { desk: { kind: 'body', name: '', scope: '', cite: 'a' } },
    channels: { app: { kind: 'app', name: '', use: '', cite: ['b'] } },
    faqs: [
      {
        id: 'why',
        topic: '',
        ask: '',
        certainty: 'clear',
        answer: [{ text: '', cite: ['c'] }],
        contacts: [],
        keywords: [],
      },
    ],
    services: {
      source: 'list',
      levels: {},
      items: [{ ...sampleItem, remarks: [{ text: '', cite: ['d'] }] }],
      network: [{ id: 'city', name: '', bodies: [], duties: '', system: '', cite: ['e'], when: [] }],
      remarks: [{ text: '', cite: ['f'] }],
    },
  }
  const { statements } = coverage(bare, list({ more: ['a', 'b', 'c', 'd', 'e', 'f'] }))
  expect(Object.fromEntries(statements.map(({ id, said }) => [id, said]))).toEqual({
    a: ['contact desk'],
    b: ['channel app'],
    c: ['faq why'],
    d: ['item A1-05'],
    e: ['network city'],
    f: ['services'],
  })
})

test('an item says its row of the list and the places in it', () => {
  const withItem: WholeRegion = {
    ...sampleRegion,
    guides: [],
    services: { source: 'list', levels: {}, items: [sampleItem], network: [], remarks: [] },
    citations: {
      inside: { ...cited('附件1 第5项 备注'), source: 'list' },
      elsewhere: { ...cited('附件1 第6项'), source: 'list' },
      otherPaper: cited('附件1 第5项'),
    },
  }
  const { statements } = coverage(withItem, list({ more: ['A1-05', 'inside', 'elsewhere', 'otherPaper'] }))
  expect(statements.map(({ said }) => said)).toEqual([['item A1-05'], ['item A1-05'], [], []])
})

test('an item that also cites its own row is named once', () => {
  const withItem: WholeRegion = {
    ...sampleRegion,
    guides: [],
    services: {
      source: 'list',
      levels: {},
      items: [{ ...sampleItem, remarks: [{ text: '', cite: ['A1-05'] }] }],
      network: [],
      remarks: [],
    },
  }
  expect(coverage(withItem, list({ more: ['A1-05'] })).statements[0]?.said).toEqual(['item A1-05'])
})

test('an unsaid statement is a problem unless a reason is given', () => {
  const nothing: WholeRegion = { ...sampleRegion, guides: [] }
  expect(coverage(nothing, list({ more: ['X'] })).problems).toEqual([{ kind: 'not-said', id: 'X' }])
  const reasoned = coverage(nothing, list({ more: ['X'], unsaid: { X: 'too old' } }))
  expect(reasoned).toEqual({ statements: [{ id: 'X', said: [], unsaid: 'too old' }], problems: [] })
})

test('a reason not to say a statement that is said is a problem', () => {
  const said = coverage(region, { ...known, unsaid: { note: 'not needed' } })
  expect(said.problems).toEqual([
    { kind: 'said-though-not', id: 'note', said: ['guide sample outcome free'] },
  ])
  const guides: readonly Guide[] = [sample, { ...sample, id: 'again' }]
  const twice = coverage({ ...region, guides }, { ...known, unsaid: { note: 'not needed' } })
  expect(twice.problems).toEqual([
    {
      kind: 'said-though-not',
      id: 'note',
      said: ['guide sample outcome free', 'guide again outcome free'],
    },
  ])
})

test('an id that is cited, quoted or excused but not listed is one problem', () => {
  const all = coverage(
    { ...region, citations: { law: cited(), quoted: cited() } },
    list({ unsaid: { X: '' } }),
  )
  expect(all.problems).toEqual(['law', 'note', 'quoted', 'X'].map((id) => ({ kind: 'not-listed', id })))
})
