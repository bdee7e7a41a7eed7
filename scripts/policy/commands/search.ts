/** `policy search`: what a resident would find. */
import { find } from '@/rules/search/find'
import type { Command } from './command'
import { regionsStanding } from './standing'

export const search: Command = {
  takes: '<词> …',
  does: '居民搜这些词，在每个地方找到什么',
  words: [1, Infinity],
  run: (words) => {
    for (const region of regionsStanding())
      for (const { key, title, text } of find(words.join(' '), region))
        console.log(`${region.name}\t${key}\t${title}：${text}`)
    return true
  },
}
