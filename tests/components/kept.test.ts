import Taro from '@tarojs/taro'
import { act, renderHook } from '@testing-library/react'
import { contents, findGuide, resultSummary, advise, todayHere, UNSURE } from '@/rules'
import { isUnsaved } from '@/platform/storage'
import { keepCaller } from '@/state/caller'
import { startVisit } from '@/state/desk'
import { begunGuides, keepAnswer, readDraft } from '@/state/drafts'
import { rememberAnswer } from '@/state/remembered-answers'
import { answersSource } from '@/state/answers-source'
import { STORED } from '@/state/stored'
import { rulesStore } from '@/state/rules'
import {
  becomePerson,
  changedElsewhere,
  currentPerson,
  followDevice,
  forgetVisitor,
  personHere,
} from '@/state/person'
import { keepPlace } from '@/state/place'
import { keepHeard } from '@/state/reports'
import { dropSaved, rejudge, savedResult, savedResults, saveResult } from '@/state/saved'
import { chooseTypeSize, typeFactor, typeSize } from '@/state/settings'
import { dropQuarantined, quarantined } from '@/state/quarantine'
import { quarantineUnreadable } from '@/state/store'
import { keepSurveyInput } from '@/state/survey'
import { useTicks } from '@/state/ticks'
import { bringBack, forgetEverything } from '@/state/wipe'
import { stored } from '../support/kept'

const HERE = { person: null, today: '2026-11-23', wrong: null } as const
const WATER = 'qinhuangdao/low-income-water'

function water() {
  const found = findGuide(WATER)
  if (!found) throw new Error(`no guide ${WATER}`)
  return found
}

/** Answers that lead to a result: the first option of each question. */
function finished() {
  const { region, guide } = water()
  let answers = {}
  for (;;) {
    const advice = advise(region, guide, answers, todayHere())
    if (advice.kind !== 'question') return { answers, advice }
    const { id, question } = advice
    answers = {
      ...answers,
      [id]: question.kind === 'choice' ? (Object.keys(question.options)[0] ?? UNSURE) : UNSURE,
    }
  }
}

beforeEach(() => {
  jest.restoreAllMocks()
  Taro.clearStorageSync()
})

describe('an unreadable entry', () => {
  test('is quarantined alone and reported; the others stay', () => {
    keepAnswer(currentPerson(), 'r/good', 'q', 'yes')
    const { value } = JSON.parse(Taro.getStorageSync<string>('wenban.drafts')) as { value: object }
    Taro.setStorageSync('wenban.drafts', stored({ ...value, 'r/bad': { answers: 3 } }))
    expect(begunGuides(currentPerson()).map(({ id }) => id)).toEqual(['r/good'])
    quarantineUnreadable(null)
    expect(quarantined()).toBe(STORED.drafts.words)
    dropQuarantined()
    expect(quarantined()).toBe('')
    expect(readDraft(currentPerson(), 'r/good').answers).toEqual({ q: 'yes' })
  })

  test('can be dropped without a message from another window if it was the only one', () => {
    Taro.setStorageSync('wenban.drafts', '{')
    followDevice()
    expect(begunGuides(personHere())).toEqual([])
    quarantineUnreadable(null)
    expect(quarantined()).toBe(STORED.drafts.words)
    dropQuarantined()
    expect(changedElsewhere()).toBeNull()
  })

  test.each(Object.keys(STORED))('of any kind does not break the app: %s', (name) => {
    const texts = ['{', '[1]', '7', 'null', '"x"', '{"a":null}', '{"__proto__":{"x":1}}']
    for (const text of texts.flatMap((one) => [one, `{"version":1,"value":${one}}`])) {
      Taro.setStorageSync(`wenban.${name}`, text)
      expect(() => [
        begunGuides(currentPerson()),
        savedResults(currentPerson()),
        typeSize(),
        readDraft(currentPerson(), WATER),
      ]).not.toThrow()
    }
  })
})

test('unsaved data is reported until it has been saved', () => {
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('QuotaExceededError')
  })
  keepAnswer(currentPerson(), 'r/a', 'q', 'yes')
  expect(isUnsaved()).toBe(true)
  full.mockRestore()
  keepAnswer(currentPerson(), 'r/a', 'q', 'no')
  expect(isUnsaved()).toBe(false)
})

describe('the size of type', () => {
  /** jsdom has no default font size. */
  const browserSetTo = (pixels: number) =>
    jest.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
      const inPixels = element instanceof HTMLElement && element.style.font.startsWith('100px')
      return { fontSize: inPixels ? '100px' : `${pixels}px` } as CSSStyleDeclaration
    })

  test('is 18, 22 and 30 px for body text', () => {
    expect((['standard', 'large', 'huge'] as const).map((size) => Math.round(18 * typeFactor(size)))).toEqual(
      [18, 22, 30],
    )
  })

  test.each([
    [16, 'standard'],
    [17, 'standard'],
    [18, 'large'],
    [23, 'large'],
    [24, 'huge'],
    [40, 'huge'],
  ])('defaults to %d px in the browser settings: %s', (pixels, size) => {
    browserSetTo(pixels)
    expect(typeSize()).toBe(size)
  })

  test('stays as chosen', () => {
    browserSetTo(24)
    chooseTypeSize('standard')
    expect(typeSize()).toBe('standard')
  })
})

describe('a saved result', () => {
  const save = () => {
    const { answers, advice } = finished()
    saveResult(currentPerson(), WATER, answers, resultSummary(advice), '2026-11-23')
    const [saved] = savedResults(currentPerson())
    if (!saved) throw new Error('nothing was saved')
    return saved
  }

  test('has the edition of its place’s rules', () => {
    const { edition } = save()
    expect(edition).toBe(contents.find(({ id }) => WATER.startsWith(`${id}/`))?.edition)
  })

  test('is stored once, however often it is saved', () => {
    save()
    save()
    expect(savedResults(currentPerson())).toHaveLength(1)
  })

  test('with the same result today is unchanged', () => {
    expect(rejudge(save(), '2026-11-23').changed).toBe(false)
  })

  test('with another result today is changed and has the new result', () => {
    const saved = { ...save(), finding: { key: 'another', words: '以前的' } }
    const { now, changed } = rejudge(saved, '2026-11-23')
    expect(changed).toBe(true)
    expect(now?.key).toBe(resultSummary(finished().advice).key)
  })

  test('of a removed guide is changed', () => {
    expect(rejudge({ ...save(), guide: 'qinhuangdao/gone' }, '2026-11-23')).toEqual({
      now: null,
      verdict: null,
      changed: true,
      why: null,
    })
  })

  test('opens by its id, and only for its own guide', () => {
    const { id } = save()
    const { guide } = water()
    expect(answersSource(HERE, WATER, guide, { saved: id })).toMatchObject({
      kind: 'saved',
      from: { saved: id },
    })
    expect(answersSource(HERE, 'qinhuangdao/refund', guide, { saved: id })).toBeNull()
    dropSaved(currentPerson(), id)
    expect(savedResult(currentPerson(), id)).toBeUndefined()
  })
})

describe('a person at the desk', () => {
  test('starts empty and leaves the owner’s data alone', () => {
    keepAnswer(currentPerson(), 'r/own', 'q', 'yes')
    chooseTypeSize('huge')
    becomePerson('v1')
    expect(begunGuides(currentPerson())).toEqual([])
    keepAnswer(currentPerson(), 'r/theirs', 'q', 'no')
    becomePerson('v2')
    expect(begunGuides(currentPerson())).toEqual([])
    expect(typeSize()).toBe('huge')
    becomePerson(null)
    expect(begunGuides(currentPerson()).map(({ id }) => id)).toEqual(['r/own'])
  })

  test('is forgotten completely, and nobody else is', () => {
    keepAnswer(currentPerson(), 'r/own', 'q', 'yes')
    for (const visit of ['v1', 'v11']) {
      becomePerson(visit)
      keepAnswer(currentPerson(), 'r/theirs', 'q', 'no')
    }
    forgetVisitor('v1')
    becomePerson('v11')
    expect(begunGuides(currentPerson())).toHaveLength(1)
    becomePerson('v1')
    expect(begunGuides(currentPerson())).toEqual([])
    becomePerson(null)
    expect(begunGuides(currentPerson())).toHaveLength(1)
  })
})

test('only the keys listed on the privacy page are used', () => {
  const { region } = water()
  keepPlace(region.id)
  chooseTypeSize('large')
  startVisit('张阿姨')
  keepAnswer(currentPerson(), WATER, 'q', 'yes')
  rememberAnswer(currentPerson(), region, 'insuredIn', 'qinhuangdao')
  keepSurveyInput(currentPerson(), region, 'insuredIn', { says: 'these', values: ['qinhuangdao'] })
  keepCaller(currentPerson(), region.id, { district: 'haigang' })
  const { result: ticks } = renderHook(() => useTicks(currentPerson(), WATER))
  act(() => {
    ticks.current.keep('outcome', '身份证', true)
  })
  keepHeard(currentPerson(), `result ${WATER}`, '窗口说不用')
  rulesStore.write(rulesStore.read())
  saveResult(currentPerson(), WATER, finished().answers, resultSummary(finished().advice), '2026-11-23')
  const names = Object.keys(localStorage).map((key) => key.replace(/^wenban\.(visit\.[^.]+\.)?/, ''))
  expect(names.sort()).toEqual(Object.keys(STORED).sort())
})

test('wiping removes the app’s data and nothing else, and can be undone', () => {
  keepAnswer(currentPerson(), 'r/own', 'q', 'yes')
  chooseTypeSize('huge')
  becomePerson('v1')
  keepAnswer(currentPerson(), 'r/theirs', 'q', 'no')
  localStorage.setItem('another-program', 'x')
  const forgotten = forgetEverything()
  expect(Object.keys(localStorage)).toEqual(['another-program'])
  expect([currentPerson(), typeSize(), begunGuides(currentPerson())]).toEqual([null, 'standard', []])
  bringBack(forgotten)
  expect(currentPerson()).toBe('v1')
  expect(begunGuides(currentPerson()).map(({ id }) => id)).toEqual(['r/theirs'])
})
