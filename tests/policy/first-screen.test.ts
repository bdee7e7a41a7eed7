/**
 * Two whole options of every question must be visible on the smallest phone in the largest type. For real
 * questions the height is estimated from their characters; tests/h5 and tests/weapp measure the sample on
 * screen.
 */
import { helpLine } from '@/rules/advice/short'
import type { Question } from '@/rules/authoring'
import { places } from './places'

/** WeChat's window on a phone of 320 × 640, without the bar with 继续. */
const ROOM = 576 - 84

/**
 * The number of lines of a text; a digit or letter is little more than half as wide as a Chinese character.
 */
function lines(text: string, size: number, width: number): number {
  const characters = Array.from(text).reduce((sum, one) => sum + (/[\x20-\x7e]/.test(one) ? 0.56 : 1), 0)
  return Math.ceil((characters * size) / width - 0.01)
}

/** The height of an option in 特大. */
function optionHeight(label: string, hint = ''): number {
  const words = 42 * lines(label, 30, 230) + 33.6 * lines(hint, 24, 230)
  return Math.max(60, words + 20)
}

/** The bottom edge of the second option or field. */
function neededFor(question: Question): number {
  const help = helpLine(question)
  const head =
    56 + 36 + 43.6 * lines(question.ask, 33, 304) + (help === null ? 0 : 4 + 45 * lines(help, 30, 304)) + 12
  const [one, other] = 'options' in question ? Object.values(question.options) : []
  const two =
    one && other
      ? optionHeight(one.label, one.hint) + 12 + optionHeight(other.label, other.hint)
      : 64 + 12 + 64
  return head + two
}

test.each(places.map((place) => [place.region.id, place.region] as const))(
  '%s: two options fit',
  (_, region) => {
    const tooLong = region.guides.flatMap(({ id, questions }) =>
      Object.entries(questions).flatMap(([name, question]) => {
        const over = Math.round(neededFor(question) - ROOM)
        return over > 0 ? [`${id} ${name}: ${over} px`] : []
      }),
    )
    expect(tooLong).toEqual([])
  },
)
