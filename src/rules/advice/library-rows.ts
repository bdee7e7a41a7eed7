/** The text of the closed rows of a FAQ and of a service item. */
import { channelsBrief, counted, sourcesBrief } from './briefs'
import type { ColumnView, FaqView, ItemView } from './library'
import { fits, LONGEST, oneSentence } from './short'

export type LibraryRowId = 'whom' | 'materials' | 'where' | 'time' | 'care' | 'print' | 'sources'

export interface LibraryRow {
  readonly id: LibraryRowId
  readonly name: string
  /** Shown while it is closed; null if it does not fit. */
  readonly brief: string | null
}

const whole = (text: string): string | null => (fits(text, LONGEST.row) ? text : null)

/** The cell as printed. A cell with a remark is shown only together with it, so it has no short text. */
function cellBrief({ lines, remarks }: ColumnView, unit: string): string | null {
  if (lines.length === 0) return '原表没有印'
  if (remarks.length > 0) return null
  return whole(lines.join('、')) ?? (lines.length > 1 ? `共${lines.length}${unit}` : null)
}

/** The single sentence to mind, otherwise the count. */
function careBrief({ remarks, columns: { notes } }: ItemView): string {
  const all = [...remarks.map(({ text }) => text), ...notes.lines, ...notes.remarks]
  const [first = ''] = all
  const brief = oneSentence(first, LONGEST.brief)
  return all.length === 1 && brief !== null ? brief : counted(all.length, '条', brief)
}

/** The rows of a service item: most important first, further columns of the list last. */
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

/** The rows below a FAQ's answer. */
export const faqRows = ({ channels, sources }: FaqView): readonly LibraryRow[] => [
  ...(channels.length > 0 ? [{ id: 'where', name: '在哪办', brief: channelsBrief(channels) } as const] : []),
  { id: 'sources', name: '依据', brief: sourcesBrief(sources) },
]

/** What to do before going, if the documents are old; null otherwise. */
export const firstToDo = (
  { age }: Pick<FaqView, 'age'>,
  { first }: { readonly first: object | null },
): string | null => (age === null ? null : first === null ? '去之前先到经办单位问清' : '去之前先打电话核实')
