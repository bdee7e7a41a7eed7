/** Numbers in Chinese texts, in figures or numerals: 「65周岁」, 「六十五岁」, 「半年」, 「百分之八点五」. */

export interface Counted {
  readonly value: number
  /** The rest of the text after the number. */
  readonly after: string
  /** As written. */
  readonly written: string
}

const DIGITS = '零一二三四五六七八九'
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
const NUMBER =
  /百分之(?<percent>[\d.]+|[零〇一二两三四五六七八九十百点]+)|(?<![\d.])(?<figures>\d+(?:,\d{3})*(?:\.\d+)?)(?<group>[万亿]?)|(?<numeral>[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?|半)/g

function digit(character: string): number {
  if (character === '〇') return 0
  return DIGITS.indexOf(character === '两' ? '二' : character)
}

/** The value of a numeral, positional (「六十五」) or digit by digit (「二〇二五」); `null` if it is none. */
export function numeralValue(numeral: string): number | null {
  if (numeral === '半') return 0.5
  const [whole = '', fraction] = numeral.split('点')
  const decimals = fraction === undefined ? 0 : Number(`0.${Array.from(fraction, digit).join('')}`)
  const digits = Array.from(whole, digit)
  if (digits.every((one) => one >= 0)) return Number(digits.join('')) + decimals
  let [total, section, last] = [0, 0, -1]
  for (const character of whole) {
    const place = PLACES[character]
    const group = GROUPS[character]
    if (place !== undefined) {
      section += (last < 0 ? 1 : last) * place
      last = -1
    } else if (group !== undefined) {
      const count = section + Math.max(last, 0)
      if (count === 0) return null
      total += count * group
      section = 0
      last = -1
    } else last = digit(character)
  }
  return total + section + Math.max(last, 0) + decimals
}

/** Every number in the text. */
export function numbersIn(text: string): readonly Counted[] {
  const plain = text.normalize('NFKC')
  return [...plain.matchAll(NUMBER)].flatMap((match): Counted[] => {
    const { percent, figures, group = '', numeral } = match.groups ?? {}
    const after = plain.slice(match.index + match[0].length)
    const counted = (value: number | null, rest = after): Counted[] =>
      value === null ? [] : [{ value, after: rest, written: match[0] }]
    if (percent !== undefined)
      return counted(/\d/.test(percent) ? Number(percent) : numeralValue(percent), `%${after}`)
    if (figures !== undefined) {
      const value = Number(figures.replace(/,/g, ''))
      return group === '' ? counted(value) : counted(value * (GROUPS[group] ?? 1))
    }
    return numeral === undefined ? [] : counted(numeralValue(numeral))
  })
}

/** Other units for the same quantity, and their factors. */
const UNITS: Readonly<Record<string, readonly (readonly [unit: string, times: number])[]>> = {
  周岁: [['岁', 1]],
  日: [['天', 1]],
  天: [['日', 1]],
  人: [
    ['口', 1],
    ['个人', 1],
  ],
  个月: [
    ['月', 1],
    ['年', 12],
  ],
  年: [['个月', 1 / 12]],
  个工作日: [['工作日', 1]],
  万元: [['元', 1e-4]],
  元: [['块', 1]],
}

/** The text between both ends of a range: 「3至5个工作日」. */
const SPAN = /^\s*(?:以上|以下)?\s*(?:[-—–~～至到、或]\s*[\d.零〇一二两三四五六七八九十百千万]+)?\s*/

/** Whether the number is that many of the unit, in this or an equivalent wording. */
export function isCount({ value, after }: Counted, wanted: number, unit: string): boolean {
  const rest = after.replace(SPAN, '')
  const [base = unit] = unit.split('/')
  const same = (times: number): boolean => Math.abs(value * times - wanted) < 1e-9
  return [[base, 1] as const, ...(UNITS[base] ?? [])].some(
    ([word, times]) => same(times) && rest.startsWith(word),
  )
}

/** Whether the text contains that many of the unit. */
export const containsCount = (text: string, value: number, unit: string): boolean =>
  numbersIn(text).some((number) => isCount(number, value, unit))

/** Whether the text contains the number, with any unit. */
export const containsNumber = (text: string, value: number): boolean =>
  numbersIn(text).some((number) => number.value === value)
