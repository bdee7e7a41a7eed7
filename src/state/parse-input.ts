/**
 * Parses dates and numbers as people type them: full-width, with units, in Chinese numerals, all in one field
 * or one part in each. Whatever cannot be parsed gets a reason; nothing is guessed.
 */
import { isIsoDate, UNSURE, type Answer, type Question } from '@/rules'
import { fieldsOf, type FormInput } from './form-input'

/** The parsed input, or why it cannot be parsed. */
export type Parsed<Value> = { readonly value: Value } | { readonly problem: string }

const D = '一二三四五六七八九'
const ZERO = '〇零○0' // people often type 「二0二六」
const NUMERALS = new RegExp(`[${ZERO}${D}两十百]+`, 'g')
/** 「1十」, 「3二」: both kinds of digits in one number. */
const MIXED = new RegExp(`[1-9][${ZERO}]*[${D}两十百]|[${D}两十百][${ZERO}]*[1-9]`)
/** Digit by digit: one digit, one with a zero, or a year. 「三四」 means “three or four”, not 34. */
const FIGURES = new RegExp(`^(?:[${ZERO}]?[${ZERO}${D}]|[${D}][${ZERO}]|[${ZERO}${D}]{4}|两)$`)
const COUNTED = new RegExp(`^(?:([${D}两])百)?(?:([${D}]?)十([${D}]?)|[${ZERO}]([${D}]))?$`)

const figure = (numeral: string): number => (numeral === '两' ? 2 : D.indexOf(numeral) + 1)

/** The numeral in digits; unchanged if it is ambiguous. */
function inDigits(numeral: string): string {
  if (FIGURES.test(numeral)) return Array.from(numeral, figure).join('')
  const counted = COUNTED.exec(numeral)
  if (!counted) return numeral
  const [, hundreds = '', tens, ones = '', onesAfterZero = ''] = counted
  const ten = tens === undefined ? 0 : tens === '' ? 1 : figure(tens)
  return String(figure(hundreds || '零') * 100 + ten * 10 + figure(ones || onesAfterZero || '零'))
}

/**
 * ASCII digits and punctuation only, without invisible characters and the full stop of a dictated sentence.
 */
function plain(text: string): string {
  const folded = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .replace(/\s*[.,、。]$/, '')
  return MIXED.test(folded) ? folded : folded.replace(NUMERALS, inDigits)
}

const UNITS = ['年', '月', '日'] as const
/** Index of the part by the unit written after it. */
const PLACES: Readonly<Record<string, number>> = { 年: 0, 月: 1, 月份: 1, 日: 2, 号: 2 }

interface Part {
  digits: string
  /** 0 for the year, 1 for the month, 2 for the day; null if only its position says. */
  unit: number | null
  /** The content of its field, as typed. */
  typed: string
}

const LUNAR = /[农農][历曆]|[阴陰旧老][历曆]|闰|正月|冬月|腊月|初[1-9]|廿|卅/
const SOLAR = /^(?:公历|阳历|西历|新历|公元)\s*/

/** The parts of a date in order; null if the text contains anything else. */
function partsOf(text: string, typed: string): Part[] | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return compact.slice(1).map((digits) => ({ digits, unit: null, typed }))
  const parts: Part[] = []
  let rest = text
  while (rest !== '') {
    const [all, digits, unit] =
      /^(\d+)\s*(年|月份?|[日号])?\s*[-/.,、。·~\u2010-\u2015\u2212]?\s*/.exec(rest) ?? []
    if (all === undefined || digits === undefined) return null
    parts.push({ digits, unit: PLACES[unit ?? ''] ?? null, typed })
    rest = rest.slice(all.length)
  }
  return parts
}

const asTyped = (typed: string): string => `您填的是“${typed}”。`

/** Problem of a single part; null if there is none. */
const FAULTS: readonly ((part: Part) => string | null)[] = [
  ({ digits, typed }) => (/^[1-9]\d{3}$/.test(digits) ? null : `年份要写四位，如1960。${asTyped(typed)}`),
  ({ digits, typed }) => (/^(?:0?[1-9]|1[0-2])$/.test(digits) ? null : `月份是1到12。${asTyped(typed)}`),
  ({ digits, typed }) => (/^(?:0?[1-9]|[12]\d|3[01])$/.test(digits) ? null : `日是1到31。${asTyped(typed)}`),
]

/**
 * The birth date in a resident identity number: 17 digits and a check digit (GB 11643); digits 7 to 14 are
 * the date.
 */
function birthIn(number: string): string | null {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((sum, weight, index) => sum + weight * Number(number[index]), 0)
  if (!/^[1-9]\d{16}[\dX]$/.test(number) || number[17] !== '10X98765432'[sum % 11]) return null
  const date = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  return isIsoDate(date) ? date : null
}

/**
 * Parses the fields for year, month and day.
 * @param ofBirth whether the date asked for is the one in an identity number
 */
export function parseDate(fields: readonly string[], ofBirth: boolean): Parsed<string> {
  const texts = fields.map((field) => plain(field).replace(SOLAR, ''))
  if (texts.every((text) => text === '')) return { problem: '请把年、月、日都填上；拿不准就点“不清楚”。' }
  if (texts.some((text) => LUNAR.test(text)))
    return { problem: '请填公历（阳历）的日期，证件、单据上印的就是；农历（阴历）的这里换算不了。' }
  const identity = texts.find((text) => /^\d{14,17}[\dx]$/i.test(text.replace(/[\s-]/g, '')))
  if (identity !== undefined) {
    if (!ofBirth) return { problem: '这里不用填证件号码，请填年、月、日。' }
    const birth = birthIn(identity.replace(/[\s-]/g, '').toUpperCase())
    return birth === null ? { problem: '身份证号码不对，请只填出生的年、月、日。' } : { value: birth }
  }

  const all: (Part | undefined)[] = []
  for (const [index, text] of texts.entries()) {
    const typed = fields[index]?.trim() ?? ''
    const parts = partsOf(text, typed)
    if (!parts) return { problem: `没看懂“${typed}”。请按年、月、日填数字，如1960年5月20日。` }
    for (const { digits, unit } of parts) {
      // a single number belongs to its field; several are parts in order
      const place = unit ?? (parts.length === 1 ? index : all.length)
      if (place < all.length || place > 2)
        return { problem: `年、月、日对不上，请一格填一个数，如1960年5月20日。${asTyped(typed)}` }
      all[place] = { digits, unit, typed }
    }
  }
  for (const [place, fault] of FAULTS.entries()) {
    const part = all[place]
    const problem = part ? fault(part) : null
    if (problem !== null) return { problem }
  }
  const missing = UNITS.filter((_, place) => !all[place])
  if (missing.length > 0) return { problem: `还没有填${missing.join('、')}；拿不准就点“不清楚”。` }
  const [year = '', month = '', day = ''] = all.map((part) => part?.digits ?? '')
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date)
    ? { value: date }
    : { problem: `${year}年${Number(month)}月没有${Number(day)}日，请再看看。` }
}

/**
 * The parts of a whole date typed into one field; null if it is none, or if the next keystroke could still be
 * part of it, as after `1960-5-2`. It then stays as typed until it is submitted.
 */
export function spreadDate(text: string, ofBirth: boolean): readonly string[] | null {
  const read = parseDate([text], ofBirth)
  if (!('value' in read)) return null
  // eight digits may be the beginning of an identity number, but no region code starts with 18, 19 or 20
  const whole = /^(?:1[89]|20)\d{6}$|^\d{17}[\dx]$|\d\D+\d+\D+(?:\d\d|[4-9])$|[日号]$/i
  return whole.test(text.normalize('NFKC').trim()) ? fieldsOf(read.value) : null
}

/** Colloquial names of units. */
const SAME_UNIT: Readonly<Record<string, readonly string[]>> = {
  个月: ['月', '個月'],
  人: ['个', '口', '个人', '口人'],
  岁: ['周岁'],
  元: ['块', '块钱'],
}

/** Parses a whole number with or without its unit. */
export function parseNumber(text: string, unit: string): Parsed<string> {
  const typed = text.trim()
  if (typed === '') return { problem: '请先填一个数；拿不准就点“不清楚”。' }
  const [, digits, after = ''] = /^\+?\s*(\d{1,9})\s*(.*)$/.exec(plain(text)) ?? []
  if (digits === undefined || !['', unit, ...(SAME_UNIT[unit] ?? [])].includes(after))
    return { problem: `请填整数，单位是“${unit}”。${asTyped(typed)}` }
  return { value: digits }
}

/** The answer, not yet validated by the rules, or why there is none. */
export function parseInput(question: Question, { says, values }: FormInput): Parsed<Answer> {
  if (says === 'unsure') return { value: UNSURE }
  switch (question.kind) {
    case 'choice':
      return values[0] === undefined
        ? { problem: '请先点一个答案；拿不准就点“不清楚”。' }
        : { value: values[0] }
    case 'choices':
      if (says === 'none') return { value: [] }
      return values.length === 0 ? { problem: '请点有的；一样都没有，就点“都没有”。' } : { value: values }
    case 'date':
      return parseDate(values, asksBirth(question))
    case 'number':
      return parseNumber(values[0] ?? '', question.unit)
  }
}

/** Whether the question asks for the date in an identity number. */
export const asksBirth = ({ ask }: Question): boolean => ask.includes('出生')

/** Longest date or number in digits; anything longer may be an identity card or phone number. */
const MOST_DIGITS = 8

/** The input that may be stored on the device: everything except numbers that identify a person. */
export function keepable(question: Question, entry: FormInput): FormInput {
  if (question.kind !== 'date' && question.kind !== 'number') return entry
  const isLong = (value: string): boolean => plain(value).replace(/\D/g, '').length > MOST_DIGITS
  return { ...entry, values: entry.values.map((value) => (isLong(value) ? '' : value)) }
}
