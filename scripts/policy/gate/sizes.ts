/** The weight of a place on the phone, and the length of each outcome. */
import { gzipSync } from 'node:zlib'
import {
  adviceText,
  phoneScript,
  chatText,
  type Finished,
  type Guide,
  type Interview,
  interview,
  type IsoDate,
  isSliced,
  outcomeView,
  slipView,
  sourceViews,
} from '@/rules/authoring'
import { fetchedPieces, type Piece, piecesOf, pieceText } from '../built-in'
import type { Place } from '../place'
import type { At, Problem } from '../problems'
import { atOf } from './findings'
import { cachedEach, hashOf } from '../cache'
import { withoutOutcomeTexts } from '../logic'

const KB = 1024

/** The limits; the largest of November 2026 have a sixth to a third left. */
export const SIZE_LIMITS = {
  /**
   * Bytes of a fetched piece, gzipped; guides and library include their citations. The first load of a result
   * has room for the base and a guide of this size (tests/h5/budgets.test.ts).
   */
  guide: 20 * KB,
  base: 9 * KB,
  library: 46 * KB,
  /**
   * Bytes of the built-in places, not gzipped: WeChat limits a sub-package to 2 MB, and its pages need the
   * rest.
   */
  together: 1500 * KB,
  /** Characters of an outcome's result page and slip, with all parts that any answer adds. */
  result: 4000,
  slip: 600,
  /** Characters of the opening sentence of the phone script. */
  breath: 90,
  /** Characters of a message; chat apps fold longer ones. */
  message: 500,
} as const

const kb = (bytes: number): string => `${(bytes / KB).toFixed(1)}KB`

/** The limit of a piece, and the file with most of its content. */
function limitOf({ region, trees }: Place, piece: string): { readonly most: number; readonly at: At } {
  const [kind, of] = piece.startsWith('fetched/guides/')
    ? (['guide', piece.replace('fetched/', '')] as const)
    : piece === 'fetched/library'
      ? (['library', 'faqs'] as const)
      : (['base', 'place'] as const)
  const file = `${of}.yaml`
  const at = trees.has(file) ? atOf(trees, file) : { file: `policy/${region.id}/${file}`, line: 1, column: 1 }
  return { most: SIZE_LIMITS[kind], at }
}

interface Weight {
  readonly piece: string
  /** In bytes. */
  readonly gzipped: number
}

/** The weight of each piece that the browser fetches. */
const weightsOf = (place: Place): readonly Weight[] =>
  cachedEach(
    place.region.id,
    'weights',
    fetchedPieces(place).map((piece) => {
      const { file, value } = piece
      return {
        of: [file, value],
        make: (): Weight => ({ piece: file, gzipped: gzipSync(textOf(piece)).length }),
      }
    }),
  )

/**
 * The thing itself, unless it is fully repeated for several days: repeated parts are written once for the
 * app, which otherwise weighs about as much when zipped.
 */
const textOf = (piece: Piece): string =>
  isSliced(piece.value) ? pieceText(piece) : JSON.stringify(piece.value)

function heavyPieces(place: Place): readonly Problem[] {
  return weightsOf(place).flatMap(({ piece, gzipped }): readonly Problem[] => {
    const { most, at } = limitOf(place, piece)
    if (gzipped <= most) return []
    return [{ at, words: `这一块压缩后有${kb(gzipped)}，最多${kb(most)}：写短些，或者分开写` }]
  })
}

/** The outcome with every part that any answer adds. */
function wholeOutcome({ region }: Place, at: Interview, id: string): Finished {
  const outcome = outcomeView({ region, at, caller: {} }, id)
  return {
    kind: 'decided',
    region: region.id,
    guide: `${region.id}/${at.guide.id}`,
    title: at.guide.title,
    today: at.today,
    answered: [],
    unusedAnswers: [],
    unsure: [],
    sources: sourceViews(region, outcome.cite, at.today),
    away: null,
    callingNote: region.callingNote,
    hotline: null,
    asOf: null,
    age: null,
    why: [],
    also: [],
    changes: [],
    turn: null,
    outcome,
  }
}

/** Number of text characters in a view. */
function charactersOf(shown: unknown): number {
  if (typeof shown === 'string') return shown.length
  if (typeof shown !== 'object' || shown === null) return 0
  return Object.values(shown).reduce<number>((sum, inside) => sum + charactersOf(inside), 0)
}

/** What is too long in an outcome, in words. */
function longIn(place: Place, guide: Guide, today: IsoDate, id: string): readonly string[] {
  const advice = wholeOutcome(place, interview(guide, {}, today), id)
  const { says, asks } = phoneScript(advice)
  const long = (what: string, length: number, most: number, advised: string): readonly string[] =>
    length <= most ? [] : [`“${id}”的${what}最长有${length}个字，最多${most}个：${advised}`]
  return [
    ...long('结果页', adviceText(advice).length, SIZE_LIMITS.result, '写短些，或者分成两个结论'),
    ...long('窗口单', charactersOf(slipView(advice, guide)), SIZE_LIMITS.slip, '材料和日期写短些'),
    ...long('打电话要说的话', Math.max(says.length, asks.length), SIZE_LIMITS.breath, '“headline”写短些'),
    ...long('转发的消息', chatText(advice, guide).length, SIZE_LIMITS.message, '“headline”写短些'),
  ]
}

/** Outcomes that are too long; results for unchanged outcomes are reused. */
function longOutcomes(place: Place, guide: Guide, today: IsoDate, rest: object): readonly Problem[] {
  const outcomes = Object.entries(guide.outcomes)
  const around = [hashOf(rest), hashOf(withoutOutcomeTexts(guide)), today]
  const measured = cachedEach(
    place.region.id,
    `sizes ${guide.id}`,
    outcomes.map(([id, outcome]) => ({
      of: [around, id, outcome],
      make: () => longIn(place, guide, today, id),
    })),
  )
  return outcomes.flatMap(([id], i) =>
    (measured[i] ?? []).map((words): Problem => ({
      at: atOf(place.trees, `guides/${guide.id}.yaml`, 'outcomes', id),
      words,
    })),
  )
}

/** Everything in a place that is too heavy for a phone, or too long to read. */
export function checkSizes(place: Place, today: IsoDate): readonly Problem[] {
  const { guides } = place.region
  // outcomes mention the titles of other guides
  const rest = { ...place.region, guides: guides.map(({ title }) => title), faqs: [], services: null }
  const long = guides.flatMap((guide) => longOutcomes(place, guide, today, rest))
  return [...heavyPieces(place), ...long]
}

/** The weight of the place in the WeChat package. */
export const bytesOf = (place: Place): number =>
  piecesOf(place).reduce((sum, piece) => sum + Buffer.byteLength(textOf(piece)), 0)

/** Whether the built-in places fit into the WeChat package together. */
export const checkTogether = (bytes: number): readonly Problem[] =>
  bytes <= SIZE_LIMITS.together
    ? []
    : [
        {
          at: { file: 'policy/places.yaml', line: 1, column: 1 },
          words: `自带的地方一共${kb(bytes)}，最多${kb(SIZE_LIMITS.together)}，小程序装不下：用“carried”写上自带哪几个，别的由手机去取`,
        },
      ]
