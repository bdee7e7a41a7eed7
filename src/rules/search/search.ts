/** Finding entries by Chinese words in any order, by pinyin or its initials, or by a whole sentence. */
import { pairs, plain, type Synonym, wordsOf } from './words'

/** Something that can be found. */
export interface Entry {
  /** Unique among all entries. */
  readonly key: string
  readonly title: string
  /** Words that count like the title. */
  readonly alias: string
  /** Words that lead to it besides. */
  readonly words: string
  /** The title's syllables, such as `jing lao ka`. */
  readonly pinyin: string
}

interface Prepared<E extends Entry> {
  readonly entry: E
  readonly title: string
  readonly all: string
  readonly titlePairs: ReadonlySet<string>
  readonly allPairs: ReadonlySet<string>
  readonly sounds: string
  readonly initials: string
}

/** Entries ready to be searched. */
export interface Index<E extends Entry> {
  readonly prepared: readonly Prepared<E>[]
  readonly synonyms: readonly Synonym[]
  /** How much a pair of characters tells: the rarer the more. */
  readonly weight: (pair: string) => number
}

export function buildIndex<E extends Entry>(
  entries: readonly E[],
  synonyms: readonly Synonym[] = [],
): Index<E> {
  const prepared = entries.map((entry) => {
    const title = plain(`${entry.title} ${entry.alias}`, synonyms)
    const all = `${title}${plain(entry.words, synonyms)}`
    const syllables = entry.pinyin.split(' ')
    return {
      entry,
      title,
      all,
      titlePairs: new Set(pairs(title)),
      allPairs: new Set(pairs(all)),
      sounds: syllables.join(''),
      initials: syllables.map((syllable) => syllable[0] ?? '').join(''),
    }
  })
  const holding = new Map<string, number>()
  for (const { allPairs } of prepared)
    for (const pair of allPairs) holding.set(pair, (holding.get(pair) ?? 0) + 1)
  return {
    prepared,
    synonyms,
    weight: (pair) => Math.log(1 + prepared.length / (1 + (holding.get(pair) ?? 0))),
  }
}

/** A word found whole counts this much more than its pairs found apart. */
const WHOLE = 3
/** An entry must reach this share of the best one's score to be shown. */
const NEAR_THE_BEST = 0.35
/** An entry must hold this share of what a query tells. */
const LEAST_SHARE = 0.15
/** How much a pair that no entry holds tells, as a share of the most: a sentence has names and turns of its own. */
const UNHEARD = 0.5
/** Pairs that any question may hold. */
const FILLER = /[怎么吗呢吧]|今天|请问/

function scoreLatin<E extends Entry>(word: string, { sounds, initials, all }: Prepared<E>): number {
  if (initials.startsWith(word) || sounds.startsWith(word)) return 3
  if (initials.includes(word) || sounds.includes(word)) return 2
  return all.includes(word) ? 1 : 0
}

/** The pairs of a word that tell something; digits do only where nothing else is asked for. */
function tellingPairs(word: string): readonly string[] {
  const number = /^\d+$/.test(word)
  return pairs(word).filter((pair) => !FILLER.test(pair) && (number || !/\d/.test(pair)))
}

function scoreWord<E extends Entry>(word: string, at: Prepared<E>, weight: Index<E>['weight']): number {
  if (isLatin(word)) return scoreLatin(word, at)
  const telling = tellingPairs(word)
  if (at.title.includes(word)) return 2 * WHOLE * total(telling, weight)
  if (at.all.includes(word)) return WHOLE * total(telling, weight)
  const inTitle = telling.filter((pair) => at.titlePairs.has(pair))
  const inAll = telling.filter((pair) => at.allPairs.has(pair))
  return total(inTitle, weight) + total(inAll, weight)
}

const isLatin = (word: string): boolean => /^[a-z]+$/.test(word)

function total(found: readonly string[], weight: (pair: string) => number): number {
  return found.reduce((sum, pair) => sum + weight(pair), 0)
}

/** The entries that fit the query, best first; none for a query without letters or characters. */
export function search<E extends Entry>({ prepared, synonyms, weight }: Index<E>, query: string): E[] {
  const words = wordsOf(query, synonyms)
  const asked = words.filter((word) => !isLatin(word)).flatMap(tellingPairs)
  const most = weight('') // of what no entry holds
  const heard = asked.filter((pair) => weight(pair) < most)
  const enough = LEAST_SHARE * (total(heard, weight) + (asked.length - heard.length) * UNHEARD * most)
  const scored = prepared.map((at) => {
    const scores = words.map((word) => scoreWord(word, at, weight))
    // words set apart by the resident all have to be found; a run of characters may be a sentence
    const every = words.length === 1 || scores.every((score) => score > 0)
    const held = total(
      heard.filter((pair) => at.allPairs.has(pair)),
      weight,
    )
    return { entry: at.entry, score: every && held >= enough ? scores.reduce((a, b) => a + b, 0) : 0 }
  })
  const best = Math.max(...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score > 0 && score >= best * NEAR_THE_BEST)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry)
}
