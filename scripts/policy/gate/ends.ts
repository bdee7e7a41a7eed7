/**
 * Periods that begin on one day must end on one day: if one of them has lost its `to`, an expired figure
 * would count as current.
 */
import type { Place } from '../place'
import type { Problem } from '../problems'
import { entriesOf, textOf, type Tree, under } from '../tree'
import { treeOf } from './findings'

/** The last period of a figure. */
function lastPeriod(figure: Tree): Tree | undefined {
  const periods = under(figure, 'periods')
  return periods?.kind === 'list' ? periods.items.at(-1) : undefined
}

/** Figures whose last period has no end, though another begins on the same day and has one. */
export function checkEnds({ trees }: Place): readonly Problem[] {
  const last = entriesOf(treeOf(trees, 'figures.yaml', 'figures')).flatMap(({ key, value }) => {
    const period = lastPeriod(value)
    const from = textOf(under(period, 'from'))
    return period && from !== undefined ? [{ key, period, from, to: textOf(under(period, 'to')) }] : []
  })
  return last.flatMap(({ key, period, from, to }): readonly Problem[] => {
    const other = to === undefined ? last.find((one) => one.from === from && one.to !== undefined) : undefined
    return other
      ? [
          {
            at: period.at,
            words: `“${key}”没有写到哪天为止（to），同一天（${from}）起的“${other.key}”到${other.to ?? ''}为止：漏了的话补上，不然过了期也当作今天的`,
          },
        ]
      : []
  })
}
