/** The documents behind a result, with the cited places, their age, and how newer documents affect them. */
import { ageInMonths } from '../engine/age'
import { toDay, type IsoDate } from '../engine/days'
import { newerBy, withNewer } from '../engine/holding'
import type { Known, Newer, Region, Source } from '../engine/region'
import { dateWords, sourceDateWords, spanWords } from './words'

export interface PlaceView {
  readonly id: string
  readonly place: string
  /** The quotation; null if it is paraphrased. */
  readonly quote: string | null
  /** The paraphrase; null if it is quoted. */
  readonly says: string | null
  /** How newer places affect it and how it affects older ones, a sentence each. */
  readonly marks: readonly string[]
  /** The ids of the places that replace, confirm or complete it. */
  readonly newer: readonly string[]
}

export interface SourceView {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** Its number (文号). */
  readonly number: string | null
  readonly url: string | null
  readonly published: string
  readonly age: string
  readonly dating: string
  /** When it is in force, if the document says so. */
  readonly inForce: string | null
  /** How its text is known, if not from the document itself. */
  readonly known: string | null
  readonly places: readonly PlaceView[]
}

const KNOWN_WORDS: Readonly<Record<Known, string | null>> = {
  print: null,
  law: '文字来自法律数据库全文',
  transcript: '文字来自公开转载的全文，未核对官方网页',
  press: '文字来自媒体转述，未见全文',
  record: '只见到别人的记录，未见原文',
}

function knownWords({ known, checked }: Source): string | null {
  const words = [KNOWN_WORDS[known], checked === undefined ? null : `${dateWords(checked)}查对过`]
  return words.filter((one) => one !== null).join('，') || null
}

/** How a newer place affects an older one, in words for the older and for the newer. */
const NEWER_WORDS: Readonly<
  Record<Newer['how'], Readonly<Record<'old' | 'coming' | 'new', (it: string) => string>>>
> = {
  replaced: {
    old: (it) => `已被${it}代替，按新的办`,
    coming: (it) => `改按${it}办，在这以前按这一条`,
    new: (it) => `代替了${it}`,
  },
  confirmed: {
    old: (it) => `${it}再次确认了这一条`,
    coming: (it) => `${it}再次确认这一条`,
    new: (it) => `再次确认了${it}`,
  },
  completed: {
    old: (it) => `${it}补充了这一条，两条一起看`,
    coming: (it) => `${it}补充这一条`,
    new: (it) => `补充了${it}，两条一起看`,
  },
}

/** 「《样例办法》第一条」 */
function nameOf({ sources, citations }: Region, id: string): string {
  const citation = citations[id]
  return citation ? `《${sources[citation.source]?.title ?? citation.source}》${citation.place}` : id
}

function marksOf(region: Region, id: string, shown: readonly string[], today: IsoDate): readonly string[] {
  const { citations } = region
  const older = shown.flatMap((old) =>
    newerBy(citations, old, today).flatMap(({ how, by }) =>
      by === id ? [NEWER_WORDS[how].new(nameOf(region, old))] : [],
    ),
  )
  const newer = (citations[id]?.newer ?? []).map(({ from, how, by }) => {
    const words = NEWER_WORDS[how][from <= today ? 'old' : 'coming']
    return `${dateWords(from)}起，${words(nameOf(region, by))}`
  })
  return [...newer, ...older]
}

function inForceWords({ from, to }: Source, today: IsoDate): string | null {
  if (to !== undefined) return `有效期到${dateWords(to)}${to < today ? '，已经过了' : ''}`
  return from === undefined ? null : `${dateWords(from)}起施行`
}

/** One entry for each cited document, and for each document of the newer places related to them. */
export function sourceViews(region: Region, cite: readonly string[], today: IsoDate): SourceView[] {
  const ids = withNewer(region.citations, cite, today)
  return Object.entries(region.sources).flatMap(([id, source]) => {
    const places = ids.flatMap((citationId): PlaceView[] => {
      const citation = region.citations[citationId]
      if (citation?.source !== id) return []
      return [
        {
          id: citationId,
          place: citation.place,
          quote: 'quote' in citation ? citation.quote : null,
          says: 'says' in citation ? citation.says : null,
          marks: marksOf(region, citationId, ids, today),
          newer: newerBy(region.citations, citationId, today).map(({ by }) => by),
        },
      ]
    })
    if (places.length === 0) return []
    const months = ageInMonths(source, toDay(today))
    const { title, publisher, dating, number = null, url = null } = source
    return [
      {
        id,
        title,
        publisher,
        number,
        url,
        published: sourceDateWords(source),
        age: months === null ? '不知道是什么时候的' : `距今${spanWords(months)}`,
        dating,
        inForce: inForceWords(source, today),
        known: knownWords(source),
        places,
      },
    ]
  })
}

/** The quotation in quotation marks, or the paraphrase without. */
export const placeWords = ({ quote, says }: Pick<PlaceView, 'quote' | 'says'>): string =>
  quote === null ? `大意：${says ?? ''}` : `「${quote}」`

/** The document's title with its number. */
export const titleWords = ({ title, number }: Pick<SourceView, 'title' | 'number'>): string =>
  `《${title}》${number === null ? '' : `（${number}）`}`
