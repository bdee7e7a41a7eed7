/** `policy effect`: who gets a different answer. */
import { editionOf, LAST_COMMIT, currentEdition } from '../editions'
import { effectOf } from '../effect'
import { effectText } from '../effect-text'
import type { Command } from './command'

export const effect: Command = {
  takes: '[旧版本] [新版本]',
  does: '谁的结果变了，哪里的说法变了；版本是 git 的版本，或者放着 policy 的文件夹，不写就比较上次提交和现在的文件',
  options: ['json'],
  words: [0, 2],
  run: ([old = LAST_COMMIT, now], { today, json }) => {
    const found = effectOf(editionOf(old), now === undefined ? currentEdition() : editionOf(now), today)
    console.log(json ? JSON.stringify(found, null, 2) : effectText(found))
    return true
  },
}
