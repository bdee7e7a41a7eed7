import { containsCount, numbersIn, numeralValue } from '../../../scripts/policy/gate/numerals'
import { spanWords } from '../../../scripts/policy/words'

test.each([
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['六十五', 65],
  ['一百零五', 105],
  ['一百三十', 130],
  ['两千零二', 2002],
  ['三万五千', 35000],
  ['二〇二五', 2025],
  ['八点五', 8.5],
  ['半', 0.5],
])('%s is %d', (numeral, value) => {
  expect(numeralValue(numeral)).toBeCloseTo(value)
})

test.each([
  ['65周岁以上老年人', 65, '周岁', true],
  ['年满六十五岁的老人', 65, '周岁', true],
  ['６５周岁', 65, '周岁', true],
  ['居住、生活半年及以上', 6, '个月', true],
  ['连续参保两年', 24, '个月', true],
  ['连续参保24个月', 2, '年', true],
  ['有效期为一年', 1, '年', true],
  ['基数的8.5%缴费', 8.5, '%', true],
  ['按百分之八点五缴费', 8.5, '%', true],
  ['不超过二十个工作日', 20, '个工作日', true],
  ['3至5个工作日', 3, '个工作日', true],
  ['自入院之日起10天内', 10, '日', true],
  ['最高55万元', 55, '万元', true],
  ['每月1,200元', 1200, '元', true],
  ['130次/月', 130, '次', true],
  ['水价为1.5元/米', 1.5, '元/立方米', true],
  ['65周岁以上老年人', 60, '周岁', false],
  ['165周岁', 65, '周岁', false],
  ['第6条', 6, '个月', false],
  ['2023年2月起', 2, '寸', false],
  ['0.5元', 5, '元', false],
  ['十二个工作日', 2, '个工作日', false],
])('%s: %d%s is in it: %s', (text, value, unit, contained) => {
  expect(containsCount(text, value, unit)).toBe(contained)
})

test('a text without a number contains none', () => {
  expect(numbersIn('对特困人员给予全额资助')).toEqual([])
})

test.each([
  [6, '半年'],
  [12, '一年'],
  [18, '一年半'],
  [24, '两年'],
  [7, '7个月'],
])('%d months are written as %s', (months, words) => {
  expect(spanWords(months)).toBe(words)
})
