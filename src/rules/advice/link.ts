/** Problems of links, in words. */
import type { LinkProblem } from '../engine/link'

const WORDS: Readonly<Record<LinkProblem, string>> = {
  newer: '这个链接是新版本做的，请先更新，或者自己重新答一遍。',
  incomplete: '链接不完整，可能有回答丢了，列出来的请对一对。',
  unreadable: '这个链接读不出来，请重新答一遍，或请对方重新发。',
  outdated: '链接里有几项回答现在不能用了，请重新答。',
}

/** What to tell somebody who has opened such a link, in one sentence. */
export const linkProblemWords = (problem: LinkProblem): string => WORDS[problem]
