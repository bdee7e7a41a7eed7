/** Sentences that are too long to be taken in at once, counted as residents read them: with their numbers and names. */
import { namesOn, type Place } from '../place'
import type { Problem } from '../problems'
import { entriesOf, textOf, under } from '../tree'
import { treeOf, type Trees } from './findings'
import type { Said } from './said'
import { LONGEST_SENTENCE, longSentencesOf } from './sentences'

type Text = Pick<Said, 'at' | 'text' | 'path'>

/** What people type, and what a template asks of those who fill it in. */
const isForOthers = ({ path }: Text): boolean => path.includes('keywords') || path.includes('write')

/** What residents read in files that hold no other sentences: a document in our words, and why an answer is another now. */
const BESIDE = [
  ['citations.yaml', 'says'],
  ['revisions.yaml', 'why'],
] as const

const saidBeside = (trees: Trees): readonly Text[] =>
  BESIDE.flatMap(([file, key]) =>
    entriesOf(treeOf(trees, file)).flatMap(({ key: id, value }) => {
      const tree = under(value, key)
      const text = textOf(tree)
      return tree && text !== undefined ? [{ at: tree.at, text, path: [file, id, key] }] : []
    }),
  )

/** One problem for each sentence that is too long on the day of the place. */
export function checkLong({ region, trees, day }: Place, said: readonly Said[]): readonly Problem[] {
  const names = namesOn(region.id, trees, day)
  const read = ({ at, text, path: [file = ''] }: Text): string =>
    text.includes('{') ? names(file).text({ kind: 'value', at, value: text }) : text
  return [...said, ...saidBeside(trees)]
    .filter((one) => !isForOthers(one))
    .flatMap((one) =>
      longSentencesOf(read(one)).map(({ sentence, length }) => ({
        at: one.at,
        words: `这一句有${length}个字，最多${LONGEST_SENTENCE}个，分成两句或者说短些：${sentence}`,
      })),
    )
}
