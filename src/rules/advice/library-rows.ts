/** What the closed rows of a question of the documents and of a service item say. */
import { channelsBrief, counted, sourcesBrief } from './briefs'
import type { ColumnView, FaqView, ItemView } from './library'
import { fits, LONGEST, oneSentence } from './short'

export type LibraryRowId = 'whom' | 'materials' | 'where' | 'time' | 'care' | 'print' | 'sources'

export interface LibraryRow {
  readonly id: LibraryRowId
  readonly name: string
  /** What it says while it is closed; null where that does not fit. */
  readonly brief: string | null
}

const whole = (text: string): string | null => (fits(text, LONGEST.row) ? text : null)

/** The cell as printed; one in whose print something is wrong is not read without its remark. */
function cellBrief({ lines, remarks }: ColumnView, unit: string): string | null {
  if (lines.length === 0) return '原表没有印'
  if (remarks.length > 0) return null
  return whole(lines.join('、')) ?? (lines.length > 1 ? `共${lines.length}${unit}` : null)
}

/** What is to be minded: the one sentence, else how many. */
function careBrief({ remarks, columns: { notes } }: ItemView): string {
  const all = [...remarks.map(({ text }) => text), ...notes.lines, ...notes.remarks]
  const [first = ''] = all
  const brief = oneSentence(first, LONGEST.brief)
  return all.length === 1 && brief !== null ? brief : counted(all.length, '条', brief)
}

/** The rows of a service item: what a resident needs first; what else is printed comes last. */
export function itemRows(view: ItemView): readonly LibraryRow[] {
  const { columns, remarks, sources } = view
  const { whom, materials, channel, timeLimit, notes } = columns
  const minded = remarks.length + notes.lines.length + notes.remarks.length > 0
  return [
    { id: 'materials', name: '带什么', brief: cellBrief(materials, '样') },
    { id: 'where', name: '在哪办', brief: cellBrief(channel, '种') },
    { id: 'time', name: '要多久', brief: cellBrief(timeLimit, '种') },
    { id: 'whom', name: '谁来办', brief: cellBrief(whom, '种') },
    ...(minded ? [{ id: 'care', name: '要留意', brief: careBrief(view) } as const] : []),
    { id: 'print', name: '表上还有', brief: '查询、评价、编码' },
    { id: 'sources', name: '依据', brief: sourcesBrief(sources) },
  ]
}

/** The rows below the answer to a question. */
export const faqRows = ({ channels, sources }: FaqView): readonly LibraryRow[] => [
  ...(channels.length > 0 ? [{ id: 'where', name: '在哪办', brief: channelsBrief(channels) } as const] : []),
  { id: 'sources', name: '依据', brief: sourcesBrief(sources) },
]

/** What to do before going, where the documents are old; null where they are not. */
export const firstToDo = (
  { age }: Pick<FaqView, 'age'>,
  { first }: { readonly first: object | null },
): string | null => (age === null ? null : first === null ? '去之前先到经办单位问清' : '去之前先打电话核实')
