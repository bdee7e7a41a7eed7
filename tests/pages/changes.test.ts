import Taro from '@tarojs/taro'
import { encodeAnswers, interview, UNSURE, type Answers } from '@/rules'
import { changesUrl, HOME, resultUrl, searchUrl } from '@/routes'
import { keepPlace } from '@/state/place'
import { serve } from '../support/browser-files'
import { nothingNewer } from '../support/editions'
import { currentPath } from '../support/open-page'
import { follow, guideOf, page, press, seeHeading, setToday, type, visit } from './resident'

const TITLE = '这几年变了什么'
const text = (): string => page().getByRole('main').textContent

beforeEach(() => {
  Taro.clearStorageSync()
  setToday('2026-11-26')
})

test('home links to the changes if the place has any', async () => {
  keepPlace('zhoukou')
  await visit(HOME)
  await follow('link', new RegExp(`${TITLE}$`))
  expect(currentPath()).toBe('/pages/changes/index')
  expect(page().getAllByRole('heading', { level: 2 })).toHaveLength(3)
  await follow('link', /^灵活就业医保：待遇从哪天开始/)
  expect(currentPath()).toBe('/pages/question/index')

  keepPlace('qinhuangdao')
  await visit(HOME)
  expect(page().queryByRole('link', { name: new RegExp(`${TITLE}$`) })).toBeNull()
})

test('a future change is marked until its first day', async () => {
  setToday('2026-12-31')
  await visit(changesUrl('zhoukou'))
  expect(text()).toContain('从2027年1月1日起（现在还没有开始）')
  setToday('2027-01-01')
  await visit(changesUrl('zhoukou'))
  expect(text()).toContain('2027年1月1日起执行')
  expect(text()).not.toContain('还没有开始')
})

test('a place without known changes says so, and whom to call', async () => {
  await visit(changesUrl('qinhuangdao'))
  expect(text()).toContain('没有找到')
  expect(page().getByRole('link', { name: /12345$/ })).toBeInTheDocument()
  expect(page().queryByRole('button', { name: '打印' })).toBeNull()
  serve(nothingNewer())
  await visit(changesUrl('none'))
  await seeHeading('没有找到')
})

test('search finds a change and opens it', async () => {
  await visit(searchUrl('zhoukou'))
  await type('新办法')
  await press('link', /灵活就业医保有了新办法/)
  await seeHeading(TITLE)
  expect(window.location.hash).toContain('id=new-measure')
})

/** The result of the guide with every answer unknown. */
function resultOf(id: string): string {
  const guide = guideOf(id)
  let answers: Answers = {}
  for (let next; (next = interview(guide, answers, '2026-11-26').next) !== null;)
    answers = { ...answers, [next]: UNSURE }
  return resultUrl(id, { shared: encodeAnswers(guide, answers) })
}

test('a result links to the changes once, if one concerns its guide', async () => {
  await visit(resultOf('zhoukou/benefit-start'))
  expect(page().getAllByRole('link', { name: TITLE })).toHaveLength(1)
  await visit(resultOf('zhoukou/flexible-eligibility'))
  expect(page().queryByRole('link', { name: new RegExp(`${TITLE}$`) })).toBeNull()
})
