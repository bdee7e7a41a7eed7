import Taro from '@tarojs/taro'
import { fireEvent, waitFor } from '@testing-library/dom'
import { regions, type Question } from '@/rules'
import { serve } from '../support/browser-files'
import { nothingNewer } from '../support/editions'
import { currentPath } from '../support/open-page'
import {
  chosen,
  follow,
  give,
  goBack,
  guideOf,
  heading,
  page,
  press,
  seeHeading,
  seeOutcome,
  setToday,
  visit,
  WAIT,
} from './resident'

const START = '/pages/survey/index?region=qinhuangdao'
const shared: Readonly<Record<string, Question>> = regions[0]?.shared ?? {}
const ask = (id: string) => shared[id]?.ask ?? `no shared question ${id}`

const NEIGHBOUR = {
  insuredIn: 'qinhuangdao',
  hukouDistrict: 'haigang',
  birthday: '1950-01-01',
  waterSupplier: 'city',
  allowance: 'none',
  persons: '2',
}

/** Answers every question until the result is shown. */
async function answerAll(answers: Readonly<Record<string, string>> = NEIGHBOUR): Promise<string[]> {
  const asked: string[] = []
  while (currentPath() === '/pages/survey/index') {
    const text = await heading()
    const [id, question] = Object.entries(shared).find(([, one]) => one.ask === text) ?? []
    const answer = id === undefined ? undefined : answers[id]
    if (!id || !question || answer === undefined) throw new Error(`“${text}” has no answer`)
    asked.push(id)
    await give(question, answer)
    await follow('button', '继续')
  }
  return asked
}

beforeAll(() => {
  setToday('2026-11-23')
})

beforeEach(() => {
  Taro.clearStorageSync()
})

test('asks every shared question once and shows which guides apply, which do not and why', async () => {
  await visit(START)
  expect(await answerAll()).toEqual(Object.keys(NEIGHBOUR))
  expect(await heading()).toMatch(/项还要再问，2项用不上/)
  await press('button', /^用不上的/)
  await press('button', /^依据\s*\d+份文件/)
  const text = page().getByRole('main').textContent ?? ''
  expect(text).toContain('还要问：老人能自己乘公交车吗？')
  expect(text).toContain('不是低保户')
  expect(text).toMatch(/依据：12345热线答复/)
  expect(text).toContain('距今')
})

test('skips what was answered before, in a guide or here', async () => {
  await visit('/pages/question/index?guide=qinhuangdao/filing&step=1')
  await give(guideOf('qinhuangdao/filing').questions['insuredIn'] as Question, 'elsewhere')
  await follow('button', '继续')
  await visit(START)
  await seeHeading(ask('hukouDistrict'))
  expect(page().getByText(/答过的1问不再问/)).toBeInTheDocument()
  await answerAll()
  await visit(START)
  await seeHeading('不用再问了')
  await follow('button', '看结果')
  expect(await heading()).toMatch(/项用不上/)
})

test('still says whose answers to give after going back', async () => {
  await visit(START)
  await give(shared['insuredIn'] as Question, 'qinhuangdao')
  await follow('button', '继续')
  await goBack()
  await seeHeading(ask('insuredIn'))
  expect(page().getByText(/给谁问，就填谁的/)).toBeInTheDocument()
})

test('opens a guide at its first unanswered question', async () => {
  await visit(START)
  await answerAll()
  await follow('link', /^敬老卡/)
  await seeHeading('老人能自己乘公交车吗？')
  await goBack()
  expect(await heading()).toMatch(/项用不上/)
})

test('opens a decided guide at its result', async () => {
  await visit(START)
  await answerAll()
  await press('button', /^用不上的/)
  await follow('link', /^人口多/)
  await seeOutcome('qinhuangdao/water-tier', 'too-few')
})

test('changing an answer from the result updates the result', async () => {
  await visit(START)
  await answerAll()
  await press('button', /^我的回答/)
  await follow('button', `改：${ask('waterSupplier')}`)
  await seeHeading(ask('waterSupplier'))
  expect(chosen()).toEqual(['秦皇岛市自来水公司'])
  await press('radio', /^别的公司/)
  await follow('button', '继续')
  await waitFor(() => {
    const closed = page().queryByRole('button', { name: /^用不上的/, expanded: false })
    if (closed) fireEvent.click(closed)
    expect(page().getByRole('main').textContent).toContain('不是市自来水公司的用户')
  }, WAIT)
})

test('back leads to the previous question with its answer, then home', async () => {
  await visit('/home/index')
  await follow('link', /一次问全/)
  await give(shared['insuredIn'] as Question, 'qinhuangdao')
  await follow('button', '继续')
  await seeHeading(ask('hukouDistrict'))
  await goBack()
  await seeHeading(ask('insuredIn'))
  expect(chosen()).toEqual(['秦皇岛市'])
  await goBack()
  expect(currentPath()).toBe('/home/index')
})

test('starts over only after confirmation', async () => {
  await visit(START)
  await answerAll()
  await press('button', '重新问')
  await follow('button', '清掉，从头问')
  await seeHeading(ask('insuredIn'))
  expect(chosen()).toEqual([])
})

test('a result without answers leads to the questions', async () => {
  await visit('/pages/survey-result/index?region=qinhuangdao')
  await seeHeading('还没有结果')
  await follow('button', '开始回答')
  await seeHeading(ask('insuredIn'))
})

test('an unknown region is reported as not found', async () => {
  serve(nothingNewer())
  await visit('/pages/survey/index?region=atlantis')
  await seeHeading('没有找到这个地方')
})
