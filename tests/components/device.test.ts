import Taro from '@tarojs/taro'
import { findGuide, UNSURE } from '@/rules'
import { keepCaller, readCaller } from '@/state/caller'
import { begunGuides, dropDraft, keepAnswer, keepInput, keepNext, readDraft } from '@/state/drafts'
import { rememberedAnswer, rememberAnswer } from '@/state/remembered-answers'
import { quarantineUnreadable } from '@/state/store'
import { stored } from '../support/kept'

const region = (() => {
  const found = findGuide('qinhuangdao/filing')
  if (!found) throw new Error('no guide')
  return found.region
})()

const begunIds = () => begunGuides(null).map(({ id }) => id)

beforeEach(() => {
  jest.restoreAllMocks()
  Taro.clearStorageSync()
})

describe('drafts', () => {
  test('keep answers and unsent input separately for each guide', () => {
    keepAnswer(null, 'r/a', 'q', 'yes')
    keepInput(null, 'r/a', 'p', { says: 'these', values: ['19'] })
    keepAnswer(null, 'r/b', 'q', 'no')
    expect(readDraft(null, 'r/a')).toMatchObject({
      answers: { q: 'yes' },
      unsent: { p: { says: 'these', values: ['19'] } },
    })
    expect(readDraft(null, 'r/b').answers).toEqual({ q: 'no' })
  })

  test('drop the input for a question once it is answered', () => {
    keepInput(null, 'r/a', 'q', { says: 'unsure', values: [] })
    keepAnswer(null, 'r/a', 'q', UNSURE)
    expect(readDraft(null, 'r/a').unsent).toEqual({})
  })

  test('are listed latest first, and only with at least one answer', () => {
    const now = jest.spyOn(Date, 'now')
    now.mockReturnValue(1)
    keepAnswer(null, 'r/a', 'q', 'yes')
    now.mockReturnValue(2)
    keepAnswer(null, 'r/b', 'q', 'yes')
    keepInput(null, 'r/c', 'q', { says: 'these', values: ['yes'] })
    expect(begunIds()).toEqual(['r/b', 'r/a'])
  })

  test('store where to continue', () => {
    keepAnswer(null, 'r/a', 'q', 'yes')
    keepNext(null, 'r/a', 2)
    expect(begunGuides(null)).toEqual([{ id: 'r/a', next: 2 }])
    keepNext(null, 'r/a', null)
    expect(begunGuides(null)).toEqual([{ id: 'r/a', next: null }])
  })

  test('are deleted one by one', () => {
    keepAnswer(null, 'r/a', 'q', 'yes')
    keepAnswer(null, 'r/b', 'q', 'yes')
    dropDraft(null, 'r/a')
    expect(begunIds()).toEqual(['r/b'])
  })
})

describe('storage failures', () => {
  test.each([
    '{',
    '[]',
    '3',
    stored([]),
    stored({ 'r/a': { answers: { q: {} }, unsent: {}, changed: 1 } }),
    stored({ 'r/a': null }),
  ])('with %s stored as drafts, they are quarantined and new ones start', (text) => {
    Taro.setStorageSync('wenban.drafts', text)
    expect(begunIds()).toEqual([])
    quarantineUnreadable(null)
    expect(Taro.getStorageSync('wenban.drafts.unreadable')).toBe(text)
    keepAnswer(null, 'r/a', 'q', 'yes')
    expect(begunIds()).toEqual(['r/a'])
  })

  test('drafts are kept in memory if the device cannot write', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('QuotaExceededError')
    })
    keepAnswer(null, 'r/full', 'q', 'yes')
    expect(readDraft(null, 'r/full').answers).toEqual({ q: 'yes' })
    jest.restoreAllMocks()
    keepAnswer(null, 'r/full', 'p', 'no')
    expect(readDraft(null, 'r/full').answers).toEqual({ q: 'yes', p: 'no' })
  })
})

describe('shared answers', () => {
  test('are remembered for the region', () => {
    rememberAnswer(null, region, 'insuredIn', 'qinhuangdao')
    expect(rememberedAnswer(null, region, 'insuredIn')).toBe('qinhuangdao')
  })

  test('are stored only for shared questions, and never 不清楚', () => {
    rememberAnswer(null, region, 'careIn', 'hebei')
    rememberAnswer(null, region, 'insurance', UNSURE)
    expect(rememberedAnswer(null, region, 'careIn')).toBeUndefined()
    expect(rememberedAnswer(null, region, 'insurance')).toBeUndefined()
  })
})

test('the caller is remembered for each region', () => {
  keepCaller(null, 'a', { district: 'd', insurance: 'i' })
  keepCaller(null, 'b', { district: 'e' })
  expect(readCaller(null, 'a')).toEqual({ district: 'd', insurance: 'i' })
  expect(readCaller(null, 'b')).toEqual({ district: 'e' })
  expect(readCaller(null, 'c')).toEqual({})
})
