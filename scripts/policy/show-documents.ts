/** What the sign-off page says about documents: how they are known, when they are in force, and how newer ones affect them. */
import { dateWords, type Newer, type Source, type WholeRegion } from '@/rules/authoring'

export const KNOWN: Readonly<Record<Source['known'], string>> = {
  print: '文件本身',
  law: '法律数据库全文',
  transcript: '公开转载的全文，未核对官方网页',
  press: '媒体转述',
  record: '只见到二手记录',
}

const HOW: Readonly<Record<Newer['how'], string>> = {
  replaced: '代替',
  confirmed: '再次确认',
  completed: '补充',
}

/** 「《样例办法》第一条」 */
export function citationName({ sources, citations }: WholeRegion, id: string): string {
  const citation = citations[id]
  return citation ? `《${sources[citation.source]?.title ?? citation.source}》${citation.place}` : id
}

/** 「2027年1月1日起，由N20（《新办法》第三条）代替」 */
export const newerLines = (region: WholeRegion, id: string): readonly string[] =>
  (region.citations[id]?.newer ?? []).map(
    ({ from, how, by }) => `${dateWords(from)}起，由${by}（${citationName(region, by)}）${HOW[how]}`,
  )

/** 「从…起施行」 */
export const inForceLines = ({ from, to }: Source): readonly string[] => [
  ...(from === undefined ? [] : [`从${dateWords(from)}起施行`]),
  ...(to === undefined ? [] : [`有效到${dateWords(to)}`]),
]
