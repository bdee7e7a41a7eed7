/** Sentences that are too long, counted as residents read them: with numbers and names filled in. */
import { namesOn, type Place } from '../place'
import type { Problem } from '../problems'
import { entriesOf, textOf, under } from '../tree'
import { treeOf, type Trees } from './findings'
import type { ResidentText } from './resident-texts'
import { LONGEST_SENTENCE, longSentencesOf } from './sentences'

type Text = Pick<ResidentText, 'at' | 'text' | 'path'>

/** Search terms, and instructions for filling in a template. */
const isForOthers = ({ path }: Text): boolean => path.includes('keywords') || path.includes('write')

/**
 * Texts for residents in files without other sentences: paraphrased documents, and reasons for changed
 * answers.
 */
const OTHER_TEXTS = [
  ['citations.yaml', 'says'],
  ['revisions.yaml', 'why'],
] as const

const textsElsewhere = (trees: Trees): readonly Text[] =>
  OTHER_TEXTS.flatMap(([file, key]) =>
    entriesOf(treeOf(trees, file)).flatMap(({ key: id, value }) => {
      const tree = under(value, key)
      const text = textOf(tree)
      return tree && text !== undefined ? [{ at: tree.at, text, path: [file, id, key] }] : []
    }),
  )

/** One problem for each sentence that is too long on the day of the place. */
export function checkLong({ region, trees, day }: Place, texts: readonly ResidentText[]): readonly Problem[] {
  const names = namesOn(region.id, trees, day)
  const read = ({ at, text, path: [file = ''] }: Text): string =>
    text.includes('{') ? names(file).text({ kind: 'value', at, value: text }) : text
  return [...texts, ...textsElsewhere(trees)]
    .filter((one) => !isForOthers(one))
    .flatMap((one) =>
      longSentencesOf(read(one)).map(({ sentence, length }) => ({
        at: one.at,
        words: `这一句有${length}个字，最多${LONGEST_SENTENCE}个，分成两句或者说短些：${sentence}`,
      })),
    )
}
