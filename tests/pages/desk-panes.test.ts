/** The desk in a wide window, used by keyboard. */
import Taro from '@tarojs/taro'
import { fireEvent, waitFor } from '@testing-library/dom'
import { UNSURE, type Answer } from '@/rules'
import { DESK } from '@/routes'
import { startVisit, visitName, visits } from '@/state/desk'
import { keepAnswer, readDraft } from '@/state/drafts'
import { currentPerson } from '@/state/person'
import { currentPath } from '../support/open-page'
import { give, guideOf, page, press, setToday, type, visit, WAIT } from './resident'

const TODAY = '2026-11-24'
const CARD = 'qinhuangdao/senior-bus-card'
const ELIGIBLE: Readonly<Record<string, Answer>> = {
  hukouDistrict: 'haigang',
  ridesAlone: 'yes',
  card: 'none',
  birthday: '1950-05-20',
}

const guide = guideOf(CARD)
const key = (name: string, on: Element = document.activeElement ?? document.body): void => {
  fireEvent.keyDown(on, { key: name })
}

const result = () => page().getByRole('region', { name: '结果和窗口单' })
const person = (name: RegExp): HTMLElement => page().getByRole('button', { name })

/** Starts a visit with these answers about the card. */
function ask(answers: Readonly<Record<string, Answer>> = {}, label = ''): void {
  startVisit(label)
  for (const [question, answer] of Object.entries(answers))
    keepAnswer(currentPerson(), CARD, question, answer)
}

/** Waits until the question is shown. */
async function seeQuestion(id: string): Promise<void> {
  const question = guide.questions[id]
  if (!question) throw new Error(`no question ${id}`)
  await waitFor(() => {
    page().getByRole('heading', { level: 2, name: question.ask })
  }, WAIT)
}

/** Presses a digit and waits for the selection. */
async function choose(digit: string): Promise<void> {
  key(digit)
  await waitFor(() => {
    page().getByRole('radio', { checked: true })
  }, WAIT)
}

/** The digit of an option. */
function digitOf(id: string, option: string): string {
  const question = guide.questions[id]
  const options = question && 'options' in question ? Object.keys(question.options) : []
  if (!options.includes(option)) throw new Error(`no option ${option}`)
  return String(options.indexOf(option) + 1)
}

const { hukouDistrict, ridesAlone, card } = ELIGIBLE
const UP_TO_BIRTHDAY = { hukouDistrict, ridesAlone, card } as Readonly<Record<string, Answer>>

beforeEach(() => {
  setToday(TODAY)
  Taro.clearStorageSync()
  Object.assign(window, {
    matchMedia: () => ({ matches: true, addListener: () => undefined, removeListener: () => undefined }),
  })
})

afterEach(() => {
  Reflect.deleteProperty(window, 'matchMedia')
})

test('N starts the next visit, which asks what the person came for', async () => {
  ask(ELIGIBLE, '张阿姨')
  await visit(DESK)
  await waitFor(() => {
    expect(result()).toHaveTextContent('窗口单')
  }, WAIT)
  const before = page().getByRole('main')
  key('n', document.body)
  await waitFor(() => {
    expect(page().getByRole('main')).not.toBe(before)
    expect(page().getByRole('heading', { level: 1 })).toHaveTextContent('第2位')
  }, WAIT)
  expect(currentPath()).toBe(DESK)
  await page().findByRole('textbox', { name: '要找什么' }, WAIT)
  expect(visits().map(visitName)).toEqual(['第2位', '张阿姨'])
  expect(result()).not.toHaveTextContent('海港区')
})

test('digits select, Enter continues, and finally the slip is beside the questions', async () => {
  ask({ hukouDistrict: 'haigang' })
  await visit(DESK)
  await seeQuestion('ridesAlone')
  expect(result()).toHaveTextContent(/可能是这\d+种/)
  await choose(digitOf('ridesAlone', 'yes'))
  key('Enter')
  await seeQuestion('card')
  await choose(digitOf('card', 'none'))
  key('Enter')
  await seeQuestion('birthday')
  await type('1950', '5', '20')
  const [year] = page().getAllByRole('textbox')
  key('Enter', year)
  await page().findByRole('button', { name: /窗口单$/ }, WAIT)
  expect(page().getByRole('heading', { level: 2, name: /^怎么办/ })).toBeInTheDocument()
  expect(person(/^1 ?没写称呼/)).toHaveTextContent('可以')
})

test('Enter on an option continues, and without an answer shows a problem', async () => {
  ask()
  await visit(DESK)
  await waitFor(() => page().getByRole('textbox', { name: '要找什么' }), WAIT)
  ask({ hukouDistrict: 'haigang' })
  await visit(DESK)
  await seeQuestion('ridesAlone')
  key('Enter')
  await page().findByRole('alert', {}, WAIT)
  await press('radio', /^能/)
  key('Enter', page().getByRole('radio', { name: /^能/ }))
  await seeQuestion('card')
})

test('a wrong date is rejected and kept; Escape leaves the field, and 0 selects 不清楚', async () => {
  ask(UP_TO_BIRTHDAY)
  await visit(DESK)
  await seeQuestion('birthday')
  await type('1950', '2', '31')
  const [year] = page().getAllByRole('textbox')
  if (!year) throw new Error('no field')
  key('0', year)
  key('n', year)
  expect(page().getByRole('radio', { name: /^不清楚/ })).not.toBeChecked()
  expect(visits()).toHaveLength(1)
  key('Enter', year)
  expect(await page().findByRole('alert', {}, WAIT)).toHaveTextContent('没有31日')
  expect(year).toHaveValue('1950')
  year.focus()
  key('Escape', year)
  expect(year).not.toHaveFocus()
  key('0')
  await waitFor(() => {
    expect(page().getByRole('radio', { name: /^不清楚/ })).toBeChecked()
  }, WAIT)
  key('Enter')
  await waitFor(() => {
    expect(result()).toHaveTextContent('窗口单')
  }, WAIT)
  expect(readDraft(currentPerson(), CARD).answers['birthday']).toBe(UNSURE)
  expect(person(/^1 ?没写称呼/)).toHaveTextContent('先问清')
})

test('a name with N and digits is typed as it is, and Enter saves it', async () => {
  ask({ hukouDistrict: 'haigang' })
  await visit(DESK)
  await seeQuestion('ridesAlone')
  await press('button', '称呼、备注')
  const [name] = await page().findAllByRole('textbox', {}, WAIT)
  if (!name) throw new Error('no field')
  for (const letter of ['N', 'n', '1', '0']) key(letter, name)
  fireEvent.keyDown(name, { key: 'n', isComposing: true })
  expect(visits()).toHaveLength(1)
  expect(page().queryByRole('radio', { checked: true })).toBeNull()
  await type('N楼3号')
  key('Enter', name)
  await waitFor(() => {
    expect(page().getByRole('heading', { level: 1 })).toHaveTextContent('第1位 N楼3号')
  }, WAIT)
  await seeQuestion('ridesAlone')
  expect(page().queryByRole('alert')).toBeNull()
})

test('an answer is changed in place, or left as it was', async () => {
  ask(ELIGIBLE)
  await visit(DESK)
  const rides = guide.questions['ridesAlone']
  if (!rides) throw new Error('no question')
  const answered = new RegExp(`^${rides.label ?? rides.ask}.*改$`)
  await press('button', answered)
  await seeQuestion('ridesAlone')
  await press('button', '不改了')
  await waitFor(() => {
    expect(page().queryByRole('heading', { level: 2, name: rides.ask })).toBeNull()
  }, WAIT)
  await press('button', answered)
  await give(rides, 'no')
  await press('button', '继续')
  await waitFor(() => {
    expect(person(/^1 ?没写称呼/)).toHaveTextContent('不可以')
  }, WAIT)
})

test('an earlier person is resumed with their own results', async () => {
  ask(ELIGIBLE, '张阿姨')
  ask({ hukouDistrict: 'haigang' }, '王大爷')
  await visit(DESK)
  await seeQuestion('ridesAlone')
  await press('button', /^1 ?张阿姨/)
  await waitFor(() => {
    expect(page().getByRole('heading', { level: 1 })).toHaveTextContent('第1位 张阿姨')
  }, WAIT)
  expect(currentPath()).toBe(DESK)
  await waitFor(() => {
    expect(result()).toHaveTextContent('窗口单')
  }, WAIT)
})

test('a person can be asked about another matter', async () => {
  ask(ELIGIBLE)
  await visit(DESK)
  await press('button', '换一件事')
  const field = await page().findByRole('textbox', { name: '要找什么' }, WAIT)
  fireEvent.input(field, { target: { value: '异地就医' } })
  key('Enter', field)
  await waitFor(() => {
    expect(page().getByRole('heading', { level: 1 })).toHaveTextContent('异地就医')
  }, WAIT)
  await waitFor(() => {
    expect(page().getAllByRole('radio').length).toBeGreaterThan(1)
  }, WAIT)
  // nothing is stored about it before an answer
  expect(person(/^1 ?没写称呼/)).toHaveTextContent(/敬老卡/)
})

test('deleting the current person asks for confirmation and ends the visit', async () => {
  ask(ELIGIBLE, '张阿姨')
  await visit(DESK)
  await press('button', '称呼、备注')
  await press('button', '删掉这位')
  await press('button', '删掉，找不回来')
  await waitFor(() => {
    expect(page().getByRole('heading', { level: 1 })).toHaveTextContent('帮办台')
  }, WAIT)
  expect(visits()).toEqual([])
  expect(result()).not.toHaveTextContent('海港区')
})
