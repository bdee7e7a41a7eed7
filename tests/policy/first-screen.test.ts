/**
 * Two whole options of every question are to be seen on the smallest phone in the largest type. Here the real questions
 * are reckoned by their characters; tests/h5 and tests/weapp measure those of the sample on the screen.
 */
import { helpLine } from '@/rules/advice/short'
import type { Question } from '@/rules/authoring'
import { places } from './places'

/** WeChat's window on a phone of 320 × 640, less the foot with 继续. */
const ROOM = 576 - 84

/** So many lines a text takes: a digit or letter is little more than half as wide as a character. */
function lines(text: string, size: number, width: number): number {
  const characters = Array.from(text).reduce((sum, one) => sum + (/[\x20-\x7e]/.test(one) ? 0.56 : 1), 0)
  return Math.ceil((characters * size) / width - 0.01)
}

/** The height of an option in 特大. */
function optionHeight(label: string, hint = ''): number {
  const words = 42 * lines(label, 30, 230) + 33.6 * lines(hint, 24, 230)
  return Math.max(60, words + 20)
}

/** How far down the second option or field ends. */
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

test.each(places.map((place) => [place.region.id, place.region] as const))('%s', (_, region) => {
  const tooLong = region.guides.flatMap(({ id, questions }) =>
    Object.entries(questions).flatMap(([name, question]) => {
      const over = Math.round(neededFor(question) - ROOM)
      return over > 0 ? [`${id} ${name}: ${over} px`] : []
    }),
  )
  expect(tooLong).toEqual([])
})
