/** Compares numbers, days and lists with the quotations that they cite. */
import { wordingOf } from '@/rules/authoring'
import type { Place } from '../place'
import type { Problem } from '../problems'
import { keysOf, textOf, textsOfList, type Tree, under } from '../tree'
import { containsCount, numbersIn, containsNumber } from './numerals'
import { atOf, type Findings, treeOf } from './findings'
import { namesIn, type ResidentText } from './resident-texts'

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/
const MONTH = /^(\d{4})-(\d\d)$/
const MONTH_DAY = /^(\d\d)-(\d\d)$/

/** The parts of a date, a month or a day of the year, with the word after each. */
function partsOf(value: string): readonly (readonly [number: number, unit: string])[] {
  const named = (match: RegExpExecArray | null, units: string) =>
    match?.slice(1).map((part, i) => [Number(part), units.charAt(i)] as const)
  return (
    named(DATE.exec(value), '年月日') ??
    named(MONTH.exec(value), '年月') ??
    named(MONTH_DAY.exec(value), '月日') ??
    []
  )
}

/** Whether the text states the value, in any wording. */
function containsValue(text: string, value: string | number): boolean {
  if (typeof value === 'number') return containsNumber(text, value)
  const parts = partsOf(value)
  if (parts.length === 0) return text.includes(value)
  const numbers = numbersIn(text)
  return parts.every(([wanted, unit]) =>
    numbers.some((number) => number.value === wanted && number.after.startsWith(unit)),
  )
}

/** The values of a term, with the words for each. */
function valuesOf(tree: Tree): readonly (string | number)[] {
  const list = under(tree, 'list')
  if (list) return textsOfList(list)
  return ['value', 'from', 'to'].flatMap((key) => {
    const value = under(tree, key)
    return value?.kind === 'value' && (typeof value.value === 'string' || typeof value.value === 'number')
      ? [value.value]
      : []
  })
}

/**
 * Numbers, days and lists that their documents do not state. One that is read differently has a `reading`,
 * which must contain the value itself, so that the text cannot stay when the value changes.
 */
export function checkQuoted({ region, trees }: Place): Findings {
  const errors: Problem[] = []
  const notes: Problem[] = []
  const quotesOf = (cite: readonly string[]): string =>
    cite.map((id) => wordingOf(region.citations[id])).join('\n')

  function judge(
    table: 'figures' | 'terms',
    id: string,
    what: string,
    cite: readonly string[],
    isStatedIn: (text: string) => boolean,
  ): void {
    const at = atOf(trees, 'figures.yaml', table, id)
    const reading = textOf(treeOf(trees, 'figures.yaml', table, id, 'reading'))
    const documents = cite.join('、')
    if (isStatedIn(quotesOf(cite))) {
      if (reading !== undefined)
        notes.push({ at, words: `${what}就在${documents}的原文里，“reading”可以删去` })
    } else if (reading === undefined)
      errors.push({
        at,
        words: `${what}不在出处${documents}的原文里：改数字，或者改出处；原文换了说法的，写上“reading: 怎么读出来的”`,
      })
    else if (isStatedIn(reading))
      notes.push({ at, words: `${what}不在${documents}的原文里，是这样读的：${reading}`, meant: true })
    else
      errors.push({
        at,
        words: `${what}不在出处${documents}的原文里，“reading”说的也不是它：${reading}`,
      })
  }

  for (const [id, { value, unit, cite }] of Object.entries(region.figures))
    judge('figures', id, `“${id}”的数字“${value}${unit}”`, [cite], (text) => containsCount(text, value, unit))
  const terms = treeOf(trees, 'figures.yaml', 'terms')
  const names = keysOf(terms)
  for (const { key: id, value: tree } of terms?.kind === 'map' ? terms.entries : []) {
    // what is computed from another term is checked there
    const own = valuesOf(tree).filter(
      (value) => typeof value === 'number' || !namesIn(value).some((name) => names.includes(name)),
    )
    judge('terms', id, `“${id}”的“${own.join('、')}”`, textsOfList(under(tree, 'cite')), (text) =>
      own.every((value) => containsValue(text, value)),
    )
  }
  return { errors, notes }
}

const KEYS_WITH_CITATION = ['text', 'headline', 'label', 'yes', 'no']

/** Sentences that state a figure but cite only places without it. */
export function checkStatedFigures(
  { region, trees }: Place,
  texts: readonly ResidentText[],
): readonly Problem[] {
  const figures = new Map(Object.entries(region.figures))
  return texts.flatMap(({ at, text, path, beside }): Problem[] => {
    const cite = under(beside ?? undefined, 'cite')
    if (!cite || !KEYS_WITH_CITATION.includes(path.at(-1) ?? '')) return []
    const ids = textsOfList(cite)
    const quotes = ids.map((id) => wordingOf(region.citations[id])).join('\n')
    return namesIn(text).flatMap((name): Problem[] => {
      const figure = figures.get(name)
      if (!figure || !text.includes(`{${name}`)) return []
      // its reading is checked with the figure
      if (under(treeOf(trees, 'figures.yaml', 'figures', name), 'reading')) return []
      return ids.includes(figure.cite) || containsCount(quotes, figure.value, figure.unit)
        ? []
        : [
            {
              at,
              words: `这句话说了“${figure.value}${figure.unit}”，写的出处${ids.join('、')}里没有；${figure.cite}里有`,
            },
          ]
    })
  })
}
