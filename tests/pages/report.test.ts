import Taro from '@tarojs/taro'
import { waitFor } from '@testing-library/dom'
import { findFaq } from '@/rules'
import { faqUrl, itemUrl, phonesUrl, reportUrl } from '@/routes'
import { serve } from '../support/browser-files'
import { nothingNewer } from '../support/editions'
import { currentPath } from '../support/open-page'
import {
  follow,
  guideOf,
  page,
  press,
  seeHeading,
  setToday,
  type,
  typed,
  visit,
  walk,
  WAIT,
} from './resident'

const CARD = 'qinhuangdao/senior-bus-card'
const SENIOR = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1950-05-20' }
const LINK = '这里说得不对'

const text = (): string => page().getByRole('main').textContent
const clipboard = { writeText: jest.fn<Promise<void>, [string]>(() => Promise.resolve()) }
const copied = async (): Promise<string> => {
  clipboard.writeText.mockClear()
  await press('button', /^复制这段话/)
  await waitFor(() => {
    expect(clipboard.writeText).toHaveBeenCalled()
  }, WAIT)
  return clipboard.writeText.mock.calls[0]?.[0] ?? ''
}

const seeTyped = async (words: string): Promise<void> => {
  await waitFor(() => {
    expect(typed()).toEqual([words])
  }, WAIT)
}

beforeAll(() => {
  setToday('2026-11-23')
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard })
})

beforeEach(() => {
  Taro.clearStorageSync()
  delete process.env.WENBAN_REPORTS
})

test('from a result: copies what it says and what the office said, with answers only if ticked', async () => {
  await walk(CARD, SENIOR)
  const headline = page().getByRole('heading', { level: 1 }).textContent
  await follow('link', LINK)
  expect(currentPath()).toBe('/pages/report/index')
  await type('窗口说要满70岁')
  const sent = await copied()
  expect(sent).toContain(headline)
  expect(sent).toContain('窗口说要满70岁')
  const hukou = guideOf(CARD).questions['hukouDistrict']?.ask ?? ''
  expect(sent).not.toContain(hukou)
  await press('checkbox', /^把我的回答也写上/)
  const whole = await copied()
  expect(whole).toContain(hukou)
  expect(whole).not.toContain('1950')
})

test('typed text survives a reload, except identity numbers', async () => {
  const url = reportUrl({ about: 'phone', region: 'qinhuangdao', id: '12345' })
  await visit(url)
  await type('说打8901890')
  await visit(url)
  await seeTyped('')
  await type('说没有人接')
  await visit(url)
  await seeTyped('说没有人接')
  await visit(reportUrl({ about: 'faq', region: 'qinhuangdao', id: 'filing-validity' }))
  await seeTyped('')
})

test.each([
  ['a common question', faqUrl('qinhuangdao', 'filing-validity'), 'faqs filing-validity'],
  ['a service item', itemUrl('qinhuangdao', 'A1-16'), 'service-items A1-16'],
  [
    'a question of a guide',
    `/pages/question/index?guide=${CARD}&step=1`,
    'guides/senior-bus-card hukouDistrict',
  ],
])('%s links to a report about it', async (_, url, id) => {
  await visit(url)
  await follow('link', LINK)
  expect(text()).toContain(id)
})

test('each number of the phone book links to a report about it', async () => {
  await visit(phonesUrl('qinhuangdao'))
  await press('button', /^依据/)
  await press('button', '哪个号码不对')
  await follow('link', /^12345/)
  expect(text()).toContain('电话 12345')
})

test.each([
  reportUrl({ about: 'result', guide: CARD, from: null }),
  reportUrl({ about: 'phone', region: 'qinhuangdao', id: '0' }),
  reportUrl({ about: 'faq', region: 'none', id: 'x' }),
  '/pages/report/index?about=nothing',
])('%s, about nothing known, says so and offers a way on', async (url) => {
  serve(nothingNewer())
  await visit(url)
  await seeHeading('没有找到')
  expect(page().getAllByRole('button').length).toBeGreaterThan(0)
})

describe('the publisher', () => {
  const url = reportUrl({ about: 'faq', region: 'qinhuangdao', id: 'filing-validity' })

  test('can be written to with the text if the build has an address', async () => {
    process.env.WENBAN_REPORTS = 'mailto:wenban@linli.example'
    await visit(url)
    const href = page().getByRole('link', { name: '写一封信' }).getAttribute('href') ?? ''
    expect(href).toMatch(/^mailto:wenban@linli\.example\?/)
    expect(decodeURIComponent(href)).toContain(findFaq('qinhuangdao', 'filing-validity')?.faq.ask)
    expect(page().getByRole('button', { name: /^复制地址/ })).toBeInTheDocument()
  })

  test('has a page to report to if the build names one', async () => {
    process.env.WENBAN_REPORTS = 'https://linli.example/wrong'
    await visit(url)
    expect(page().getByRole('link', { name: /^打开网页/ })).toHaveAttribute(
      'href',
      'https://linli.example/wrong',
    )
  })

  test('is missing if the build names none, and the page says whom to tell', async () => {
    await visit(url)
    expect(page().queryByRole('link', { name: /写一封信|打开网页/ })).toBeNull()
    expect(text()).toContain('没有留联系办法')
  })
})

test('back from a report opened by its address leads to the page it is about', async () => {
  await visit(reportUrl({ about: 'item', region: 'qinhuangdao', id: 'A1-16' }))
  await follow('link', '返回')
  expect(currentPath()).toBe('/pages/item/index')
})
