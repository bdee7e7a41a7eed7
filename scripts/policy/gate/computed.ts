/** Numbers typed in date computations: no sentence shows them, and no decision. */
import { wordingOf } from '@/rules/authoring'
import type { Place } from '../place'
import type { Problem } from '../problems'
import { entriesOf, textsOfList, type Tree, under } from '../tree'
import { containsCount } from './numerals'

/** What is used in computations, in the units of figures. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  years: ['年', '周岁'],
  months: ['个月'],
  days: ['天', '日'],
  workdays: ['个工作日'],
  plusYears: ['年'],
}

/** A difference of one day or year only separates before from after. */
const isNext = (key: string, value: number): boolean =>
  ['days', 'plusYears'].includes(key) && Math.abs(value) <= 1

interface Typed {
  readonly tree: Tree
  readonly value: number
  readonly unit: string
}

/** The numbers typed into a date or span. */
const typedIn = (tree: Tree | undefined): readonly Typed[] =>
  entriesOf(tree).flatMap(({ key, value }): readonly Typed[] =>
    key in UNITS && value.kind === 'value' && typeof value.value === 'number' && !isNext(key, value.value)
      ? [{ tree: value, value: value.value, unit: key }]
      : [],
  )

/** Typed numbers that have a name, or that the quotation lacks. */
export function checkComputed({ region, trees }: Place): readonly Problem[] {
  const problems: Problem[] = []
  function judge(typed: Typed, cite: readonly string[]): void {
    const { tree, value } = typed
    const units = UNITS[typed.unit] ?? []
    const what = `“${value}${units[0] ?? ''}”`
    const names = Object.entries(region.figures).flatMap(([id, figure]) =>
      figure.value === value && units.includes(figure.unit) ? [`“${id}”`] : [],
    )
    const words = cite.map((id) => wordingOf(region.citations[id])).join('\n')
    if (names.length > 0)
      problems.push({
        at: tree.at,
        words: `${what}写成${names.join('或')}：数字改了，算出来的日子才跟着改`,
      })
    else if (!units.some((unit) => containsCount(words, value, unit)))
      problems.push({
        at: tree.at,
        words: `${what}不在${cite.length > 0 ? `出处${cite.join('、')}` : '出处'}的原文里：写成数字的名字，或者改出处`,
      })
  }
  function look(tree: Tree): void {
    if (tree.kind === 'list') tree.items.forEach(look)
    if (tree.kind !== 'map') return
    const cite = textsOfList(under(tree, 'cite'))
    const spans = [under(tree, 'plus'), under(tree, 'after')]
    for (const one of [...spans.flatMap(typedIn), ...typedIn(tree)]) judge(one, cite)
    for (const { value } of tree.entries) if (!spans.includes(value)) look(value)
  }
  for (const [file, tree] of trees) if (/^(guides\/|shared)/.test(file)) look(tree)
  return problems
}
