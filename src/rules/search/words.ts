/** Common words for official ones: what a resident types, and what the documents say. */
const SYNONYMS: readonly (readonly [common: string, official: string])[] = [
  ['户口本', '户口簿'],
  ['异地看病', '异地就医'],
  ['外地看病', '异地就医'],
  ['外省看病', '异地就医'],
  ['跨省看病', '异地就医'],
  ['老年卡', '敬老卡'],
  ['老人卡', '敬老卡'],
  ['老年公交卡', '敬老卡'],
  ['老人公交卡', '敬老卡'],
  ['社保卡', '社会保障卡'],
  ['医保卡', '社会保障卡'],
  ['退钱', '退费'],
  ['退款', '退费'],
  ['停保', '退保'],
  ['残疾卡', '残疾证'],
  ['残疾人证', '残疾证'],
  ['慢性病', '慢特病'],
  ['慢病', '慢特病'],
  ['报账', '报销'],
  ['生孩子', '生育'],
  ['自由职业', '灵活就业'],
  ['个体户', '灵活就业'],
  ['城乡居民医保', '居民医保'],
  ['新农合', '居民医保'],
  ['农合', '居民医保'],
  ['低保户', '低保'],
  ['水费', '水价'],
  ['去世', '死亡'],
  ['电话号码', '电话'],
  ['公号', '公众号'],
  ['关怀版', '长辈版'],
  ['亲情版', '长辈版'],
  ['关爱版', '长辈版'],
  ['大字版', '长辈版'],
]

const FULL_WIDTH = /[！-～]/g

/** Lower case, half width, no spaces or punctuation; common words become official ones. */
export function plain(text: string): string {
  const bare = text
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return SYNONYMS.reduce((words, [common, official]) => words.split(common).join(official), bare)
}

/** The words of a query, in any order. */
export const wordsOf = (query: string): string[] => query.split(/\s+/).map(plain).filter(Boolean)

/** Neighbouring pairs of characters; a single character is itself one. */
export function pairs(text: string): string[] {
  const characters = Array.from(text)
  if (characters.length < 2) return characters
  return characters.slice(1).map((second, index) => `${characters[index] ?? ''}${second}`)
}
