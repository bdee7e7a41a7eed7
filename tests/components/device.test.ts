import Taro from '@tarojs/taro'
import { findGuide, UNSURE } from '@/rules'
import { keepCaller, readCaller } from '@/state/caller'
import { begunGuides, dropDraft, keepAnswer, keepEntry, keepNext, readDraft } from '@/state/drafts'
import { knownAnswer, rememberAnswer } from '@/state/known'

const region = (() => {
  const found = findGuide('qinhuangdao/filing')
  if (!found) throw new Error('no guide')
  return found.region
})()

const begunIds = () => begunGuides().map(({ id }) => id)

beforeEach(() => {
  jest.restoreAllMocks()
  Taro.clearStorageSync()
})

describe('drafts', () => {
  test('keep answers and what is not yet sent, each guide its own', () => {
    keepAnswer('r/a', 'q', 'yes')
    keepEntry('r/a', 'p', { says: 'these', values: ['19'] })
    keepAnswer('r/b', 'q', 'no')
    expect(readDraft('r/a')).toMatchObject({
      answers: { q: 'yes' },
      unsent: { p: { says: 'these', values: ['19'] } },
    })
    expect(readDraft('r/b').answers).toEqual({ q: 'no' })
  })

  test('drop what was put in once it is answered', () => {
    keepEntry('r/a', 'q', { says: 'unsure', values: [] })
    keepAnswer('r/a', 'q', UNSURE)
    expect(readDraft('r/a').unsent).toEqual({})
  })

  test('are listed the latest first, and only where something was answered', () => {
    const now = jest.spyOn(Date, 'now')
    now.mockReturnValue(1)
    keepAnswer('r/a', 'q', 'yes')
    now.mockReturnValue(2)
    keepAnswer('r/b', 'q', 'yes')
    keepEntry('r/c', 'q', { says: 'these', values: ['yes'] })
    expect(begunIds()).toEqual(['r/b', 'r/a'])
  })

  test('know where to go on', () => {
    keepAnswer('r/a', 'q', 'yes')
    keepNext('r/a', 2)
    expect(begunGuides()).toEqual([{ id: 'r/a', next: 2 }])
    keepNext('r/a', null)
    expect(begunGuides()).toEqual([{ id: 'r/a', next: null }])
  })

  test('are dropped one by one', () => {
    keepAnswer('r/a', 'q', 'yes')
    keepAnswer('r/b', 'q', 'yes')
    dropDraft('r/a')
    expect(begunIds()).toEqual(['r/b'])
  })
})

describe('a device that fails', () => {
  test.each(['{', '[]', '3', '{"r/a":{"answers":{"q":{}},"unsent":{},"changed":1}}', '{"r/a":null}'])(
    'with %s in the place of drafts: they are set aside and begun anew',
    (text) => {
      Taro.setStorageSync('wenban.drafts.v1', text)
      expect(begunIds()).toEqual([])
      expect(Taro.getStorageSync('wenban.drafts.v1.unreadable')).toBe(text)
      keepAnswer('r/a', 'q', 'yes')
      expect(begunIds()).toEqual(['r/a'])
    },
  )

  test('that cannot write keeps drafts until the app is closed', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('QuotaExceededError')
    })
    keepAnswer('r/full', 'q', 'yes')
    expect(readDraft('r/full').answers).toEqual({ q: 'yes' })
    jest.restoreAllMocks()
    keepAnswer('r/full', 'p', 'no')
    expect(readDraft('r/full').answers).toEqual({ q: 'yes', p: 'no' })
  })
})

describe('shared answers', () => {
  test('are remembered for the region', () => {
    rememberAnswer(region, 'insuredIn', 'qinhuangdao')
    expect(knownAnswer(region, 'insuredIn')).toBe('qinhuangdao')
  })

  test('are only those of questions that the region shares, and never 不清楚', () => {
    rememberAnswer(region, 'careIn', 'hebei')
    rememberAnswer(region, 'insurance', UNSURE)
    expect(knownAnswer(region, 'careIn')).toBeUndefined()
    expect(knownAnswer(region, 'insurance')).toBeUndefined()
  })
})

test('the caller is remembered for each region', () => {
  keepCaller('a', { district: 'd', insurance: 'i' })
  keepCaller('b', { district: 'e' })
  expect(readCaller('a')).toEqual({ district: 'd', insurance: 'i' })
  expect(readCaller('b')).toEqual({ district: 'e' })
  expect(readCaller('c')).toEqual({})
})
