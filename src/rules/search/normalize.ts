/** A colloquial word and the official one for it. */
export type Synonym = readonly [common: string, official: string]

const FULL_WIDTH = /[！-～]/g

/**
 * Everything except Chinese characters (with 々〇), Latin letters, digits, and circled or Roman numerals:
 * spaces, punctuation, symbols. (A pattern for all letters of the world that old phones understand weighs 6
 * KB.)
 */
const BETWEEN = /[^0-9A-Za-zÀ-ÖØ-öø-ɏ々〇Ⅰ-ⅿ①-⒛㐀-鿿\u{20000}-\u{2ffff}]+/u

/** The runs of letters, characters and digits in a text. */
export const runsOf = (text: string): readonly string[] => text.split(BETWEEN)

/** Lower case, half width, no spaces or punctuation. */
export const bare = (text: string): string =>
  runsOf(text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).toLowerCase()).join(
    '',
  )

const SPOKEN_DIGITS = '〇一二三四五六七八九'

/** Converts a number spoken digit by digit to figures; voice input writes 「五九一二三三三」. */
export const inFigures = (text: string): string =>
  text.replace(/[〇零一幺二三四五六七八九]{5,}/g, (spoken) =>
    Array.from(spoken.replace(/零/g, '〇').replace(/幺/g, '一'))
      .map((one) => SPOKEN_DIGITS.indexOf(one))
      .join(''),
  )

/** Replaces colloquial words by official ones, in order. */
const official = (text: string, synonyms: readonly Synonym[]): string =>
  synonyms.reduce(
    (words, [common, word]) => (words.includes(common) ? words.split(common).join(word) : words),
    text,
  )

/** Neighbouring pairs of characters; a single character is returned as is. */
export function pairs(text: string): string[] {
  const characters = Array.from(text)
  if (characters.length < 2) return characters
  return characters.slice(1).map((second, index) => `${characters[index] ?? ''}${second}`)
}

/** Words without information: question words, and what people say about themselves before they ask. */
const FILLER =
  /请问|听说|打听|怎[么样][办弄]?|咋[办弄整]?|啥|上哪|如何|为什么|什么|多少|多久|几[个天]|哪[里儿个些天]?|能不能|可不可以|可以|需要|需不需要|要不要|是不是|有没有|行不行|算不算|应该|今[天年儿]|明[天年]|昨天|现在|时候|户口|地方|情况|问题|我[爸妈们家]?|俺[娘爹家]?|咱[们家]?|[吗呢吧啊么呀]/g

/** The text with uninformative characters replaced by spaces, or unchanged if nothing else would be left. */
export function telling(text: string): string {
  const without = text.replace(FILLER, (filler) => ' '.repeat(Array.from(filler).length))
  return without.trim() === '' ? text : without
}

/** A bare text in comparable form: official words only, without uninformative ones. */
export const compared = (text: string, synonyms: readonly Synonym[]): string =>
  telling(official(text, synonyms)).replace(/ /g, '')
