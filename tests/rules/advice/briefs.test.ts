/** What the rows of a result show while collapsed. */
import { daysLeftWords } from '@/rules/advice/outcome'
import { advise, type Answers, type Finished, type Guide, type RowId, rowsFor, UNSURE } from '@/rules'
import type { Outcome, Part } from '@/rules/engine/model'
import { sample } from '../engine/sample-guide'
import { sampleRegion } from '../engine/sample-region'

const TODAY = '2026-11-20'
const source = { title: 't', publisher: 'p', dating: 'd', known: 'print', published: '2026-10-01' } as const
const region = {
  ...sampleRegion,
  sources: { source },
  citations: {
    law: { source: 'source', place: '1', quote: 'law' },
    note: { source: 'source', place: '2', quote: 'note' },
  },
  contacts: { desk: { kind: 'phone', name: 'desk', phone: '1234567', hours: null, scope: '', cite: 'law' } },
  channels: {
    app: { kind: 'app', name: '手机应用', use: '', cite: ['law'] },
    program: { kind: 'mini-program', name: '名字比较长的一个小程序', use: '', cite: ['law'] },
    window: { kind: 'window', name: '政务服务大厅一楼医保窗口', use: '', cite: ['law'] },
  },
} as const satisfies typeof sampleRegion

/** The result of the answers with a changed outcome 「pay」. */
function finished(
  pay: Partial<Outcome>,
  answers: Answers = { home: 'north', groups: [], born: '1950-01-01', year: 2027 },
): Finished {
  const guide: Guide = {
    ...sample,
    outcomes: { ...sample.outcomes, pay: { ...sample.outcomes.pay, ...pay } },
  }
  const advice = advise(region, guide, answers, TODAY)
  if (advice.kind === 'question') throw new Error(`${advice.id} is not answered`)
  return advice
}
const briefOf = (id: RowId, pay: Partial<Outcome>, answers?: Answers): string | undefined =>
  rowsFor(finished(pay, answers)).find((row) => row.id === id)?.brief

const said = (
  text: string,
  more: Partial<Pick<Part, 'brief' | 'lead' | 'certainty' | 'when' | 'unasked'>> = {},
): Part => ({
  text,
  cite: ['law'],
  ...more,
})
const LONG = '这一句比一行写得下的要长得多，没有短说法就不写进合上的那一行。'

test('a row joins the short forms of its statements if they fit', () => {
  const materials = [said(LONG, { brief: '身份证' }), said('户口簿。')]
  expect(briefOf('materials', { materials })).toBe('身份证、户口簿')
  expect(
    briefOf('materials', {
      materials: [said(LONG, { brief: '网上不用交证件' }), said(LONG, { brief: '窗口带身份证、社保卡' })],
    }),
  ).toBe('网上不用交证件；窗口带身份证、社保卡')
})

test('an incomplete row shows the total, and prefers short texts written by an author', () => {
  const cautions = [said('先看医院。'), said(LONG), said(LONG, { brief: '6个月内不能改' }), said(LONG)]
  expect(briefOf('care', { cautions: cautions.map((one) => ({ ...one })) })).toBe('共4条：6个月内不能改')
  expect(briefOf('care', { cautions: [said('先看医院。'), said(LONG)] })).toBe('共2条：先看医院')
  expect(briefOf('care', { cautions: [said(LONG), said(LONG)] })).toBe('共2条')
})

test('notes and cautions are one row', () => {
  expect(briefOf('care', { notes: [said('先看医院。')], cautions: [said('再看药店。')] })).toBe(
    '先看医院；再看药店',
  )
})

test('a statement whose condition does not hold is left out', () => {
  const cautions = [said(LONG, { brief: '南边的要登记', when: ['south'] }), said('先看医院。')]
  expect(briefOf('care', { cautions })).toBe('先看医院')
  expect(briefOf('care', { cautions }, { home: 'south', groups: [], born: '1950-01-01', year: 2027 })).toBe(
    '南边的要登记；先看医院',
  )
})

test('a statement that may not hold is counted, but not shown', () => {
  const materials = [said('户口簿。', { unasked: '孩子没有户口' }), said('身份证。')]
  expect(briefOf('materials', { materials })).toBe('共2样：身份证')
})

test('a statement less certain than the verdict is counted, but not shown', () => {
  expect(briefOf('care', { cautions: [said('先看医院。', { certainty: 'unclear' })] })).toBe('共1条')
  expect(briefOf('care', { cautions: [said(LONG, { certainty: 'inferred', brief: '先看医院' })] })).toBe(
    '共1条',
  )
})

test('only the first step is named, never a later one', () => {
  const steps = [said(LONG, { lead: '查医院开通没有' }), said('申请备案。')]
  expect(briefOf('steps', { steps })).toBe('共2步：查医院开通没有')
  expect(briefOf('steps', { steps: [said(LONG), said('申请备案。')] })).toBe('共2步')
  expect(briefOf('steps', { steps: [said('申请备案。')] })).toBe('申请备案')
})

test('a step is named by its text up to the first punctuation, unless that is too long', () => {
  const leads = (steps: readonly Part[]) => {
    const advice = finished({ steps })
    return advice.kind === 'decided' ? advice.outcome.steps.map(({ lead }) => lead) : []
  }
  expect(
    leads([
      said(LONG, { lead: '查医院' }),
      said('打电话问：要不要备案。'),
      said(LONG),
      said('去之前把所有的票据都整理好放在一起，再出门。'),
    ]),
  ).toEqual(['查医院', '打电话问', null, null])
})

test('a date comes with the days left, followed by the processing time', () => {
  const dates = [
    { kind: 'deadline', label: '补办的最后一天', brief: '最晚补办', of: 'today', workdays: 5, cite: ['law'] },
  ] as const
  expect(briefOf('time', { dates })).toBe('最晚补办：11月27日，还有7天')
  expect(
    briefOf('time', { dates: [{ ...dates[0], brief: undefined }] as never, timeLimit: said('当场办好。') }),
  ).toBe('最晚11月27日，还有7天；当场办好')
})

test('channels are named, or counted by kind', () => {
  expect(briefOf('where', { channels: [{ id: 'app' }, { id: 'program' }] })).toBe(
    '手机应用、名字比较长的一个小程序',
  )
  expect(briefOf('where', { channels: [{ id: 'app' }, { id: 'program' }, { id: 'window' }] })).toBe(
    '手机2处，窗口1处',
  )
})

test('a row cites what all of its statements cite', () => {
  const rows = rowsFor(finished({ materials: [said('身份证。'), { ...said(LONG), cite: ['note', 'law'] }] }))
  expect(rows.find(({ id }) => id === 'materials')?.cite).toEqual(['law', 'note'])
})

test('there is no row without content', () => {
  expect(rowsFor(finished({})).map(({ id }) => id)).toEqual(['steps', 'why', 'change', 'sources', 'answers'])
})

test('several possible results only have the rows that hold for all of them', () => {
  const ids = (answers: Answers) => rowsFor(finished({}, answers)).map(({ id }) => id)
  expect(ids({ home: 'north', groups: [], born: UNSURE, year: 2027 })).toEqual([
    'how-to-find',
    'why',
    'sources',
    'answers',
  ])
  expect(ids({ home: UNSURE, groups: UNSURE, born: UNSURE, year: UNSURE })).toEqual([
    'possible',
    'how-to-find',
    'sources',
    'answers',
  ])
})

test('a lasting refusal starts with what would change it', () => {
  const [first] = rowsFor(finished({}, { home: 'abroad', permit: 'no' }))
  expect(first?.id).toBe('change')
})

test.each([
  [0, '就是今天'],
  [1, '还有1天'],
  [730, '还有730天'],
  [731, '还有约2年'],
  [10_263, '还有约28年'],
  [-730, '已过730天'],
  [-731, '已过约2年'],
])('%i days left reads %s', (days, words) => {
  expect(daysLeftWords(days)).toBe(words)
})
