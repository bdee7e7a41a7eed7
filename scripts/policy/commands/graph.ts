/** `policy graph`: a guide's decision diagram. */
import { graph as drawn } from '@/rules/authoring'
import type { Command } from './command'
import { guideNamed } from './current'

export const graph: Command = {
  takes: '<指引>',
  does: '把一个指引的判断画成图（Mermaid）',
  words: [1, 1],
  run: ([id = ''], { today }) => {
    console.log(drawn(guideNamed(id, today).guide, today))
    return true
  },
}
