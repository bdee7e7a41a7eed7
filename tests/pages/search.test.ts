import Taro from '@tarojs/taro'
import { waitFor } from '@testing-library/dom'
import { serve } from '../support/browser-files'
import { nothingNewer } from '../support/editions'
import { currentPath } from '../support/open-page'
import { follow, goBack, page, press, seeHeading, setToday, type, typed, visit, WAIT } from './resident'

const ASK = '答几问，看结果'
const SEARCH = '/pages/search/index?region=qinhuangdao'

const links = (): string[] =>
  page()
    .queryAllByRole('link')
    .map((link: HTMLElement) => link.textContent)
    .slice(1)

/** The guide at the top, if there is one, and the rows. */
const results = (): string[] => [
  ...(page().queryByRole('button', { name: ASK }) ? [headings()[0] ?? ''] : []),
  ...links(),
]

const headings = (): string[] =>
  page()
    .queryAllByRole('heading', { level: 2 })
    .map((heading: HTMLElement) => heading.textContent)

/** Types and waits for the search. */
async function search(words: string, says: RegExp): Promise<void> {
  await type(words)
  await waitFor(() => {
    expect(page().getAllByRole('status')[0]).toHaveTextContent(says)
  }, WAIT)
}

beforeAll(() => {
  setToday('2026-11-23')
})

beforeEach(() => {
  Taro.clearStorageSync()
})

test.each([
  ['words', '敬老卡', /敬老卡/],
  ['words in any order', '丢了 敬老卡', /敬老卡/],
  ['a common word for the official one', '老年卡', /敬老卡/],
  ['pinyin', 'jinglaoka', /敬老卡/],
  ['initials', 'jlk', /敬老卡/],
  ['a whole sentence', '我妈今年七十岁了想坐公交车不花钱该怎么办敬老卡', /敬老卡/],
])('finds by %s, best first, each with its kind', async (_, words, first) => {
  await visit(SEARCH)
  await search(words, /找到\d+条/)
  expect(results()[0]).toMatch(first)
  for (const kind of headings().slice(page().queryByRole('button', { name: ASK }) ? 1 : 0))
    expect(kind).toMatch(/^(可以问|也可以问|常见问题|事项|新规定|窗口和电话)，\d+条$/)
})

test('shows the first three of a kind and the others on demand', async () => {
  await visit(SEARCH)
  await search('医保', /找到\d+条/)
  const found = Number(/\d+/.exec(page().getAllByRole('status')[0]?.textContent ?? '')?.[0])
  expect(results().length).toBeLessThan(found)
  for (const more of page().queryAllByRole('button', { name: /^看其余\d+条/ })) more.click()
  await waitFor(() => {
    expect(results()).toHaveLength(found)
  }, WAIT)
})

test('a result opens its page, and back returns to the same list', async () => {
  await visit(SEARCH)
  await search('敬老卡', /找到\d+条/)
  const before = results()
  await follow('button', ASK)
  await goBack()
  expect(currentPath()).toBe('/pages/search/index')
  expect(typed()).toEqual(['敬老卡'])
  expect(results()).toEqual(before)
})

test('the query can come from the address', async () => {
  await visit(`${SEARCH}&q=${encodeURIComponent('退费')}`)
  await waitFor(() => {
    expect(typed()).toEqual(['退费'])
  }, WAIT)
  expect(results()[0]).toMatch(/退费/)
})

test('an empty result says so, with the hotline and the topics', async () => {
  await visit(SEARCH)
  await search('zzzzqqqq', /没有找到“zzzzqqqq”/)
  expect(page().getByRole('link', { name: /12345$/ })).toBeInTheDocument()
  await press('button', /^公交乘车，/)
  await follow('link', /^敬老卡/)
  expect(currentPath()).toBe('/pages/question/index')
})

test('the clear button empties the field', async () => {
  await visit(SEARCH)
  await search('敬老卡', /找到\d+条/)
  await press('button', '清空要找的字')
  await waitFor(() => {
    expect(page().getAllByRole('status')[0]).toHaveTextContent('打几个字就行')
  }, WAIT)
  expect(typed()).toEqual([''])
})

test('an unknown region is reported as not found', async () => {
  serve(nothingNewer())
  await visit('/pages/search/index?region=atlantis')
  await seeHeading('没有找到这个地方')
})
