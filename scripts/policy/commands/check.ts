/** `policy check`: verifies every guide and reports problems. */
import { check as checkPlaces, writeChangedSchemas } from '../gate/check'
import { openPolicy } from '../policy'
import { unknown } from '../problems'
import { type Command, UsageError } from './command'

export const check: Command = {
  takes: '[地方] [--all]',
  does: '检查：写法、出处、数字和原文、漏洞、用不到的、文件里每一条在哪里说到；不写地方就查全部，加 --all 一个一个列出来',
  options: ['all'],
  words: [0, 1],
  run: ([place], { today, all }) => {
    const policy = openPolicy()
    const known = [...policy.placeIds, ...policy.layerIds]
    if (place !== undefined && !known.includes(place))
      throw new UsageError(`${unknown(place, '地方', known)}。有：${known.join('、')}`)
    const ok = checkPlaces(policy, today, place, all)
    writeChangedSchemas(policy)
    return ok
  },
}
