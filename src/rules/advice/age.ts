/** How sure a statement is: how old its documents are, and how plainly they say it. */
import { ageInMonths, isOld, OLD_FROM_MONTHS } from '../engine/age'
import { toDay, type IsoDate } from '../engine/days'
import { holding } from '../engine/holding'
import type { Certainty, Part } from '../engine/model'
import type { Region, Source } from '../engine/region'
import { sourceDateWords, spanWords } from './words'

/** Whether the region's documents print a number to call; where none is printed, people have to be asked in person. */
export const hasNumbers = ({ contacts }: Region): boolean =>
  Object.values(contacts).some(({ kind }) => kind !== 'body')

/** How sure the reading is, where it is not clear. */
export function certaintyNote(region: Region, certainty: Certainty): string | null {
  switch (certainty) {
    case 'clear':
      return null
    case 'inferred':
      return '文件没有直接这样写，这是按原文的理解，先问一句。'
    case 'unclear':
      return `文件没有写清楚，以${hasNumbers(region) ? '电话' : '经办单位的'}答复为准。`
  }
}

/** The same in one line of the largest type. */
export const certaintyLine = (certainty: Certainty): string | null =>
  ({ clear: null, inferred: '按原文的理解，先问一句', unclear: '文件没有写清楚，先问清' })[certainty]

/** What to do about an old document, in words that also fit somebody who is there already. */
export type Check = 'before-acting' | 'if-refused' | 'after-acting'

function checkWords(region: Region, check: Check): string {
  const call = hasNumbers(region)
  switch (check) {
    case 'before-acting':
      return call ? '先打电话核实。' : '先到经办单位问清。'
    case 'if-refused':
      return call ? '可以打电话再问问。' : '可以到经办单位再问问。'
    case 'after-acting':
      return call ? '先办，再打电话核实。' : '先办，再去核实。'
  }
}

interface Aged {
  readonly source: Source
  readonly months: number | null
}

/** The oldest of the documents first; an undated one counts as older than any. */
const byAge = (sources: readonly Source[], today: IsoDate): Aged[] =>
  sources
    .map((source) => ({ source, months: ageInMonths(source, toDay(today)) }))
    .sort((a, b) => (b.months ?? Infinity) - (a.months ?? Infinity))

/** The document by whose age the others are told: the oldest that has a date, so that one without hides no age. */
const oldestOf = (aged: readonly Aged[]): Aged | undefined =>
  aged.find(({ months }) => months !== null) ?? aged[0]

export interface AgeView {
  /** 「按2023年2月的规定」, where the document is old or undated. */
  readonly asOf: string | null
  /** 「距今3年8个月，可能变了」, where the document is old or undated. */
  readonly age: string | null
  /** What to do because of the age, where it is old. */
  readonly ageNote: string | null
}

/**
 * The documents by whose age the citations are judged on that day: of each the one that holds, and of those that say
 * the same the youngest.
 */
export const sourcesOf = (region: Region, cite: readonly string[], today: IsoDate): readonly Source[] =>
  cite.flatMap((id) => {
    const sources = holding(region.citations, id, today).flatMap(
      (one) => region.sources[region.citations[one]?.source ?? ''] ?? [],
    )
    return byAge(sources, today).pop()?.source ?? []
  })

/** Whether the one is older than the other by so much that a reader has to know. */
const isMuchOlder = (one: Aged, other: Aged): boolean =>
  one.months !== null && other.months !== null && one.months - other.months >= OLD_FROM_MONTHS

/** 「2023年2月的规定」, with the youngest of the documents where the oldest alone would make the verdict look older than it is. */
function rulesWords(oldest: Aged, youngest: Aged | undefined): string {
  const since = sourceDateWords(oldest.source)
  if (!youngest || !isMuchOlder(oldest, youngest)) return `按${since}的规定`
  if (youngest.source.known === 'law' && !isOld(youngest.months)) return `按${since}的规定和现行法律`
  return `按${since}和${sourceDateWords(youngest.source)}的规定`
}

/**
 * How old the oldest of the documents is, where that matters; the youngest is named beside it.
 * @param act what to do about it, as one of the checks or in words
 */
export function ageView(
  region: Region,
  sources: readonly Source[],
  today: IsoDate,
  act: Check | { readonly words: string } = 'before-acting',
): AgeView {
  const words = typeof act === 'string' ? checkWords(region, act) : act.words
  const all = byAge(sources, today)
  const aged = all.filter(({ months }) => isOld(months))
  const oldest = oldestOf(aged)
  if (!oldest) return { asOf: null, age: null, ageNote: null }
  if (oldest.months === null)
    return { asOf: '按一份没有注明日期的文件', age: '可能变了', ageNote: `规定可能变了，${words}` }
  const youngest = all[all.length - 1]
  const several = youngest !== undefined && isMuchOlder(oldest, youngest)
  const checked = oldest.source.checked === undefined ? '' : '上次查对'
  const span = spanWords(oldest.months)
  const since = `${checked}${several ? '较早的那份' : '这份规定'}距今`
  const undated = aged.some(({ months }) => months === null) ? '另有一份没有注明日期。' : ''
  return {
    asOf: rulesWords(oldest, youngest),
    age: `${checked}${several ? '较早的' : ''}距今${span}，可能变了`,
    ageNote: `${since}${span}，${undated}可能变了，${words}`,
  }
}

const CERTAINTY_WORDS = {
  inferred: '是按原文的理解',
  unclear: '文件没有写清楚',
} as const satisfies Readonly<Record<Exclude<Certainty, 'clear'>, string>>

/** Such a sentence tells its age itself. */
const NAMES_A_YEAR = /20\d\d年/

function differs(own: Aged, said: Aged | undefined): boolean {
  if (!said) return true
  if (own.months === null || said.months === null) return own.months !== said.months
  return isMuchOlder(own, said)
}

const ageWords = (source: Source): string =>
  source.published === null && source.from === undefined
    ? '的文件没有注明日期'
    : `按${sourceDateWords(source)}的规定`

/**
 * What lets a statement be relied on less than the verdict that it stands under: its documents are older by a year,
 * or have no date where those of the verdict have one or the other way round, or they say it less plainly.
 * @param told the documents by whose age the verdict is told
 * @returns what follows 「这句」
 */
export function doubtOf(
  region: Region,
  { text, cite, certainty }: Pick<Part, 'text' | 'certainty'> & { readonly cite: readonly string[] },
  told: readonly Source[],
  today: IsoDate,
): string | null {
  const own = oldestOf(byAge(sourcesOf(region, cite, today), today).filter(({ months }) => isOld(months)))
  const said = oldestOf(byAge(told, today))
  const age = own && differs(own, said) && !NAMES_A_YEAR.test(text) ? ageWords(own.source) : null
  const words = [certainty === undefined ? null : CERTAINTY_WORDS[certainty], age].filter(
    (one) => one !== null,
  )
  return words.length === 0 ? null : words.join('，')
}

/** Says under the last statement of a list what several of them share, so that it is read once. */
export function doubtsOnce<S extends { readonly doubt: string | null }>(list: readonly S[]): readonly S[] {
  return list.map((one, index) => {
    if (one.doubt === null) return one
    const sharing = list.flatMap(({ doubt }, at) => (doubt === one.doubt ? [at] : []))
    if (sharing[sharing.length - 1] !== index) return { ...one, doubt: null }
    return { ...one, doubt: `${sharing.length === 1 ? '这句' : `以上有${sharing.length}句`}${one.doubt}` }
  })
}
