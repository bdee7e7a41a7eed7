/**
 * The collapsed rows of every result on several days have a text that fits and has no number missing in the
 * full statements.
 */
import { charactersIn, LONGEST, outcomeView, type IsoDate } from '@/rules/authoring'
import { outcomeRows, type OutcomeView, type RowId } from '@/rules'
import { numbersIn } from '../../scripts/policy/gate/numerals'
import { placeOn } from '../../scripts/policy/slices'
import { endsOn } from './ends'
import { places } from './places'

const DAYS: readonly IsoDate[] = ['2026-02-28', '2026-11-26', '2026-12-31', '2027-03-01']

/** The unconditional texts of a row's content. */
function textsBehind(outcome: OutcomeView, id: RowId): readonly string[] {
  const certain = [outcome.notes, outcome.steps, outcome.materials, outcome.cautions, outcome.timeLimit ?? []]
    .flat()
    .filter(({ condition }) => condition === null)
  const texts = (parts: readonly { readonly text: string; readonly condition: string | null }[]) =>
    parts.filter((part) => part.condition === null).map(({ text }) => text)
  switch (id) {
    case 'steps':
      return texts(outcome.steps)
    case 'materials':
      return texts(outcome.materials)
    case 'time':
      return texts([...outcome.dates, ...(outcome.timeLimit ? [outcome.timeLimit] : [])])
    case 'where':
      return outcome.channels.map(({ name }) => name)
    case 'care':
      return texts([...outcome.notes, ...outcome.cautions])
    default:
      return certain.map(({ text }) => text)
  }
}

/** The brief without the count that the row adds itself. */
const uncounted = (brief: string): string => brief.replace(/^共\d+.(：|$)|^(手机\d+处)?，?(窗口\d+处)?$/, '')

/** The problems of the outcome's rows. */
function faultsOf(outcome: OutcomeView, today: IsoDate): readonly string[] {
  return outcomeRows(outcome, today).flatMap(({ id, brief }) => {
    const numbers = numbersIn(textsBehind(outcome, id).join('\n')).map(({ value }) => value)
    const added = numbersIn(uncounted(brief)).filter(({ value }) => !numbers.includes(value))
    const wrong = [
      ...(brief.trim() === '' ? ['空的'] : []),
      ...(charactersIn(brief) > LONGEST.row ? ['太长'] : []),
      ...(/…|undefined|null/.test(brief) ? ['不完整'] : []),
      ...added.map(({ written }) => `“${written}”不在原句里`),
    ]
    return wrong.map((one) => `${outcome.id} ${id}：${brief}：${one}`)
  })
}

describe.each(DAYS)('on %s', (today) => {
  test.each(
    places.flatMap((place) => {
      const { region } = placeOn(place, today)
      return region.guides.map((guide) => [`${region.id}/${guide.id}`, region, guide] as const)
    }),
  )('the rows of %s summarise their content', (_, region, guide) => {
    const faults = [...endsOn(guide, today)].flatMap((at) =>
      [...new Set(at.results.map(({ outcome }) => outcome))].flatMap((id) =>
        faultsOf(outcomeView({ region, at, caller: {} }, id), today),
      ),
    )
    expect([...new Set(faults)]).toEqual([])
  })
})
