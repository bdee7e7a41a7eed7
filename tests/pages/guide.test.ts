import Taro from '@tarojs/taro'
import { waitFor } from '@testing-library/dom'
import { shortTitle } from '@/rules'
import { keepAnswer } from '@/state/drafts'
import { currentPath } from '../support/open-page'
import {
  asked,
  chosen,
  follow,
  goBack,
  give,
  guideOf,
  page,
  press,
  seeHeading,
  seeOutcome,
  setToday,
  type,
  typed,
  visit,
  WAIT,
  walk,
} from './resident'

const SENIOR = 'qinhuangdao/senior-bus-card'
const senior = guideOf(SENIOR)
const ADULT = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1940-05-20' }

const openStep = (step: number): Promise<void> => visit(`/pages/question/index?guide=${SENIOR}&step=${step}`)

/** Answers the questions from the current one on. */
async function answer(...given: string[]): Promise<void> {
  for (const one of given) {
    const question = senior.questions[await asked(senior)]
    if (question) await give(question, one)
    await follow('button', '继续')
  }
}

beforeAll(() => {
  setToday('2026-11-23')
})

beforeEach(() => {
  Taro.clearStorageSync()
})

test('the window title is the guide on the page', async () => {
  const titled = (name: string): Promise<void> =>
    waitFor(() => {
      expect(document.title).toBe(name)
    }, WAIT)
  await openStep(1)
  await titled(shortTitle(senior))
  await visit('/pages/question/index?guide=qinhuangdao/filing')
  await titled(shortTitle(guideOf('qinhuangdao/filing')))
  await visit('/pages/result/index?guide=qinhuangdao/senior-bus-card')
  await titled(shortTitle(senior))
})

describe('a question', () => {
  test('has the only heading on its page, and options as radio buttons', async () => {
    await openStep(1)
    expect(await asked(senior)).toBe('hukouDistrict')
    expect(page().getAllByRole('heading')).toHaveLength(1)
    const options = Object.keys(Object(senior.questions['hukouDistrict']).options)
    expect(page().getAllByRole('radio')).toHaveLength(options.length + 1) // and 不清楚
  })

  test('receives the focus, so that it is read out first', async () => {
    await openStep(1)
    await asked(senior)
    await waitFor(() => {
      expect(page().getByRole('heading')).toHaveFocus()
    }, WAIT)
  })

  test('stays until something is selected, and says what to do', async () => {
    await openStep(1)
    await press('button', '继续')
    await waitFor(() => {
      expect(page().getByRole('alert')).toHaveFocus()
    }, WAIT)
    expect(await asked(senior)).toBe('hukouDistrict')
    await press('radio', /^海港区/)
    expect(page().queryByRole('alert')).toBeNull()
  })

  test('can be answered by keyboard', async () => {
    await openStep(1)
    const option = await waitFor(() => page().getByRole('radio', { name: /^海港区/ }), WAIT)
    option.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }))
    await waitFor(() => {
      expect(chosen()).toEqual(['海港区'])
    }, WAIT)
  })

  test('explains how to find the answer to 不清楚', async () => {
    await openStep(1)
    await press('radio', /^不清楚/)
    const { howToFind: find } = senior.questions['hukouDistrict'] ?? { howToFind: 'nothing' }
    expect(page().getByText(find, { exact: false })).toBeInTheDocument()
  })

  test('moves on once for two quick taps', async () => {
    await openStep(1)
    await press('radio', /^海港区/)
    const depth = Taro.getCurrentPages().length
    const button = page().getByRole('button', { name: '继续' })
    button.click()
    button.click()
    await seeHeading(senior.questions['ridesAlone']?.ask ?? '')
    expect(Taro.getCurrentPages()).toHaveLength(depth + 1)
  })
})

describe('a date', () => {
  beforeEach(async () => {
    await visit('/home/index')
    await openStep(1)
    await answer('haigang', 'yes', 'none')
  })

  test('that does not exist is rejected, and what was typed stays', async () => {
    await type('2023', '2', '29')
    await press('button', '继续')
    await waitFor(() => page().getByRole('alert'), WAIT)
    expect(await asked(senior)).toBe('birthday')
    expect(typed()).toEqual(['2023', '2', '29'])
  })

  test('in the future is rejected', async () => {
    await type('2030', '1', '1')
    await press('button', '继续')
    await waitFor(() => {
      expect(page().getByRole('alert')).toHaveFocus()
    }, WAIT)
  })

  test('without a month is asked for again', async () => {
    await type('1950')
    await press('button', '继续')
    await waitFor(() => {
      expect(page().getByRole('alert')).toHaveFocus()
    }, WAIT)
  })

  test.each(['1940-05-20', '19400520', '1940年5月20日'])(
    'pasted as %s fills the three fields',
    async (text) => {
      await type(text)
      await waitFor(() => {
        expect(typed().map(Number)).toEqual([1940, 5, 20])
      }, WAIT)
      await follow('button', '继续')
      await seeOutcome(SENIOR, 'yes-by-hukou')
    },
  )
})

describe('going back', () => {
  test('by the link shows the previous question with its answer', async () => {
    await openStep(1)
    await answer('haigang')
    expect(await asked(senior)).toBe('ridesAlone')
    await follow('link', '上一题')
    expect(await asked(senior)).toBe('hukouDistrict')
    expect(chosen()).toEqual(['海港区'])
  })

  test('by the system goes through every question to home', async () => {
    await walk(SENIOR, ADULT)
    for (const question of ['birthday', 'card', 'ridesAlone', 'hukouDistrict']) {
      await goBack()
      await seeHeading(senior.questions[question]?.ask ?? '')
    }
    expect(chosen()).toEqual(['海港区'])
    await goBack()
    await waitFor(() => {
      expect(currentPath()).toBe('/home/index')
    }, WAIT)
  })

  test('keeps input that was not submitted', async () => {
    await openStep(1)
    await answer('haigang')
    await press('radio', /^能/)
    await goBack()
    await seeHeading(senior.questions['hukouDistrict']?.ask ?? '')
    await follow('button', '继续')
    expect(chosen()).toEqual(['能'])
  })
})

describe('the address', () => {
  test('of a later step without a draft starts at the first question', async () => {
    await openStep(3)
    expect(await asked(senior)).toBe('hukouDistrict')
  })

  test('of an unknown guide says so and offers home', async () => {
    await visit('/pages/question/index?guide=qinhuangdao/nothing')
    await press('button', '回首页')
    await waitFor(() => {
      expect(currentPath()).toBe('/home/index')
    }, WAIT)
  })
})

describe('stored answers', () => {
  test('are resumed from home', async () => {
    await visit('/home/index')
    await openStep(1)
    await answer('haigang', 'yes')
    await visit('/home/index')
    await follow('link', /第3问/)
    expect(await asked(senior)).toBe('card')
  })

  test('are suggested by the next guide with the same question', async () => {
    await walk('qinhuangdao/filing', { insuredIn: 'elsewhere' })
    await visit('/pages/question/index?guide=qinhuangdao/beijing-tianjin&step=1')
    expect(chosen()).toEqual(['河北省以外'])
    expect(page().getByText('之前答过，可以改。')).toBeInTheDocument()
  })

  test('are quarantined if unreadable, and the app continues', async () => {
    Taro.setStorageSync('wenban.drafts', '{"qinhuangdao/senior-bus-card":')
    await openStep(1)
    await answer('haigang')
    expect(await asked(senior)).toBe('ridesAlone')
    expect(Taro.getStorageSync('wenban.drafts.unreadable')).toBe('{"qinhuangdao/senior-bus-card":')
  })
})

test('an answer that is no longer valid is dropped and reported; the valid ones stay', async () => {
  keepAnswer(null, SENIOR, 'hukouDistrict', 'haigang')
  keepAnswer(null, SENIOR, 'ridesAlone', 'perhaps')
  await openStep(2)
  expect(await asked(senior)).toBe('ridesAlone')
  expect(page().getByText(/以前的回答不能用了/)).toBeInTheDocument()
  expect(chosen()).toEqual([])
  await follow('link', '上一题')
  expect(chosen()).toEqual(['海港区'])
})
