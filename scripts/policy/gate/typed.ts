/** Numbers and telephone numbers typed into sentences although the data has them. */
import type { Figure } from '@/rules/authoring'
import type { Place } from '../place'
import type { Problem } from '../problems'
import { textsOfList, under } from '../tree'
import { type Counted, isCount, numbersIn } from './numerals'
import type { Findings } from './findings'
import { isKeyword, type ResidentText } from './resident-texts'

/** The text without names in braces and without quotations. */
const typedOf = (text: string): string => text.replace(/\{[^{}]*\}|“[^”]*”/g, '□')

/** 「一年」 is mostly a year, as in 「那一年」, and rarely a count. */
const isSeldomCount = ({ written }: Counted): boolean => written === '一'

/** 「65周岁」 as written, without the rest. */
const wordsOf = ({ written, after }: Counted): string =>
  `${written}${/^(?:个?[年月日天岁元人口次寸]|周岁|个?工作日|%|立方米|万元)?/.exec(after)?.[0] ?? ''}`

export function checkTyped({ region }: Place, texts: readonly ResidentText[]): Findings {
  const errors: Problem[] = []
  const notes: Problem[] = []
  const figures: readonly (readonly [id: string, figure: Figure])[] = Object.entries(region.figures)
  const phones = Object.entries(region.contacts).flatMap(([id, contact]) =>
    contact.kind === 'phone' ? [{ id, phone: contact.phone }] : [],
  )

  function judge(one: ResidentText, number: Counted): void {
    const same = figures.filter(([, { value, unit }]) => isCount(number, value, unit))
    const cite = textsOfList(under(one.beside ?? undefined, 'cite'))
    const cited = same.filter(([, figure]) => cite.includes(figure.cite))
    const what = `“${wordsOf(number)}”`
    const names = (some: typeof same) => some.map(([id]) => `“{${id}}”`).join('或')
    if (same.length === 0) return
    if (isKeyword(one))
      notes.push({
        at: one.at,
        words: `${what}和${names(same)}一样：人们会这样找，可以写；数字改了，这里也要改`,
        meant: true,
      })
    else if (cited.length > 0)
      errors.push({ at: one.at, words: `${what}写成${names(cited)}：数字改了，句子才跟着改` })
    else notes.push({ at: one.at, words: `${what}和${names(same)}一样：是一回事的，写成名字` })
  }

  for (const one of texts) {
    const typed = typedOf(one.text)
    const seen = new Set<string>()
    for (const number of numbersIn(typed)) {
      if (seen.has(wordsOf(number)) || isSeldomCount(number)) continue
      seen.add(wordsOf(number))
      judge(one, number)
    }
    // names of contacts contain their numbers, and the calling note names no contact
    if (['contacts.yaml', 'place.yaml'].includes(one.path[0] ?? '') || isKeyword(one)) continue
    for (const { id, phone } of phones)
      if (new RegExp(`(?<![\\d-])${phone}(?![\\d-])`).test(typed))
        notes.push({ at: one.at, words: `“${phone}”是“${id}”的电话，写成“{contacts.${id}.phone}”` })
  }
  return { errors, notes }
}
