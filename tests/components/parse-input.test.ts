import fc from 'fast-check'
import { isIsoDate, type Question } from '@/rules'
import { keepable, parseDate, parseNumber, spreadDate } from '@/state/parse-input'

const date = (...fields: string[]): string | { problem: string } => {
  const read = parseDate(fields, true)
  return 'value' in read ? read.value : read
}
const number = (text: string, unit = '个月'): string | { problem: string } => {
  const read = parseNumber(text, unit)
  return 'value' in read ? read.value : read
}
const saying = (text: string): unknown => ({
  problem: expect.stringContaining(text) as unknown,
})

test.each([
  ['1960', '5', '20'],
  ['１９６０', '０５', '２０'],
  ['1960年', '5月', '20日'],
  [' 1960 ', '5月份', '20号'],
  ['一九六〇', '五', '二十'],
  ['1960 5 20', '', ''],
  ['', '', '１９６０年５月２０日'],
  ['1960年5月20号'],
  ['1960.5.20'],
  ['1960。5。20。'],
  ['1960、5、20'],
  ['1960—5—20'],
  ['1960/05/20'],
  ['1960-5-20'],
  ['19600520'],
  ['公历一九六○年五月二十日'],
  ['一九六0年五月20日'],
  ['1960年5月', '', '20'],
  ['1960', '5月20日', ''],
])('%s %s %s is 20 May 1960', (...fields) => {
  expect(date(...fields)).toBe('1960-05-20')
})

test('reads a date in Chinese numerals', () => {
  expect(date('二〇二六年十一月三日')).toBe('2026-11-03')
  expect(date('二〇二六年十月三十一日')).toBe('2026-10-31')
  expect(date('二〇二四', '二', '二十九')).toBe('2024-02-29')
})

test.each([
  [['60', '5', '20'], '年份要写四位，如1960'],
  [['60年5月20日'], '年份要写四位，如1960'],
  [['六〇', '五', '二十'], '年份要写四位，如1960'],
  [['1960', '13', '20'], '月份是1到12'],
  [['1960', '１３', '20'], '“１３”'],
  [['1960', '5', '32'], '日是1到31'],
  [['1960-5-32'], '日是1到31'],
  [['2023', '2', '30'], '2023年2月没有30日'],
  [['2023', '2', '29'], '2023年2月没有29日'],
  [['1900-02-29'], '1900年2月没有29日'],
  [['', '', ''], '年、月、日都填上'],
  [['1960', '', ''], '没有填月、日'],
  [['1960', '5', ' '], '没有填日'],
  [['5月20日'], '没有填年'],
  [['1960年5月'], '没有填日'],
  [['农历1960年五月初五'], '公历'],
  [['1960', '腊月', '初八'], '公历'],
  [['1960-5-20', '6', ''], '对不上'],
  [['属猪的'], '没看懂“属猪的”'],
  [['1十60', '5', '20'], '没看懂'],
  [['-1960', '5', '20'], '没看懂'],
  [['1960.5', '5', '20'], '对不上'],
])('%j is rejected with a reason', (fields, text) => {
  expect(date(...fields)).toEqual(saying(text))
})

/** Nobody's number: the region is 999999. */
const IDENTITY = '999999196005201231'

test('reads the birthday from a valid identity number, and only if a birthday is asked for', () => {
  const right = Array.from('0123456789X', (check) => IDENTITY.slice(0, 17) + check).filter(
    (one) => 'value' in parseDate([one], true),
  )
  expect(right).toHaveLength(1)
  const [identity = ''] = right
  expect(date(identity)).toBe('1960-05-20')
  expect(date('', identity.toLowerCase(), '')).toBe('1960-05-20')
  expect(spreadDate(identity, true)).toEqual(['1960', '5', '20'])
  expect(spreadDate(identity, false)).toBeNull()
  expect(parseDate([identity], false)).toEqual(saying('不用填证件号码'))
  const wrong = identity.slice(0, 17) + (identity.endsWith('1') ? '2' : '1')
  expect(date(wrong)).toEqual(saying('身份证号码不对'))
  expect(date(identity.slice(0, 15))).toEqual(saying('身份证号码不对'))
})

test('an identity number is never stored', () => {
  const question: Question = {
    kind: 'date',
    ask: '出生日期是哪一天？',
    howToFind: '',
    can: 'no',
    from: 'today-120y',
    to: 'today',
  }
  for (let length = 9; length <= 18; length++) {
    const values = [IDENTITY.slice(0, length), '5', '']
    expect(keepable(question, { says: 'these', values }).values).toEqual(['', '5', ''])
  }
  const typed = { says: 'these', values: ['一九六〇年五月二十日', '', ''] } as const
  expect(keepable(question, typed)).toEqual(typed)
})

test.each(['1960-5-20', '1960年5月2日', '19600520', '１９６０．５．２０', '1960-5-4', '一九六〇年五月二日'])(
  '%s in one field fills all three',
  (text) => {
    expect(spreadDate(text, false)?.slice(0, 2)).toEqual(['1960', '5'])
  },
)

test.each(['1960', '1960-5', '1960-5-2', '1960 5 3', '一九六〇年五月二十', '11010119', '2023-02-30'])(
  '%s stays in its field while typing continues',
  (text) => {
    expect(spreadDate(text, true)).toBeNull()
  },
)

test.each([
  ['7', '7'],
  ['７', '7'],
  ['7个月', '7'],
  [' 7 月', '7'],
  ['＋7', '7'],
  ['0', '0'],
  ['零', '0'],
  ['七', '7'],
  ['十', '10'],
  ['两个月', '2'],
  ['二十四个月', '24'],
  ['一百零五', '105'],
  ['一百二十', '120'],
])('%s is %s months', (text, value) => {
  expect(Number(number(text))).toBe(Number(value))
})

test.each([
  '7.5',
  '-7',
  '－７',
  '半年',
  '1年',
  '三四个月',
  '一两个月',
  '十几',
  '1十',
  '好几个',
  '1234567890',
])('%s is not a number of months, and is quoted as typed', (text) => {
  expect(number(text)).toEqual(saying('请填整数'))
  expect(number(text)).toEqual(saying(`“${text}”`))
})

test.each([
  ['3人', '人'],
  ['3口人', '人'],
  ['3个人', '人'],
  ['3周岁', '岁'],
  ['3元', '元'],
])('%s is a number with the unit %s', (text, unit) => {
  expect(number(text, unit)).toBe('3')
})

const figures = Array.from('〇一二三四五六七八九')
const digitwise = (text: string): string => Array.from(text, (digit) => figures[Number(digit)] ?? '').join('')
const counted = (value: number): string => {
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? (figures[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${value % 10 > 0 ? (figures[value % 10] ?? '') : ''}`
}
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

/** Every way to write a date. */
const WAYS: readonly ((year: string, month: string, day: string) => readonly string[])[] = [
  (y, m, d) => [y, m, d],
  (y, m, d) => [`${y}年`, `${m}月`, `${d}日`],
  (y, m, d) => [`${y}${m.padStart(2, '0')}${d.padStart(2, '0')}`],
  (y, m, d) => ['', `${y}年${m}月${d}号`, ''],
  (y, m, d) => [`${y} 年 ${m} 月 ${d} 日`],
  (y, m, d) => [digitwise(y), counted(Number(m)), counted(Number(d))],
  (y, m, d) => [`${digitwise(y)}年${counted(Number(m))}月${counted(Number(d))}日`],
  ...Array.from(
    ['-', '/', '.', ' ', '　', '、', '。', '－', '·', ' - '],
    (sign) => (y: string, m: string, d: string) => [`${y}${sign}${m}${sign}${d}`],
  ),
]
const way = fc.constantFrom(...WAYS)
const pad = fc.constantFrom(1, 2)
const year = fc.integer({ min: 1000, max: 9999 })
const written = fc.tuple(way, pad, fc.boolean())

const write = (
  [as, width, wide]: readonly [(typeof WAYS)[number], number, boolean],
  ...[y, m, d]: readonly [number, number, number]
): string[] => {
  const fields = as(String(y), String(m).padStart(width, '0'), String(d).padStart(width, '0'))
  return fields.map((field) => (wide ? fullWidth(field) : field))
}
const iso = (y: number, m: number, d: number): string =>
  `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`

test('reads every real date in every notation, and rejects impossible ones', () => {
  fc.assert(
    fc.property(
      written,
      year,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (form, y, m, d) => {
        const real = isIsoDate(iso(y, m, d))
        expect(date(...write(form, y, m, d))).toEqual(real ? iso(y, m, d) : saying(`没有${d}日`))
      },
    ),
    { numRuns: 2000 },
  )
})

test('accepts 29 February only in leap years, in every notation', () => {
  for (const as of WAYS)
    for (const y of [1896, 1900, 1960, 1961, 2000, 2023, 2024, 2100]) {
      const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
      expect(date(...write([as, 1, false], y, 2, 29))).toEqual(leap ? iso(y, 2, 29) : saying('没有29日'))
    }
})

test('any input yields a real date, a whole number or a reason', () => {
  const sign = fc.constantFrom(...'0123456789０１９〇一二三十百两年月日号个-－/.。、 　·初闰X²①'.split(''))
  const text = fc.oneof(
    fc.string({ unit: sign, maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  fc.assert(
    fc.property(text, text, text, (...fields) => {
      const day = parseDate(fields, true)
      if ('value' in day) expect(isIsoDate(day.value)).toBe(true)
      else expect(day.problem).not.toBe('')
      const count = parseNumber(fields[0], '个月')
      if ('value' in count) expect(count.value).toMatch(/^\d{1,9}$/)
      spreadDate(fields[0], true)
    }),
    { numRuns: 5000 },
  )
})
