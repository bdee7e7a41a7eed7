/** Finds entries by Chinese words in any order, pinyin, pinyin initials, a number or a whole sentence. */
import { correctMisheard, heardOf, type Heard, type Sounds } from './sounds'
import { bare, compared, inFigures, pairs, runsOf, type Synonym, telling } from './normalize'

/** A searchable entry. */
export interface Entry {
  /** Unique among all entries. */
  readonly key: string
  readonly title: string
  /** Synonyms, each weighted like the title. */
  readonly keywords: readonly string[]
  /** Further words that match with less weight. */
  readonly words: string
  /** Weight relative to other matching entries. */
  readonly counts: number
  /** The syllables of the title and of each keyword, such as `jing lao ka|lao nian ka`. */
  readonly pinyin: string
}

interface Prepared<E extends Entry> {
  readonly entry: E
  readonly names: readonly string[]
  readonly all: string
  readonly namePairs: ReadonlySet<string>
  readonly allPairs: ReadonlySet<string>
  readonly sounds: readonly string[]
  readonly initials: readonly string[]
}

/** Further options of a search. */
export interface Ways {
  readonly synonyms?: readonly Synonym[]
  readonly sounds?: Sounds
  /**
   * Mutually exclusive words, such as kinds of insurance: if a query names one, entries named after another
   * are demoted.
   */
  readonly apart?: readonly string[]
}

/** A search index. */
export interface Index<E extends Entry> {
  readonly prepared: readonly Prepared<E>[]
  readonly synonyms: readonly Synonym[]
  readonly apart: readonly string[]
  readonly heard: Heard
  /** The entries that contain a pair of characters. */
  readonly holding: (pair: string) => readonly Prepared<E>[]
  /** How informative a pair of characters is: rarer pairs weigh more. */
  readonly weight: (pair: string) => number
}

/** The parts of a text between punctuation; no word crosses it. */
const apartAt = (text: string): readonly string[] => runsOf(text).map(bare)

export function buildIndex<E extends Entry>(
  entries: readonly E[],
  { synonyms = [], sounds = [], apart = [] }: Ways = {},
): Index<E> {
  const prepared = entries.map((entry) => {
    const names = [entry.title, ...entry.keywords]
      .map((name) => compared(bare(name), synonyms))
      .filter(Boolean)
    const words = compared(bare(entry.words), synonyms)
    const syllables = entry.pinyin.split('|').map((name) => name.split(' '))
    const namePairs = new Set(names.flatMap(pairs))
    return {
      entry,
      names,
      all: [...names, words].join(' '),
      namePairs,
      allPairs: new Set([...namePairs, ...pairs(words)]),
      sounds: syllables.map((name) => name.join('')),
      initials: syllables.map((name) => name.map((syllable) => syllable[0] ?? '').join('')),
    }
  })
  const holding = new Map<string, Prepared<E>[]>()
  for (const one of prepared)
    for (const pair of one.allPairs) {
      const held = holding.get(pair)
      if (held) held.push(one)
      else holding.set(pair, [one])
    }
  const called = entries.flatMap(({ title, keywords }) => [title, ...keywords].map(bare))
  // questions are not names: people say names aloud
  const named = entries
    .flatMap(({ title, keywords }) => [title, ...keywords])
    .filter((name) => !/？$/.test(name))
  const typed = [...called, ...synonyms.flat()]
  const written = new Set([...entries.map(({ words }) => bare(words)), ...typed].flatMap(pairs))
  return {
    prepared,
    synonyms,
    apart: apart.map((word) => compared(bare(word), synonyms)),
    heard: heardOf(
      sounds,
      [...named.flatMap(apartAt), ...synonyms.map(([, word]) => word)].map(telling),
      written,
    ),
    weight: (pair) => Math.log(1 + prepared.length / (1 + (holding.get(pair) ?? []).length)),
    holding: (pair) => holding.get(pair) ?? [],
  }
}

/**
 * Weight of a pair that the entry contains, that its names contain, and that is part of a whole name in the
 * query.
 */
const HELD = 1
const CALLED = 2
const NAMED = 3.5
/** Weight if the entry, or one of its names, contains the whole query word. */
const WHOLE = 3
const WHOLE_NAME = 6
/** Smallest share of the best score for an entry to be shown. */
const NEAR_THE_BEST = 0.25
/** Smallest share of the query's information that an entry must contain. */
const LEAST_SHARE = 0.15
/**
 * Weight of a pair that no entry contains, as a share of the maximum: sentences have their own names and
 * phrases.
 */
const UNHEARD = 0.5
/** Factor for entries named after another kind of insurance than the query. */
const ANOTHER = 0.4
/** Shorter numbers are days and ages. */
const NUMBER = /\d{5,}/g

function scoreLatin<E extends Entry>(word: string, { sounds, initials, all }: Prepared<E>): number {
  const ways = [...initials, ...sounds]
  if (ways.some((way) => way === word)) return 4
  if (ways.some((way) => way.startsWith(word))) return 3
  if (ways.some((way) => way.includes(word))) return 2
  return all.includes(word) ? 1 : 0
}

const isLatin = (word: string): boolean => /^[a-z]+$/.test(word)

/** A phone number or an item's code: it matches as a whole or not at all. */
const isCode = (word: string): boolean => /^[a-z]{0,2}\d+$/.test(word)

/**
 * Whether a pair of the word is informative by itself. Digits, such as an age or a day, are so only within a
 * name or a code.
 */
const tells = (pair: string, word: string): boolean => isCode(word) || !/\d/.test(pair)

/** The positions in the word that are covered by a whole name of the entry. */
function namedIn<E extends Entry>(word: string, { names }: Prepared<E>): ReadonlySet<number> {
  const named = new Set<number>()
  for (const name of names)
    for (let at = word.indexOf(name); at >= 0; at = word.indexOf(name, at + 1))
      for (let i = 0; i < name.length - 1; i += 1) named.add(at + i)
  return named
}

/** A query word, with what is the same for all entries. */
interface QueryWord {
  readonly word: string
  readonly pairs: readonly { readonly pair: string; readonly weight: number; readonly tells: boolean }[]
}

const askedFor = (word: string, weight: (pair: string) => number): QueryWord => ({
  word,
  pairs: pairs(word).map((pair) => ({ pair, weight: weight(pair), tells: tells(pair, word) })),
})

function scoreWord<E extends Entry>({ word, pairs }: QueryWord, at: Prepared<E>): number {
  if (isLatin(word)) return scoreLatin(word, at)
  const inNames = at.names.some((name) => name.includes(word))
  const whole = inNames ? WHOLE_NAME : at.all.includes(word) ? WHOLE : 0
  const named = namedIn(word, at)
  const code = isCode(word)
  const held = (pair: string, tells: boolean, position: number): number => {
    if (code) return 0
    if (named.has(position)) return NAMED
    if (!tells) return 0
    if (at.namePairs.has(pair)) return CALLED
    return at.allPairs.has(pair) ? HELD : 0
  }
  return pairs.reduce(
    (sum, { pair, weight, tells }, position) => sum + Math.max(whole, held(pair, tells, position)) * weight,
    0,
  )
}

function scoreNumber<E extends Entry>(number: string, { names, all }: Prepared<E>): number {
  if (names.includes(number)) return WHOLE_NAME
  return all.includes(number) ? WHOLE : 0
}

/** Factor of an entry if the query names a kind of insurance. */
function meant<E extends Entry>(named: readonly string[], apart: readonly string[], at: Prepared<E>): number {
  const called = (word: string): boolean => at.names.some((name) => name.includes(word))
  return named.length > 0 && apart.some(called) && !named.some(called) ? ANOTHER : 1
}

/** The matching entries, best first; none for a query without letters or characters. */
export function search<E extends Entry>(index: Index<E>, query: string): E[] {
  const { prepared, synonyms, weight } = index
  const words = query
    .split(/\s/)
    .map((word) => compared(correctMisheard(inFigures(bare(word)), index.heard), synonyms))
    .filter(Boolean)
  const asked = words.map((word) => askedFor(word, weight))
  const told = asked
    .filter(({ word }) => !isLatin(word))
    .flatMap(({ pairs }) => pairs.filter(({ tells }) => tells))
  const total = (found: QueryWord['pairs']): number => found.reduce((sum, { weight }) => sum + weight, 0)
  const most = weight('') // weight of a pair that no entry contains
  const known = told.filter(({ weight }) => weight < most)
  // a long story contains much that is found nowhere: that must not raise the threshold beyond the rest of
  // the query
  const unheard = Math.min(told.length - known.length, known.length)
  const enough = LEAST_SHARE * (total(known) + unheard * UNHEARD * most)
  const numbers = words.flatMap((word) => word.match(NUMBER) ?? [])
  const named = index.apart.filter((word) => words.some((one) => one.includes(word)))
  // entries without any pair of the query score 0, unless the query has Latin words or single characters
  const all = words.some((word) => isLatin(word) || Array.from(word).length < 2)
  const near = new Set(asked.flatMap(({ pairs }) => pairs.flatMap(({ pair }) => index.holding(pair))))
  const scored = prepared.flatMap((at) => {
    if (!all && !near.has(at)) return []
    const scores = asked.map((one) => scoreWord(one, at))
    // words that the resident separated must all match
    const every = scores.every((score) => score > 0)
    const held = total(known.filter(({ pair }) => at.allPairs.has(pair)))
    const printed = numbers.reduce((sum, number) => sum + scoreNumber(number, at), 0)
    const fits = printed > 0 || (every && held >= enough)
    const score = scores.reduce((a, b) => a + b, 0) * meant(named, index.apart, at) * at.entry.counts
    return [{ entry: at.entry, score: fits ? score + printed * most : 0 }]
  })
  const best = Math.max(...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score > 0 && score >= best * NEAR_THE_BEST)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry)
}
