import { dateCheck, type IsoDate } from '@/rules'

const TODAY = '2026-11-26'

test.each<[IsoDate, string]>([
  ['1962-11-26', '现在64周岁'],
  ['1962-11-27', '现在63周岁'],
  ['2026-01-01', '现在0周岁'],
])('born on %s: %s', (date, words) => {
  expect(dateCheck(date, true, TODAY)).toBe(words)
})

test.each<[IsoDate, string]>([
  ['2026-11-26', '就是今天，星期四'],
  ['2026-11-25', '距今1天，星期三'],
  ['2026-11-10', '距今16天，星期二'],
  ['2026-08-19', '距今99天，星期三'],
  ['2026-08-18', '距今3个月'],
  ['2023-03-05', '距今3年8个月'],
  ['1960-02-29', '距今66年8个月'],
  ['2026-12-01', '还有5天，星期二'],
])('the day %s: %s', (date, words) => {
  expect(dateCheck(date, false, TODAY)).toBe(words)
})
