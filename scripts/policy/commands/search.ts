/** `policy search`: what a resident would find. */
import { indexOf, search as searchIn } from '@/rules/authoring'
import { placeOn } from '../slices'
import type { Command } from './command'
import { currentPolicy } from './current'

export const search: Command = {
  takes: '<词> …',
  does: '居民搜这些词，在每个地方找到什么',
  words: [1, Infinity],
  run: async (words, { today }) => {
    // its dictionary is large, and no other command needs it
    const { placePinyin, soundsOf } = await import('../built-in/pinyin')
    const { places, synonyms } = currentPolicy()
    const sounds = soundsOf(places.map(({ region }) => region))
    for (const place of places) {
      const { region } = placeOn(place, today)
      const index = indexOf(region, placePinyin(region), { synonyms, sounds })
      for (const { key, title, text } of searchIn(index, words.join(' ')))
        console.log(`${region.name}\t${key}\t${title}：${text}`)
    }
    return true
  },
}
