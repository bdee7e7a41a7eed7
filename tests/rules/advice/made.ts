/** Invented results, built like those of the advice, so that each test only gives what matters to it. */
import type { AlternativeView, Finished, HowToFind, ReasonView } from '@/rules/advice/advice'
import type { ContactView, OfficeView } from '@/rules/advice/contacts'
import type { ChannelView, DateView, OutcomeView, StepView } from '@/rules/advice/outcome'
import type { PlaceView, SourceView } from '@/rules/advice/sources'
import type { IsoDate } from '@/rules/engine/days'
import type { Guide, Outcome } from '@/rules/engine/model'

const TODAY: IsoDate = '2026-11-20'

export type Decided = Extract<Finished, { kind: 'decided' }>
export type SideBySide = Extract<Finished, { kind: 'alternatives' }>
export type Open = Extract<Finished, { kind: 'answer-missing' }>

/** A statement, used as a step, a paper or a caution. A short one is its own brief. */
export const said = (text: string, more: Partial<StepView> = {}): StepView => ({
  text,
  condition: null,
  cite: ['law'],
  tip: false,
  doubt: null,
  brief: text.length > 18 ? null : text,
  chosen: false,
  lead: null,
  ...more,
})

export const LONG = '这一句比合上的一行写得下的要长得多，没有短说法就只数有几条。'

export const day = (date: IsoDate, daysLeft: number, more: Partial<DateView> = {}): DateView => ({
  kind: 'deadline',
  label: '最后一天',
  brief: null,
  date,
  daysLeft,
  text: `最后一天：${date}，还有${daysLeft}天`,
  remember: { date, title: `最后一天（${date}）`, text: `最后一天（${date}）` },
  condition: null,
  cite: ['law'],
  ...more,
})

/** The date on which the result changes. */
export const turn = (to: 'better' | 'worse', date: IsoDate): Decided['turn'] => ({
  date,
  to,
  text: '',
  label: '从这天起可以',
  remember: { date, title: '', text: '' },
})

export const channel = (name: string, kind: ChannelView['kind'] = 'app', condition: string | null = null) =>
  ({ id: name, kind, name, use: '办理', condition, cite: ['law'] }) satisfies ChannelView

const office = { scope: '管这件事', condition: null, cite: ['law'] } as const

export const phone = (
  id: string,
  number: string,
  more: { condition?: string | null; hours?: string | null } = {},
) =>
  ({
    ...office,
    id,
    kind: 'phone',
    name: `${id}全名`,
    short: id,
    phone: number,
    hours: null,
    ...more,
  }) satisfies ContactView

export const body = (id: string): ContactView => ({
  ...office,
  id,
  kind: 'body',
  name: id,
  note: '没有印电话',
})

export const offices = (district: string, number: string, purpose: string | null = null): OfficeView => ({
  district,
  insurance: '职工医保',
  purpose,
  phone: number,
})

export const directory = (id: string, picked: boolean, ...all: readonly OfficeView[]): ContactView => ({
  ...office,
  id,
  kind: 'directory',
  name: id,
  hours: '工作日',
  offices: all,
  picked,
  hotline: null,
})

export const place = (id: string, more: Partial<PlaceView> = {}): PlaceView => ({
  id,
  place: `第${id}条`,
  quote: id,
  says: null,
  marks: [],
  newer: [],
  ...more,
})

export const document = (title: string, ...places: readonly PlaceView[]): SourceView => ({
  id: title,
  title,
  publisher: '某局',
  number: null,
  url: null,
  published: '2023年2月',
  age: '距今3年',
  dating: '落款',
  inForce: null,
  known: null,
  places,
})

export const because = (text: string, ...cite: readonly string[]): ReasonView => ({ text, cite })

export const toFind = (ask: string, more: Partial<HowToFind> = {}): HowToFind => ({
  question: ask,
  ask,
  label: ask,
  howToFind: '问医院。',
  ...more,
})

export const outcome = (more: Partial<OutcomeView> = {}): OutcomeView => ({
  id: 'pay',
  verdict: 'yes',
  certainty: 'clear',
  elsewhere: false,
  actFirst: false,
  cite: ['law'],
  certaintyNote: null,
  asOf: null,
  age: null,
  headline: '可以办',
  ageNote: null,
  notes: [],
  steps: [],
  materials: [],
  dates: [],
  timeLimit: null,
  cautions: [],
  channels: [],
  contacts: [],
  next: [],
  ...more,
})

const finished = {
  region: 'sampleland',
  guide: 'sampleland/sample',
  title: '某事',
  today: TODAY,
  answered: [],
  unusedAnswers: [],
  unsure: [],
  sources: [],
  away: null,
  callingNote: '照印的拨。',
  hotline: null,
  asOf: null,
  age: null,
} as const

export const decided = (view: Partial<OutcomeView> = {}, more: Partial<Decided> = {}): Decided => ({
  ...finished,
  kind: 'decided',
  outcome: outcome(view),
  why: [],
  also: [],
  changes: [],
  turn: null,
  ...more,
})

const undecided = { ...finished, common: null, urgent: [] } as const

export const alternative = (when: string, view: Partial<OutcomeView> = {}): AlternativeView => ({
  when,
  outcome: outcome({ id: when, ...view }),
  answer: null,
  answers: null,
})

export const sideBySide = (
  alternatives: readonly AlternativeView[],
  more: Partial<SideBySide> = {},
): SideBySide => ({ ...undecided, kind: 'alternatives', alternatives, why: [], ...more })

export const open = (first: HowToFind, more: Partial<Open> = {}): Open => ({
  ...undecided,
  kind: 'answer-missing',
  first,
  possible: [],
  contacts: [],
  unsure: [first],
  ...more,
})

/** The outcome of {@link guide}. */
export const PAYS: Outcome = {
  verdict: 'yes',
  certainty: 'clear',
  headline: '可以办',
  cite: ['law'],
  steps: [],
  contacts: [],
}

/** A guide with one private and one other question, and the one outcome 「pay」. */
export const guide: Guide = {
  id: 'sample',
  title: '某事（全名）',
  topic: '事',
  asks: '能不能办？',
  questions: {
    born: {
      kind: 'date',
      ask: '哪天出生？',
      howToFind: '身份证',
      can: 'no',
      private: true,
      from: 'today-120y',
      to: 'today',
    },
    ill: {
      kind: 'choice',
      ask: '有没有病？',
      howToFind: '问医院',
      can: 'no',
      private: true,
      options: { yes: { label: '有' }, no: { label: '没有' } },
    },
    count: { kind: 'number', ask: '几口人？', unit: '口', howToFind: '户口簿', can: 'no', from: 1, to: 9 },
  },
  derived: { age: { years: 'born' } },
  criteria: {
    old: { when: { age: { from: 65 } }, yes: '满65周岁', no: '不满65周岁', cite: ['law'] },
    ill: { when: { ill: 'yes' }, yes: '有病', no: '没有病', cite: ['law'] },
    big: { when: { count: { from: 4 } }, yes: '4口以上', no: '不到4口', cite: ['law'] },
  },
  rules: [{ when: ['old'], then: 'pay' }],
  outcomes: {
    pay: PAYS,
  },
}
