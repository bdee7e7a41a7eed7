/** The reliability of a statement: how old its documents are and how clearly they say it. */
import { ageInMonths, isOld, OLD_FROM_MONTHS } from '../engine/age'
import { toDay, type IsoDate } from '../engine/days'
import { holding } from '../engine/holding'
import type { Certainty, Part } from '../engine/model'
import type { Region, Source } from '../engine/region'
import { sourceDateWords, spanWords } from './words'

/** Whether the region's documents print any phone number. Otherwise people have to ask in person. */
export const hasNumbers = ({ contacts }: Region): boolean =>
  Object.values(contacts).some(({ kind }) => kind !== 'body')

/** A note on the certainty of the reading; null if it is clear. */
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

/** The same, short enough for one line in the largest type. */
export const certaintyLine = (certainty: Certainty): string | null =>
  ({ clear: null, inferred: '按原文的理解，先问一句', unclear: '文件没有写清楚，先问清' })[certainty]

/** What to do about an old document; the wording also fits people who are already at the counter. */
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

/** Oldest first; an undated document counts as the oldest. */
const byAge = (sources: readonly Source[], today: IsoDate): Aged[] =>
  sources
    .map((source) => ({ source, months: ageInMonths(source, toDay(today)) }))
    .sort((a, b) => (b.months ?? Infinity) - (a.months ?? Infinity))

/**
 * The document that represents the age: the oldest dated one, so that an undated one does not hide an age.
 */
const oldestOf = (aged: readonly Aged[]): Aged | undefined =>
  aged.find(({ months }) => months !== null) ?? aged[0]

export interface AgeView {
  /** 「按2023年2月的规定」, if the document is old or undated. */
  readonly asOf: string | null
  /** 「距今3年8个月，可能变了」, if the document is old or undated. */
  readonly age: string | null
  /** What to do because the document is old. */
  readonly ageNote: string | null
}

/**
 * The documents that determine the age of the citations on that day: for each citation the text in force, and
 * the youngest if several say the same.
 */
export const sourcesOf = (region: Region, cite: readonly string[], today: IsoDate): readonly Source[] =>
  cite.flatMap((id) => {
    const sources = holding(region.citations, id, today).flatMap(
      (one) => region.sources[region.citations[one]?.source ?? ''] ?? [],
    )
    return byAge(sources, today).pop()?.source ?? []
  })

/** Whether the first is so much older than the second that readers must know. */
const isMuchOlder = (one: Aged, other: Aged): boolean =>
  one.months !== null && other.months !== null && one.months - other.months >= OLD_FROM_MONTHS

/**
 * 「2023年2月的规定」, plus the youngest document if the oldest alone would make the verdict look older than
 * it is.
 */
function rulesWords(oldest: Aged, youngest: Aged | undefined): string {
  const since = sourceDateWords(oldest.source)
  if (!youngest || !isMuchOlder(oldest, youngest)) return `按${since}的规定`
  if (youngest.source.known === 'law' && !isOld(youngest.months)) return `按${since}的规定和现行法律`
  return `按${since}和${sourceDateWords(youngest.source)}的规定`
}

/**
 * The age of the oldest document, if it is old; names the youngest beside it.
 * @param act what to do about it: one of the checks, or in words
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

/** Such a sentence states its own age. */
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
 * Why a statement is less reliable than the verdict above it: its documents are a year older, only one of the
 * two is dated, or they say it less clearly.
 * @param told the documents that determine the stated age of the verdict
 * @returns the text after 「这句」
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

/** Merges repeated doubts in a list: the last statement that shares one states it for all. */
export function doubtsOnce<S extends { readonly doubt: string | null }>(list: readonly S[]): readonly S[] {
  return list.map((one, index) => {
    if (one.doubt === null) return one
    const sharing = list.flatMap(({ doubt }, at) => (doubt === one.doubt ? [at] : []))
    if (sharing[sharing.length - 1] !== index) return { ...one, doubt: null }
    return { ...one, doubt: `${sharing.length === 1 ? '这句' : `以上有${sharing.length}句`}${one.doubt}` }
  })
}
