/** Short texts: each has a maximum length, and no numbers or quoted names that the full text lacks. */
import { charactersIn, LONGEST } from '@/rules/authoring'
import type { Book } from './book'
import { isCount, numbersIn } from './gate/numerals'
import type { Read } from './shapes'
import { type Tree, under } from './tree'

/** A text of at most that many characters. */
export const shortText =
  ({ problems, names }: Pick<Book, 'problems' | 'names'>, most: keyof typeof LONGEST): Read<string> =>
  (tree) => {
    const text = names.text(tree)
    const length = charactersIn(text)
    if (length > LONGEST[most])
      problems.refuse(tree.at, `最多${LONGEST[most]}个字，现在有${length}个：写短些`)
    return text.endsWith('。') ? problems.refuse(tree.at, '末尾不写句号') : text
  }

/** Units: 「6个月」 is six of 「个月」. */
const UNIT = /^(?:个?[年月日天岁元人口次寸步种份张]|周岁|个?工作日|%|立方米|万元)/

/** Numbers in the short text that the full text lacks; 「一」 is mostly not a number. */
function added(short: string, whole: string): readonly string[] {
  const all = numbersIn(whole)
  return numbersIn(short).flatMap(({ value, after, written }) => {
    const unit = UNIT.exec(after)?.[0] ?? ''
    const isInFullText = all.some((one) => (unit === '' ? one.value === value : isCount(one, value, unit)))
    return isInFullText || written === '一' ? [] : [`${written}${unit}`]
  })
}

/** Pairs of neighbouring characters. */
const pairsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}](?=([\p{L}\p{N}]))/gu), ([first, second = '']) => first + second)

/** Whether the texts share nothing: the short one belongs to another line. */
function isStrange(short: string, whole: string): boolean {
  const pairs = pairsIn(short)
  return pairs.length > 0 && pairs.every((pair) => !whole.includes(pair))
}

/** Reports what the short text adds. @param map contains both */
export function reportAdded(
  { problems }: Pick<Book, 'problems'>,
  map: Tree,
  key: string,
  short: string | undefined,
  whole: string | undefined,
): void {
  if (short === undefined) return
  const at = under(map, key)?.at ?? map.at
  const names = [...short.matchAll(/“[^”]*”/g)].flatMap(([name]) => (whole?.includes(name) ? [] : [name]))
  for (const more of [...added(short, whole ?? ''), ...names])
    problems.say(at, `“${more.replace(/[“”]/g, '')}”在它缩短的那句里没有：只能少说，不能多说`)
  // a step or question may have a name in its own words
  if (key === 'brief' && isStrange(short, whole ?? ''))
    problems.say(at, `和它缩短的那句没有一处相同：是不是写错了地方`)
}
