/** Numbers, days and telephone numbers against the words of the document that they are cited to. */
import type { Place } from '../place'
import type { At, Problem } from '../problems'
import { keysOf, type Tree, under } from '../tree'
import { countStandsIn, numbersIn, numberStandsIn } from './numerals'
import { atOf, type Findings, textOf, textsOfList, treeOf } from './findings'
import { namesIn, type Said } from './said'

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/
const MONTH = /^(\d{4})-(\d\d)$/
const MONTH_DAY = /^(\d\d)-(\d\d)$/

/** The words by which a document may say the value. */
function valueStandsIn(quote: string, value: string | number): boolean {
  if (typeof value === 'number') return numberStandsIn(quote, value)
  const [, year, month, date] = DATE.exec(value) ??
    MONTH.exec(value) ?? ['', '', ...(MONTH_DAY.exec(value) ?? []).slice(1)]
  if (year === undefined || month === undefined) return quote.includes(value)
  const wanted = [year, month, ...(date === undefined ? [] : [date])]
    .filter((part) => part !== '')
    .map(Number)
  const units = [...(year === '' ? [] : ['年']), '月', ...(date === undefined && year !== '' ? [] : ['日'])]
  const numbers = numbersIn(quote)
  return wanted.every((part, i) =>
    numbers.some(({ value: number, after }) => number === part && after.startsWith(units[i] ?? '')),
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

export function checkQuoted({ region, trees }: Place): Findings {
  const errors: Problem[] = []
  const notes: Problem[] = []
  const quoteOf = (id: string): string => region.citations[id]?.quote ?? ''
  const terms = keysOf(treeOf(trees, 'figures.yaml', 'terms'))

  /** Says what does not stand in its document, unless the file says how it is read. */
  function judge(
    stands: boolean,
    at: At,
    what: string,
    cite: readonly string[],
    tree: Tree | undefined,
  ): void {
    const reading = textOf(under(tree, 'reading'))
    if (!stands && reading !== undefined)
      notes.push({ at, words: `${what}不在${cite.join('、')}的原文里，是这样读的：${reading}` })
    else if (!stands)
      errors.push({
        at,
        words: `${what}不在出处${cite.join('、')}的原文里：改数字，或者改出处；原文换了说法的，写上“reading: 怎么读出来的”`,
      })
    else if (reading !== undefined)
      notes.push({ at, words: `${what}就在${cite.join('、')}的原文里，“reading”可以删去` })
  }

  for (const [id, { value, unit, cite }] of Object.entries(region.figures))
    judge(
      countStandsIn(quoteOf(cite), value, unit),
      atOf(trees, 'figures.yaml', 'figures', id),
      `“${id}”的数字“${value}${unit}”`,
      [cite],
      treeOf(trees, 'figures.yaml', 'figures', id),
    )
  for (const id of terms) {
    const tree = treeOf(trees, 'figures.yaml', 'terms', id)
    if (!tree) continue
    const cite = textsOfList(under(tree, 'cite'))
    const quotes = cite.map(quoteOf).join('\n')
    // what is reckoned from another term stands where that stands
    const own = valuesOf(tree).filter(
      (value) => typeof value === 'number' || !namesIn(value).some((name) => terms.includes(name)),
    )
    const missing = own.filter((value) => !valueStandsIn(quotes, value))
    judge(
      missing.length === 0,
      atOf(trees, 'figures.yaml', 'terms', id),
      `“${id}”的“${missing.join('、')}”`,
      cite,
      tree,
    )
  }

  const phone = (at: At, number: string, cite: string, tree: Tree | undefined): void => {
    const digits = number.replace(/\D/g, '')
    const stands = new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(
      quoteOf(cite)
        .normalize('NFKC')
        .replace(/(?<=\d)[-—\s](?=\d)/g, ''),
    )
    judge(stands, at, `电话“${number}”`, [cite], tree)
  }
  for (const [id, contact] of Object.entries(region.contacts)) {
    const tree = treeOf(trees, 'contacts.yaml', id)
    if (contact.kind === 'phone')
      phone(atOf(trees, 'contacts.yaml', id, 'phone'), contact.phone, contact.cite, tree)
    if (contact.kind !== 'directory') continue
    const offices = under(tree, 'offices')
    contact.offices.forEach((office, i) => {
      const item = offices?.kind === 'list' ? offices.items[i] : undefined
      phone(under(item, 'phone')?.at ?? atOf(trees, 'contacts.yaml', id), office.phone, office.cite, item)
    })
  }

  for (const { id, timeLimit, misprints = [] } of region.services?.items ?? [])
    // what is misprinted has been told
    if (
      timeLimit &&
      misprints.every(({ field }) => field !== 'timeLimit') &&
      !(timeLimit.workdays === 0
        ? /即时|当场/.test(timeLimit.text)
        : countStandsIn(timeLimit.text, timeLimit.workdays, '个工作日'))
    )
      errors.push({
        at: atOf(trees, 'service-items.yaml', 'items', id, 'timeLimit'),
        words: `“${timeLimit.text}”不是${timeLimit.workdays}个工作日`,
      })
  return { errors, notes }
}

const SAID_WITH_CITATION = ['text', 'headline', 'label', 'yes', 'no']

/** Sentences that say a figure and cite only places in which it does not stand. */
export function checkSaidFigures({ region, trees }: Place, said: readonly Said[]): readonly Problem[] {
  return said.flatMap(({ at, text, path, beside }): Problem[] => {
    const cite = under(beside ?? undefined, 'cite')
    if (!cite || !SAID_WITH_CITATION.includes(path.at(-1) ?? '')) return []
    const ids = textsOfList(cite)
    const quotes = ids.map((id) => region.citations[id]?.quote ?? '').join('\n')
    return namesIn(text).flatMap((name): Problem[] => {
      const figure = new Map(Object.entries(region.figures)).get(name)
      if (!figure || !text.includes(`{${name}`)) return []
      // how it is read is said where it stands
      if (under(treeOf(trees, 'figures.yaml', 'figures', name), 'reading')) return []
      return ids.includes(figure.cite) || countStandsIn(quotes, figure.value, figure.unit)
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
