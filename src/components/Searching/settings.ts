/** Settings and pages of the app that the search finds, also by the names that other apps use. */
import { DESK, MINE, PRIVACY } from '@/routes'

export interface Setting {
  readonly title: string
  readonly text: string
  readonly url: string
  /** Matches if the query contains one of these words or is the beginning of one. */
  readonly words: readonly string[]
}

const SETTINGS: readonly Setting[] = [
  {
    title: '长辈版：字的大小',
    text: '标准、大字、特大',
    url: MINE,
    words: ['长辈版', '关怀版', '亲情版', '关爱版', '大字', '特大', '字号', '适老', 'zhangbeiban'],
  },
  {
    title: '我的：存下的结果',
    text: '以前的结果，今天再算一遍',
    url: MINE,
    words: ['存下', '收藏'],
  },
  {
    title: '帮办台',
    text: '给社区工作人员：一位接一位地帮人问',
    url: DESK,
    words: ['帮办', '下一位'],
  },
  {
    title: '隐私',
    text: '存了什么，怎么全部清掉',
    url: PRIVACY,
    words: ['隐私', '清掉', '清除', '清空'],
  },
]

/** Fewest characters of the beginning of a word that match it. */
const ENOUGH = 2

/** The settings that match the query. */
export function settingsFor(query: string): readonly Setting[] {
  const asked = query.trim().toLowerCase()
  return SETTINGS.filter(({ words }) =>
    words.some((word) => asked.includes(word) || (asked.length >= ENOUGH && word.startsWith(asked))),
  )
}
