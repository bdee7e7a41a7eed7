/** Ticking a material must not recompute the result. */
import Taro from '@tarojs/taro'
import { waitFor } from '@testing-library/dom'
import type * as Advising from '@/rules/advice/advice'
import { keepAnswer } from '@/state/drafts'
import { openRow, page, press, setToday, visit, WAIT } from './resident'

let mockAdvised = 0
jest.mock('@/rules/advice/advice', () => {
  const real = jest.requireActual<typeof Advising>('@/rules/advice/advice')
  const advise: typeof real.advise = (...asked) => {
    mockAdvised++
    return real.advise(...asked)
  }
  return { ...real, advise }
})

const CLAIM = 'qinhuangdao/manual-claim'
const HURT = { insuredIn: 'qinhuangdao', bill: 'paid', cause: 'own-accident', visit: 'inpatient' }

test('a ticked material is shown as ticked without recomputing the result', async () => {
  setToday('2026-11-26')
  Taro.clearStorageSync()
  for (const [question, answer] of Object.entries(HURT)) keepAnswer(null, CLAIM, question, answer)
  await visit(`/pages/result/index?guide=${CLAIM}`)
  await openRow('带什么')
  await waitFor(() => {
    expect(page().getAllByRole('checkbox')).toHaveLength(9)
  }, WAIT)
  const before = mockAdvised
  expect(before).toBeGreaterThan(0)
  await press('checkbox', /交警事故认定书/)
  await press('checkbox', /诊断证明（盖章）/)
  await waitFor(() => {
    expect(page().getAllByRole('checkbox', { checked: true })).toHaveLength(2)
  }, WAIT)
  expect(mockAdvised).toBe(before)
  await press('checkbox', /交警事故认定书/)
  await waitFor(() => {
    expect(page().getAllByRole('checkbox', { checked: true })).toHaveLength(1)
  }, WAIT)
  expect(mockAdvised).toBe(before)
})
