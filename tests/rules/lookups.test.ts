/** Situations of our own, beside the cases: what answers them, what a resident then reads, and the words that lead there. */
import { find, findGuide, findWhole, interview, readAnswers, type Answers } from '@/rules'
import { entryText } from './cases/entries'
import { callerOf, todayOf, type Case } from './cases/facts'
import { judge, read } from './cases/judge'
import lookups from './cases/lookups.json'

interface Lookup extends Case {
  /** `guide region id`, or an entry. */
  readonly by: string
  readonly answers?: Answers
  readonly outcome?: string
  /** What somebody in this situation types. */
  readonly words: readonly string[]
}

const looked = (lookups as readonly Lookup[]).map((c) => [`${c.id} by ${c.by}: ${c.situation}`, c] as const)

test.each(looked)('%s', (_, c) => {
  const today = todayOf(c, '2024-11-01')
  const [kind, region = '', id = ''] = c.by.split(' ')
  if (kind !== 'guide') {
    judge(entryText(c.by, today, callerOf(c.facts)), c)
    return
  }
  const guide = `${region}/${id}`
  const found = findGuide(guide)
  if (!found) throw new Error(`no guide ${guide}`)
  judge(read(guide, c.answers ?? {}, today, callerOf(c.facts)), c)
  const { answers } = readAnswers(found.guide, c.answers ?? {}, today)
  expect(answers).toEqual(c.answers ?? {}) // every one is an answer to choose
  const { results } = interview(found.guide, answers, today)
  expect([...new Set(results.map(({ outcome }) => outcome))]).toEqual([c.outcome])
})

const searched = looked.flatMap(([, { by, words }]) => words.map((query) => [query, by] as const))

test.each(searched)('“%s” leads to %s', (query, by) => {
  const [kind = '', place = '', id = ''] = by.split(' ')
  const region = findWhole(place)
  const first = region ? find(query, region).slice(0, 3) : []
  expect(first.map(({ key }) => key)).toContain(`${kind} ${place}/${id}`)
})
