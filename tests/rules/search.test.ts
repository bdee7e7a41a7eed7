import { searchRegion, regions, type SearchHit, type WholeRegion } from '@/rules'
import { buildIndex, search } from '@/rules/search/search'
import { correctMisheard, heardOf } from '@/rules/search/sounds'

function regionNamed(id: string): WholeRegion {
  const region = regions.find((r) => r.id === id)
  if (!region) throw new Error(`no region ${id}`)
  return region
}
const qinhuangdao = regionNamed('qinhuangdao')
const first = (query: string): string | undefined => searchRegion(query, qinhuangdao)[0]?.id
const kinds = (query: string): SearchHit['kind'][] => searchRegion(query, qinhuangdao).map(({ kind }) => kind)

describe('the intended guide comes first', () => {
  test.each([
    ['敬老卡', 'senior-bus-card'],
    ['老年卡', 'senior-bus-card'],
    ['jinglaoka', 'senior-bus-card'],
    ['JLK', 'senior-bus-card'],
    ['我妈七十岁了，想办个免费坐公交车的卡，要带什么材料？', 'senior-bus-card'],
    ['异地看病', 'filing'],
    ['京津', 'beijing-tianjin'],
    ['我爸在上海住院了没备案怎么办，还能补吗', 'late-filing'],
    ['退钱', 'refund'],
    ['tuifei', 'refund'],
    ['交了居民医保的钱能不能退', 'refund'],
    ['2024年11月我交了明年的居民医保，不想要了，去哪退？', 'refund'],
    ['12月25日外省急病住院，元旦放假，1月3日补行不行？', 'late-filing'],
    ['失业了，医保自己怎么交', 'flexible-insurance'],
    ['灵活就业', 'flexible-insurance'],
    ['水费', 'low-income-water'],
  ])('%s', (query, guide) => {
    expect(first(query)).toBe(`qinhuangdao/${guide}`)
  })
})

test('the order of words does not matter', () => {
  const ids = (query: string) => searchRegion(query, qinhuangdao).map(({ key }) => key)
  expect(ids('异地 住院')).toEqual(ids('住院 异地'))
  expect(ids('异地 住院').length).toBeGreaterThan(0)
})

test('a common word finds what the official word finds', () => {
  expect(searchRegion('户口本', qinhuangdao).map(({ key }) => key)).toEqual(
    searchRegion('户口簿', qinhuangdao).map(({ key }) => key),
  )
})

test('finds the office by its number, or by a district with 电话', () => {
  expect(kinds('3551503')).toEqual(['contact'])
  expect(kinds('海港区电话')[0]).toBe('contact')
  expect(first('新区居民医保电话')).toBe('agency')
})

test('finds items of the service list', () => {
  expect(first('生育津贴')).toBe('A1-19')
})

test.each(['', '   ', '？！', 'qqqq', '量子力学', '今天天气怎么样', '停水了怎么办', '火车票怎么买'])(
  '“%s” finds nothing',
  (query) => {
    expect(searchRegion(query, qinhuangdao)).toEqual([])
  },
)

test('a search in one place finds nothing from another', () => {
  for (const region of regions)
    for (const other of regions)
      if (other !== region)
        for (const found of other.guides.flatMap(({ title }) => searchRegion(title, region)))
          expect(found.key).toContain(` ${region.id}/`)
})

test('half a word is enough', () => {
  const entry = {
    key: 'k',
    title: '手工报销',
    keywords: [],
    counts: 1,
    words: '',
    pinyin: 'shou gong bao xiao',
  }
  const index = buildIndex([entry, { ...entry, key: 'other', title: '退费', pinyin: 'tui fei' }])
  for (const query of ['手工', 'shougongb', 'sg', 'baoxiao']) expect(search(index, query)[0]?.key).toBe('k')
})

describe('similar entries', () => {
  const entry = { words: '', keywords: [], counts: 1, pinyin: '' }
  const entries = [
    { ...entry, key: 'resident', title: '居民医保怎么参保', keywords: ['新农合'] },
    { ...entry, key: 'flexible', title: '灵活就业医保怎么参保，户口在外地', words: '每月506.52元' },
    { ...entry, key: 'card', title: '敬老卡', keywords: ['A1-12'] },
    { ...entry, key: 'silent', title: '这里没有什么', keywords: ['养老金'] },
  ]
  const index = buildIndex(entries, { apart: ['居民', '灵活就业'], sounds: ['卡咔', '老姥', '参餐', '保宝'] })
  const keys = (query: string): readonly string[] => search(index, query).map(({ key }) => key)

  test('ranks the insurance in the query before one that shares more words', () => {
    expect(keys('居民户口在外地怎么参保')[0]).toBe('resident')
  })

  test('corrects misheard voice input, but not words that occur in an entry', () => {
    expect(keys('敬老咔在哪办')).toEqual(['card'])
    expect(keys('我要餐宝')).toContain('resident')
  })

  test('corrects only to a whole name, and never splits a known word', () => {
    const correct = (text: string): string =>
      correctMisheard(text, heardOf(['参餐', '保宝报', '停亭'], ['参保登记', '停保'], new Set(['晚餐'])))
    expect(correct('亭宝')).toBe('停保')
    expect(correct('去餐宝登记')).toBe('去参保登记')
    expect(correct('餐报')).toBe('餐报')
    expect(correct('晚餐宝登记')).toBe('晚餐宝登记')
  })

  test('finds a number spoken digit by digit', () => {
    expect(
      search(buildIndex([{ ...entry, key: 'line', title: '热线', keywords: ['12345'] }]), '打幺二三四五'),
    ).toHaveLength(1)
  })

  test('finds a number in a sentence or in full-width digits, and a code alone', () => {
    expect(keys('现在还是每月506.52吗')[0]).toBe('flexible')
    expect(keys('５０６．５２')).toEqual(['flexible'])
    expect(keys('a1-12')).toEqual(['card'])
  })

  test('finds an entry by a keyword in a sentence, and no unrelated ones', () => {
    expect(keys('我爸的养老金怎么领')).toEqual(['silent'])
  })
})
