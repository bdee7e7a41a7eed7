import Taro from '@tarojs/taro'
import { findGuide } from '@/rules'
import { keepCaller, readCaller } from '@/state/caller'
import {
  chooseKeepDays,
  dropVisit,
  nameOf,
  keepDays,
  labelProblem,
  leaveDesk,
  noteProblem,
  noteVisit,
  openVisit,
  renameVisit,
  startVisit,
  tidyDesk,
  visitName,
  visits,
  wipeOldVisits,
} from '@/state/desk'
import { begunGuides, keepAnswer, readDraft } from '@/state/drafts'
import { rememberedAnswers, rememberAnswer } from '@/state/remembered-answers'
import { currentPerson } from '@/state/person'
import { prefixOf } from '@/state/stored'
import { savedResults, saveResult } from '@/state/saved'
import { keepSurveyAnswer, keepSurveyInput, surveyAnswers, surveyInput } from '@/state/survey'
import { readTicks } from '@/state/ticks'
import { quarantineUnreadable } from '@/state/store'
import { bringBack, forgetEverything } from '@/state/wipe'
import { stored } from '../support/kept'

const TODAY = '2026-11-24'
const GUIDE = 'qinhuangdao/filing'

const region = (() => {
  const found = findGuide(GUIDE)
  if (!found) throw new Error('no guide')
  return found.region
})()

const clock = (time: string): void => {
  jest.useFakeTimers({ now: new Date(time) })
}

const keys = (): string[] => Taro.getStorageInfoSync().keys
const visitKeys = (): string[] => keys().filter((key) => key.startsWith('wenban.visit.'))
const ids = (): string[] => visits().map(({ id }) => id)
const names = (): string[] => visits().map(visitName)

/** Stores something of every kind about the current person. */
function leaveTraces(): void {
  keepAnswer(currentPerson(), GUIDE, 'careIn', 'hebei')
  rememberAnswer(currentPerson(), region, 'insuredIn', 'qinhuangdao')
  keepSurveyAnswer(currentPerson(), region, 'allowance', 'none')
  keepSurveyInput(currentPerson(), region, 'birthday', { says: 'these', values: ['1950', '', ''] })
  keepCaller(currentPerson(), region.id, { district: 'haigang' })
  Taro.setStorageSync(`${prefixOf(currentPerson())}ticks`, stored({ [`${GUIDE} some`]: ['社保卡'] }))
  saveResult(currentPerson(), GUIDE, { careIn: 'hebei' }, { key: 'some', words: '可以办' }, TODAY)
}

/** Everything stored about the current person. */
const traces = (): unknown => ({
  drafts: begunGuides(currentPerson()),
  answers: readDraft(currentPerson(), GUIDE).answers,
  known: rememberedAnswers(currentPerson(), region),
  survey: surveyAnswers(currentPerson(), region, TODAY),
  entry: surveyInput(currentPerson(), region, 'birthday'),
  caller: readCaller(currentPerson(), region.id),
  ticks: readTicks(currentPerson(), GUIDE, 'some'),
  saved: savedResults(currentPerson()),
})

const NOTHING = {
  drafts: [],
  answers: {},
  known: {},
  survey: {},
  entry: undefined,
  caller: {},
  ticks: [],
  saved: [],
}

/** Starts a visit with an answer on each of the days, and returns their ids. */
function visitsOn(...days: string[]): string[] {
  return days.map((day) => {
    clock(`${day}T10:00:00`)
    startVisit(day)
    keepAnswer(currentPerson(), GUIDE, 'careIn', 'hebei')
    return currentPerson() ?? ''
  })
}

beforeEach(() => {
  jest.restoreAllMocks()
  Taro.clearStorageSync()
  clock(`${TODAY}T10:05:00`)
})

afterEach(() => {
  jest.useRealTimers()
})

describe('several people in turn', () => {
  test('the next person starts with nothing stored', () => {
    startVisit()
    leaveTraces()
    startVisit()
    expect(traces()).toEqual(NOTHING)
  })

  test('a returning person finds their own data and nobody else’s', () => {
    startVisit('甲')
    leaveTraces()
    const before = traces()
    startVisit('乙')
    keepAnswer(currentPerson(), GUIDE, 'careIn', 'beijing')
    openVisit(ids()[1] ?? '')
    expect(nameOf(currentPerson())).toBe('甲')
    expect(traces()).toEqual(before)
  })

  test('the owner’s data is hidden at the desk and comes back afterwards', () => {
    leaveTraces()
    const own = traces()
    startVisit()
    expect(traces()).toEqual(NOTHING)
    keepAnswer(currentPerson(), GUIDE, 'careIn', 'beijing')
    leaveDesk()
    expect(nameOf(currentPerson())).toBeNull()
    expect(traces()).toEqual(own)
  })

  test('a visit has a time, a number of the day and a name', () => {
    startVisit()
    expect(visits()).toMatchObject([{ begun: '2026-11-24T10:05', number: 1, label: '', note: '' }])
    expect(nameOf(currentPerson())).toBe('第1位')
    renameVisit(ids()[0] ?? '', '张阿姨')
    noteVisit(ids()[0] ?? '', '下午再来')
    expect(nameOf(currentPerson())).toBe('张阿姨')
    expect(visits()).toMatchObject([{ label: '张阿姨', note: '下午再来' }])
  })

  test('the numbers of a day are not reused after a visit is deleted, and restart the next day', () => {
    startVisit('甲')
    startVisit('乙')
    dropVisit(ids()[1] ?? '')
    startVisit()
    expect(names()).toEqual(['第3位', '乙'])
    keepAnswer(currentPerson(), GUIDE, 'careIn', 'hebei')
    clock('2026-11-25T08:00:00')
    startVisit()
    expect(names()).toEqual(['第1位', '第3位', '乙'])
  })

  test('pressing twice does not create an empty visit', () => {
    startVisit()
    startVisit()
    expect(names()).toEqual(['第1位'])
  })

  test('visits started at the same moment are distinct', () => {
    startVisit('甲')
    startVisit('乙')
    expect(new Set(ids()).size).toBe(2)
  })
})

describe('deleting a visit', () => {
  test('removes everything stored about it, including unreadable values, and nothing else', () => {
    leaveTraces()
    const own = keys()
    startVisit('甲')
    leaveTraces()
    const id = currentPerson() ?? ''
    Taro.setStorageSync(`wenban.visit.${id}.ticks`, '{')
    expect(readTicks(currentPerson(), GUIDE, 'some')).toEqual([])
    quarantineUnreadable(id)
    expect(visitKeys()).toContain(`wenban.visit.${id}.ticks.unreadable`)
    dropVisit(id)
    expect(visitKeys()).toEqual([])
    expect(visits()).toEqual([])
    expect(keys()).toEqual(expect.arrayContaining(own))
  })

  test('ends the visit if it is the current one', () => {
    startVisit('甲')
    dropVisit(ids()[0] ?? '')
    expect(currentPerson()).toBeNull()
  })

  test('keeps the current one if it is another', () => {
    startVisit('甲')
    startVisit('乙')
    dropVisit(ids()[1] ?? '')
    expect(nameOf(currentPerson())).toBe('乙')
  })
})

describe('old visits', () => {
  test.each([
    [1, '2026-11-24', '2026-11-23'],
    [3, '2026-11-22', '2026-11-21'],
    [7, '2026-11-18', '2026-11-17'],
    [30, '2026-10-26', '2026-10-25'],
  ])('with %i days, %s is kept and %s is wiped', (days, kept, wiped) => {
    const [old, young] = visitsOn(wiped, kept)
    wipeOldVisits(TODAY, days)
    expect(ids()).toEqual([young])
    expect(visitKeys().every((key) => key.includes(`.${young ?? ''}.`))).toBe(true)
    expect(visitKeys().some((key) => key.includes(`.${old ?? ''}.`))).toBe(false)
  })

  test('are counted correctly over 29 February', () => {
    visitsOn('2028-02-28', '2028-02-29', '2028-03-01')
    wipeOldVisits('2028-03-01', 2)
    expect(names()).toEqual(['2028-03-01', '2028-02-29'])
    wipeOldVisits('2028-03-01', 1)
    expect(names()).toEqual(['2028-03-01'])
  })

  test('are not wiped if dated in the future because the clock was moved back', () => {
    visitsOn('2026-12-31')
    wipeOldVisits(TODAY, 1)
    expect(names()).toEqual(['2026-12-31'])
  })

  test('are wiped when the app starts, even the current one, which ends', () => {
    visitsOn('2026-11-17', '2026-11-18')
    openVisit(ids()[1] ?? '')
    clock(`${TODAY}T09:00:00`)
    tidyDesk()
    expect(names()).toEqual(['2026-11-18'])
    expect(currentPerson()).toBeNull()
  })

  test('are wiped when the next visit starts', () => {
    visitsOn('2026-11-17')
    clock(`${TODAY}T09:00:00`)
    startVisit()
    expect(names()).toEqual(['第1位'])
    expect(visitKeys()).toEqual([])
  })

  test('are not wiped while a page shows them', () => {
    const [id] = visitsOn('2026-11-17')
    clock(`${TODAY}T00:01:00`)
    tidyDesk(id)
    expect(currentPerson()).toBe(id)
    expect(readDraft(currentPerson(), GUIDE).answers).toEqual({ careIn: 'hebei' })
  })

  test('are wiped after 7 days unless another number is chosen', () => {
    expect(keepDays()).toBe(7)
    visitsOn('2026-11-23')
    chooseKeepDays(1)
    expect(names()).toEqual(['2026-11-23'])
    clock(`${TODAY}T09:00:00`)
    tidyDesk()
    expect(names()).toEqual([])
  })
})

describe('an unreadable list', () => {
  test.each(['{', '[]', stored({ visits: [{}], keepDays: 7 }), stored({ visits: [], keepDays: 8 })])(
    '%s is quarantined; its visits are listed again and wiped in time',
    (text) => {
      const [id] = visitsOn('2026-11-20')
      Taro.setStorageSync('wenban.desk', text)
      clock('2026-11-24T09:00:00')
      tidyDesk()
      expect(visits()).toMatchObject([{ id, begun: '2026-11-20T10:00', number: 1, label: '' }])
      expect(Taro.getStorageSync('wenban.desk.unreadable')).toBe(text)
      clock('2026-11-27T09:00:00')
      tidyDesk()
      expect(visits()).toEqual([])
      expect(visitKeys()).toEqual([])
    },
  )
})

test('forgetting everything clears the desk and all visits, and undo restores them', () => {
  startVisit('甲')
  leaveTraces()
  chooseKeepDays(3)
  const before = traces()
  const forgotten = forgetEverything()
  expect(keys().filter((key) => key.startsWith('wenban.'))).toEqual([])
  expect([visits(), nameOf(currentPerson()), keepDays()]).toEqual([[], null, 7])
  bringBack(forgotten)
  expect([names(), nameOf(currentPerson()), keepDays()]).toEqual([['甲'], '甲', 3])
  expect(traces()).toEqual(before)
})

describe('a label', () => {
  test.each([
    '张阿姨',
    '',
    '3号楼201',
    '12345',
    '八十岁的李大爷',
    '一二三四五',
    '9:30来',
    '十个字十个字十个字啊',
    '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷',
  ])('accepts “%s”', (text) => {
    expect(labelProblem(text)).toBeNull()
  })

  test.each([
    ['an identity card', '130302195001011234'],
    ['an identity card with X', '13030219500101123X'],
    ['an old identity card', '130302500101123'],
    ['a mobile', '13800138000'],
    ['a mobile after a name', '张13800138000'],
    ['a landline', '0335-3211234'],
    ['a landline without its area code', '3211234'],
    ['six digits', '123456'],
    ['full-width digits', '１３８００１３８０００'],
    ['digits separated by spaces', '138 0013 8000'],
    ['digits separated by full-width spaces', '１３８　００１３　８０００'],
    ['digits separated by hyphens', '138-0013-8000'],
    ['digits separated by dashes', '138—0013—8000'],
    ['digits separated by dots', '138.0013.8000'],
    ['digits separated by zero-width spaces', '138\u200b0013\u200b8000'],
    ['circled digits', '①②③④⑤⑥'],
    ['Chinese digits', '幺三八零零幺三八'],
  ])('refuses %s', (_, text) => {
    expect(labelProblem(text)).toContain('身份证号、电话')
    expect(noteProblem(text)).toContain('身份证号、电话')
  })

  test('is at most 10 characters long, a note at most 100', () => {
    expect(labelProblem('字'.repeat(10))).toBeNull()
    expect(labelProblem('字'.repeat(11))).toContain('最多写10个字')
    expect(labelProblem(` ${'字'.repeat(10)} `)).toBeNull()
    expect(noteProblem('字'.repeat(100))).toBeNull()
    expect(noteProblem('字'.repeat(101))).toContain('最多写100个字')
  })
})
