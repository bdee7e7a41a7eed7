import Taro from '@tarojs/taro'
import { waitFor } from '@testing-library/dom'
import { advise, encodeAnswers, findGuide, UNSURE, type Answers } from '@/rules'
import { resultUrl } from '@/routes'
import { keepAnswer, readDraft } from '@/state/drafts'
import { livesElsewhere } from '../support/answers'
import { serve } from '../support/browser-files'
import { nothingNewer } from '../support/editions'
import { currentPath } from '../support/open-page'
import {
  asked,
  follow,
  guideOf,
  openAll,
  openRow,
  visit,
  page,
  press,
  seeHeading,
  seeOutcome,
  setToday,
  WAIT,
} from './resident'

const SENIOR = 'qinhuangdao/senior-bus-card'
const FILING = 'qinhuangdao/filing'
const CAPITAL = 'qinhuangdao/beijing-tianjin'
const senior = guideOf(SENIOR)
const ADULT = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1940-05-20' }
const LONG_TERM = livesElsewhere('2026-01-15')

/** Opens the result of a guide with these answers. */
async function openResult(guideId: string, answers: Answers): Promise<void> {
  for (const [question, answer] of Object.entries(answers)) keepAnswer(null, guideId, question, answer)
  await visit(`/pages/result/index?guide=${guideId}`)
}

beforeAll(() => {
  setToday('2026-11-23')
})

beforeEach(() => {
  Taro.clearStorageSync()
})

test('a decided result has everything: steps, materials, sources and numbers', async () => {
  await openResult(SENIOR, ADULT)
  await seeOutcome(SENIOR, 'yes-by-hukou')
  const found = findGuide(SENIOR)
  if (!found) throw new Error('no guide')
  const advice = advise(found.region, found.guide, ADULT, '2026-11-23')
  if (advice.kind !== 'decided') throw new Error('not decided')
  const { outcome, sources, why } = advice
  // the phone script and other numbers are in one row
  await press('button', '换电话，看电话')
  const numbers = page()
    .getAllByRole('link', { name: /^打电话/ })
    .map((link: HTMLElement) => link.getAttribute('href'))
  for (const contact of outcome.contacts)
    if (contact.kind === 'phone') expect(numbers).toContain(`tel:${contact.phone}`)
  await openAll()
  // the first words of a step are its heading, without punctuation
  const plain = (words: string): string => words.replace(/[：，。]/g, '')
  const text = plain(page().getByRole('main').textContent)
  for (const said of [
    outcome.asOf,
    outcome.age,
    ...outcome.notes.map((part) => part.text),
    ...outcome.steps.map((part) => part.text),
    ...outcome.materials.map((part) => part.text),
    ...why.map((part) => part.text),
    ...sources.flatMap(({ title, published, age }) => [title, published, age]),
  ])
    expect(text).toContain(plain(said ?? ''))
})

test('collapsed rows render none of their content', async () => {
  await openResult(SENIOR, ADULT)
  await seeOutcome(SENIOR, 'yes-by-hukou')
  expect(page().queryAllByRole('checkbox')).toEqual([])
  expect(page().getByRole('main').textContent).not.toContain('只限海港区')
})

test('the age in the band opens the documents', async () => {
  await openResult(SENIOR, ADULT)
  await press('link', /^按2023年3月的规定/)
  await waitFor(() => page().getByRole('button', { name: /^依据/, expanded: true }), WAIT)
  page().getByRole('button', { name: /^看原文/ })
})

test('a missing answer shows alternative results, each with its answer, and how to find out', async () => {
  await openResult(SENIOR, { ...ADULT, card: UNSURE })
  await seeHeading(`先弄清一件事：${senior.questions['card']?.ask ?? ''}`)
  for (const outcome of ['yes-by-hukou', 'one-card-each', 'lost-card'])
    expect(page().getByText(senior.outcomes[outcome]?.headline ?? '')).toBeInTheDocument()
  await openRow('自己查')
  await waitFor(() => page().getByText(senior.questions['card']?.howToFind ?? ''), WAIT)
})

test('choosing a result answers the question and stores the answer', async () => {
  await openResult(SENIOR, { ...ADULT, card: UNSURE })
  await follow('button', /^没办过/)
  await seeOutcome(SENIOR, 'yes-by-hukou')
  expect(Taro.getCurrentPages()).toHaveLength(1)
  expect(readDraft(null, SENIOR).answers).toMatchObject({ card: 'none' })
})

test('if no single answer leads to a result, a link leads to the question', async () => {
  await openResult(SENIOR, { ...ADULT, hukouDistrict: 'changli', permit: UNSURE })
  await press('link', `问到了，去选：${senior.questions['permit']?.ask ?? ''}`)
  await seeHeading(senior.questions['permit']?.ask ?? '')
  await press('radio', /^有，住址在这五个区/)
  await follow('button', '继续')
  await seeOutcome(SENIOR, 'yes-by-permit')
})

test('refusals for different reasons are a refusal', async () => {
  await openResult(SENIOR, { ...ADULT, birthday: '2020-05-20', ridesAlone: UNSURE })
  await seeHeading('哪一种都不可以；为什么')
})

test('answering a shared result makes a copy for oneself', async () => {
  const sent = { insuredIn: 'qinhuangdao', visit: 'inpatient', networked: UNSURE }
  await visit(resultUrl(CAPITAL, { shared: encodeAnswers(guideOf(CAPITAL), sent) }))
  expect(readDraft(null, CAPITAL).answers).toEqual({})
  await follow('button', /^是这种，看结果：开通了/)
  await seeOutcome(CAPITAL, 'not-needed')
  expect(readDraft(null, CAPITAL).answers).toEqual({ ...sent, networked: 'yes' })
})

test('with many answers missing, names the first one to find out', async () => {
  const unsure = Object.fromEntries(Object.keys(senior.questions).map((id) => [id, UNSURE]))
  await openResult(SENIOR, unsure)
  const { ask, howToFind: find } = senior.questions['hukouDistrict'] ?? { ask: '', howToFind: '' }
  await seeHeading(`先弄清一件事：${ask}`)
  await openRow('自己查')
  await waitFor(() => page().getByText(find, { exact: false }), WAIT)
  await openRow('可能的结果')
  await waitFor(() => page().getByText(senior.outcomes['too-young']?.headline ?? ''), WAIT)
})

test('the sources open to the words of the documents', async () => {
  await openResult(SENIOR, ADULT)
  await openRow('依据')
  expect(page().queryByText(/只限海港区/)).toBeNull()
  await press('button', /^看原文/)
  await waitFor(() => page().getByText(/只限海港区/), WAIT)
})

test('a changed answer leads back to the result', async () => {
  await openResult(SENIOR, ADULT)
  await openRow('我的回答')
  await press('button', new RegExp(`^改.*${senior.questions['card']?.ask.replace('？', '') ?? ''}`))
  await seeHeading(senior.questions['card']?.ask ?? '')
  await press('radio', /^办过，卡还在/)
  await follow('button', '继续')
  await seeOutcome(SENIOR, 'one-card-each')
  expect(Taro.getCurrentPages()).toHaveLength(1)
})

test('a changed answer can add a question; unused answers are kept and named', async () => {
  await openResult(SENIOR, { ...ADULT, permit: 'none' })
  await openRow('我的回答')
  await waitFor(() => page().getByText(/先留着：老人有没有居住证/), WAIT)
  await press('button', /^改.*户口/)
  await seeHeading(senior.questions['hukouDistrict']?.ask ?? '')
  await press('radio', /^昌黎县/)
  await follow('button', '继续')
  await seeOutcome(SENIOR, 'outside-districts') // the kept answer is used again
})

test('the office is selected by district and insurance, only once', async () => {
  await openResult(FILING, LONG_TERM)
  const numbers = (): string[] =>
    page()
      .getAllByRole('link', { name: /^打电话/ })
      .map((link: HTMLElement) => link.getAttribute('href') ?? '')
  expect(numbers()).not.toContain('tel:0335-2026550')
  await press('button', '选区县，看电话')
  await press('button', '昌黎县')
  await waitFor(() => {
    expect(numbers()).toEqual(expect.arrayContaining(['tel:0335-2026550', 'tel:0335-2030019']))
  }, WAIT)
  await press('button', '居民医保')
  await waitFor(() => {
    expect(numbers()).not.toContain('tel:0335-2026550')
  }, WAIT)
  await visit('/home/index')
  await openResult(FILING, LONG_TERM)
  // the number is offered at once
  expect(numbers()).toEqual(['tel:0335-2030019'])
})

test('someone who does not know the district gets the hotline, never another district’s office', async () => {
  await openResult(FILING, LONG_TERM)
  expect(
    page()
      .getAllByRole('link', { name: /^打电话/ })
      .map((link: HTMLElement) => link.getAttribute('href')),
  ).toEqual(['tel:0335-12345'])
  await press('button', '选区县，看电话')
  await press('button', '不知道是哪个区')
  await waitFor(() => page().getByText('那就打热线，说明情况，请他们转接：'), WAIT)
})

test('text that cannot be copied is shown for copying by hand', async () => {
  await openResult(SENIOR, ADULT)
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'))
  await press('button', '换电话，看电话')
  await press('button', /^复制号码：12345/)
  await waitFor(() => page().getByText('12345', { selector: '.copied-text' }), WAIT)
})

test('starting over asks first, then drops the answers', async () => {
  await openResult(SENIOR, ADULT)
  await press('button', '重新问')
  await follow('button', '清掉，从头问')
  expect(await asked(senior)).toBe('hukouDistrict')
  expect(page().queryAllByRole('radio', { checked: true })).toEqual([])
})

test('a result without answers says so and offers to begin', async () => {
  await visit(`/pages/result/index?guide=${SENIOR}`)
  await follow('button', '开始回答')
  expect(currentPath()).toBe('/pages/question/index')
  expect(await asked(senior)).toBe('hukouDistrict')
})

test('an unknown guide has no result, and home is offered', async () => {
  serve(nothingNewer())
  await visit('/pages/result/index?guide=nowhere/nothing')
  await follow('button', '回首页')
  expect(currentPath()).toBe('/home/index')
})
