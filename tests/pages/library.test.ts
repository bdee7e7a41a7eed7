import Taro from '@tarojs/taro'
import { waitFor } from '@testing-library/dom'
import {
  contents,
  entrancesView,
  faqTopics,
  faqView,
  findItem,
  findWhole,
  itemsFor,
  itemView,
  networkView,
  regions,
  type WholeRegion,
} from '@/rules'
import { entrancesUrl, faqsUrl, faqUrl, HOME, itemsUrl, itemUrl, networkUrl, phonesUrl } from '@/routes'
import { keepCaller } from '@/state/caller'
import { keepPlace } from '@/state/place'
import { serve } from '../support/browser-files'
import { nothingNewer } from '../support/editions'
import { currentPath } from '../support/open-page'
import { follow, page, press, seeHeading, setToday, visit, WAIT } from './resident'

const TODAY = '2026-11-23'

function regionNamed(id: string): WholeRegion {
  const region = findWhole(id)
  if (!region) throw new Error(`no region ${id}`)
  return region
}
const qinhuangdao = regionNamed('qinhuangdao')
const withoutServices = regions.filter(({ services }) => services === null)

const text = (): string => page().getByRole('main').textContent
const links = (): string[] =>
  page()
    .getAllByRole('link')
    .map((link: HTMLElement) => link.textContent)
const numbers = (): string[] =>
  page()
    .queryAllByRole('link')
    .map((link: HTMLElement) => link.getAttribute('href') ?? '')
    .filter((href: string) => href.startsWith('tel:'))
const count = (): string | undefined =>
  /\d+项$/.exec(page().getByRole('button', { name: /，\d+项$/ }).textContent)?.[0]

/** Opens everything collapsed on the page. */
async function openAll(): Promise<void> {
  for (let closed = true; closed;) {
    const next = page().queryAllByRole('button', { expanded: false })[0]
    closed = next !== undefined
    next?.click()
    if (next)
      await waitFor(() => {
        expect(next).toHaveAttribute('aria-expanded', 'true')
      }, WAIT)
  }
}

beforeAll(() => {
  setToday(TODAY)
})

beforeEach(() => {
  Taro.clearStorageSync()
})

describe('home', () => {
  test('links to what the place has to look up', async () => {
    await visit(HOME)
    for (const name of ['常见问题', '事项', '四级网点', '电话本', '官方入口'])
      expect(page().getByRole('link', { name })).toBeInTheDocument()
    await follow('link', '电话本')
    expect(currentPath()).toBe('/pages/phones/index')
  })

  test.each(contents)('links only to what $name has', async ({ id, has }) => {
    keepPlace(id)
    await visit(HOME)
    const offers = (name: string): boolean => page().queryByRole('link', { name }) !== null
    expect(offers('电话本')).toBe(true)
    expect(offers('常见问题')).toBe(has.faqs)
    expect(offers('事项')).toBe(has.services)
    expect(offers('四级网点')).toBe(has.services)
    expect(offers('官方入口')).toBe(has.entrances)
  })
})

describe('questions', () => {
  test('are listed under topics that show their number and expand', async () => {
    await visit(faqsUrl(qinhuangdao.id))
    for (const { topic, faqs } of faqTopics(qinhuangdao))
      expect(page().getByRole('button', { name: `${topic} ${faqs.length}个` })).toBeInTheDocument()
    await openAll()
    expect(links()).toEqual(expect.arrayContaining(qinhuangdao.faqs.map(({ ask }) => ask)))
  })

  test('open to the whole answer with its age, its certainty, its sources and its guide', async () => {
    const faq = qinhuangdao.faqs.find(({ certainty, guide }) => certainty === 'unclear' && guide)
    if (!faq) throw new Error('no such question')
    const view = faqView(qinhuangdao, faq, TODAY)
    await visit(faqUrl(qinhuangdao.id, faq.id))
    await seeHeading(faq.ask)
    for (const said of [view.asOf, view.age, ...view.answer.map((part) => part.text)])
      expect(text()).toContain(said)
    await openAll()
    for (const said of [
      view.ageNote,
      view.certaintyNote,
      ...view.sources.flatMap(({ title, published, age }) => [title, published, age]),
      ...view.contacts.map(({ name }) => name),
    ])
      expect(text()).toContain(said)
    await follow('button', `答几问，看结果：${view.guide?.title ?? ''}`)
    expect(currentPath()).toBe('/pages/question/index')
  })

  test('mark our own tips', async () => {
    const faq = qinhuangdao.faqs.find(({ answer }) => answer.some((part) => 'tip' in part))
    await visit(faqUrl(qinhuangdao.id, faq?.id ?? ''))
    await seeHeading(faq?.ask ?? '')
    await openAll()
    const tips = faq?.answer.filter((part) => 'tip' in part).length ?? 0
    // and the one about calling
    expect(page().getAllByText('提示')).toHaveLength(tips + 1)
  })
})

describe('service items', () => {
  const shown = (filter: Parameters<typeof itemsFor>[1]): string =>
    `${itemsFor(qinhuangdao, filter).length}项`

  const openFilter = (): Promise<void> => press('button', /，\d+项$/)

  test('start with those for residents, and say how many', async () => {
    await visit(itemsUrl(qinhuangdao.id))
    expect(count()).toBe(shown({ client: 'resident' }))
    await openFilter()
    await press('radio', '全部')
    await waitFor(() => {
      expect(count()).toBe(shown({}))
    }, WAIT)
    expect(itemsFor(qinhuangdao, {})).toHaveLength(35)
  })

  test('can be filtered by level and way, and the rest opened', async () => {
    await visit(itemsUrl(qinhuangdao.id))
    await openFilter()
    await press('radio', '市、县区')
    await press('radio', '网上')
    const filter = { client: 'resident', level: 'county', way: 'online' } as const
    await waitFor(() => {
      expect(count()).toBe(shown(filter))
    }, WAIT)
    await openAll()
    await waitFor(() => {
      for (const { name } of itemsFor(qinhuangdao, filter))
        expect(page().getAllByRole('link', { name: new RegExp(`^${name}`) })).not.toEqual([])
    }, WAIT)
  })

  test('without a match say so and can be reset', async () => {
    await visit(itemsUrl(qinhuangdao.id, 'town'))
    await openFilter()
    await press('radio', '药店')
    await page().findByText('没有同时符合的事项', {}, WAIT)
    await press('button', '看全部事项')
    await waitFor(() => {
      expect(count()).toBe(shown({}))
    }, WAIT)
  })

  test('keep their filter while one of them is read', async () => {
    await visit(itemsUrl(qinhuangdao.id))
    await openFilter()
    await press('radio', '乡、村')
    await openAll()
    const [first] = itemsFor(qinhuangdao, { client: 'resident', level: 'town' })
    await follow('link', new RegExp(`^${first?.name ?? ''}`))
    await follow('link', '返回')
    expect(count()).toBe(shown({ client: 'resident', level: 'town' }))
  })

  test.each(['A1-12', 'A1-16', 'A1-22', 'A2-08'])(
    '%s shows every column as printed, with its misprints',
    async (id) => {
      const found = findItem(qinhuangdao.id, id)
      if (!found) throw new Error(`no item ${id}`)
      const view = itemView(found.region, found.item, TODAY)
      await visit(itemUrl(qinhuangdao.id, id))
      await seeHeading(view.name)
      for (const said of [view.level, view.place, view.age]) expect(text()).toContain(said)
      await openAll()
      for (const said of [
        view.ageNote,
        ...(view.dueBy === null ? [] : [view.dueBy]),
        ...view.remarks.map((remark) => remark.text),
        ...(view.guides.length > 1 ? view.guides.map(({ short }) => short) : []),
        ...Object.values(view.columns).flatMap(({ label, lines, remarks }) => [label, ...lines, ...remarks]),
        ...view.sources.flatMap(({ title, published }) => [title, published]),
      ])
        expect(text()).toContain(said)
    },
  )

  test('summarise what to bring, where and how long while collapsed', async () => {
    await visit(itemUrl('qinhuangdao', 'A1-13'))
    for (const row of [/^带什么 ?有效身份证件/, /^在哪办 ?窗口/, /^要多久 ?即时办结/])
      expect(page().getByRole('button', { name: row, expanded: false })).toBeInTheDocument()
    expect(page().getAllByRole('link', { name: /^打电话 ?12345/ })).toHaveLength(1)
  })

  test('say which cells are blank, merged or misprinted', async () => {
    await visit(itemUrl('qinhuangdao', 'A2-08'))
    await openAll()
    expect(text()).toContain('原表印的是“不超过30个工作台日”')
    await visit(itemUrl('qinhuangdao', 'A1-16'))
    await openAll()
    expect(text()).toContain('像是和“门诊费用报销”（附件1 第15项）合并的')
    await visit(itemUrl('qinhuangdao', 'A1-22'))
    await openAll()
    expect(text()).toContain('原表这一格没有印')
  })
})

test('the network says when to go to which level, nearest first', async () => {
  const network = networkView(qinhuangdao, TODAY)
  await visit(networkUrl(qinhuangdao.id))
  const names = network?.levels.map(({ name }) => name) ?? []
  const rows = page()
    .getAllByRole('button', { expanded: false })
    .map((one: HTMLElement) => one.textContent)
  expect(rows.flatMap((row: string) => names.find((name) => row.startsWith(name)) ?? [])).toEqual(names)
  await openAll()
  for (const level of network?.levels ?? [])
    for (const { text: said } of level.when) expect(text()).toContain(said)
  await follow('link', /^看乡、村/)
  expect(count()).toBe(`${itemsFor(qinhuangdao, { client: 'resident', level: 'town' }).length}项`)
})

describe('the phone book', () => {
  test('dials a district with one number directly, and expands one with several', async () => {
    await visit(phonesUrl(qinhuangdao.id))
    expect(text()).toContain('工作日')
    expect(numbers()).toContain('tel:3551503')
    expect(numbers()).not.toContain('tel:2039157')
    await press('button', '昌黎县 3个号码')
    await waitFor(() => {
      expect(numbers()).toEqual(expect.arrayContaining(['tel:2039157', 'tel:2026550', 'tel:2030019']))
    }, WAIT)
    expect(page().getByRole('link', { name: /职工.*2026550$/ })).toHaveTextContent('长期居住')
  })

  test('shows the district chosen before first', async () => {
    keepCaller(null, qinhuangdao.id, { district: 'changli' })
    await visit(phonesUrl(qinhuangdao.id))
    const rows = page()
      .getAllByRole('button', { name: /个号码$/ })
      .map((row: HTMLElement) => row.textContent)
    expect(rows[0]).toMatch(/^昌黎县上次选的/)
  })

  test('can report each number', async () => {
    await visit(phonesUrl(qinhuangdao.id))
    await press('button', /^依据/)
    await press('button', '哪个号码不对')
    await follow('link', /^2026550/)
    expect(currentPath()).toBe('/pages/report/index')
    expect(text()).toContain('2026550')
  })

  test('has the hotlines, and says which numbers are not printed', async () => {
    await visit(phonesUrl(qinhuangdao.id))
    expect(numbers()).toEqual(expect.arrayContaining(['tel:12345', 'tel:8901890', 'tel:3660000']))
    await openAll()
    const bodies = Object.values(qinhuangdao.contacts).filter(({ kind }) => kind === 'body')
    for (const { name } of bodies) expect(text()).toContain(name)
  })

  test.each(withoutServices)(
    'says that none is printed for $name, and shows none from another place',
    async (region) => {
      await visit(phonesUrl(region.id))
      expect(text()).toContain('没有印任何电话')
      expect(numbers()).toEqual([])
    },
  )
})

describe('the official channels', () => {
  test('are listed once by name, with use, path and a name to copy', async () => {
    await visit(entrancesUrl(qinhuangdao.id))
    await openAll()
    const { entrances } = entrancesView(qinhuangdao, ['mini-program', 'official-account', 'app'], TODAY)
    for (const { name, uses } of entrances) {
      expect(page().getAllByRole('button', { name: `复制名称去搜：${name}` })).not.toEqual([])
      for (const { use, path } of uses) {
        expect(text()).toContain(use)
        if (path) expect(text()).toContain(path.join(' → '))
      }
    }
    await press('button', '复制名称去搜：国家异地就医备案')
    await waitFor(() => page().getByText('✓ 已复制'), WAIT)
    expect(await navigator.clipboard.readText()).toBe('国家异地就医备案')
  })

  test('are reported as missing if a place has none', async () => {
    await visit(entrancesUrl('zhoukou'))
    expect(text()).toContain('没有写小程序、公众号和手机应用的名称')
  })
})

test.each([
  faqsUrl('nowhere'),
  faqUrl('qinhuangdao', 'gone'),
  itemsUrl('zhoukou'),
  itemUrl('qinhuangdao', 'A9-99'),
  networkUrl('zhoukou'),
  phonesUrl('nowhere'),
  entrancesUrl('nowhere'),
])('an old link %s says so and offers search and home', async (url) => {
  serve(nothingNewer())
  await visit(url)
  await seeHeading('没有找到')
  expect(page().getByRole('button', { name: '搜一搜' })).toBeInTheDocument()
  await follow('button', '回首页')
  expect(currentPath()).toBe(HOME)
})
