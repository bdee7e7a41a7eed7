/** `policy check`: proves every guide, and says what is wrong. */
import { check as checkPlaces } from '../gate/check'
import { readPolicy } from '../policy'
import { unknown } from '../problems'
import { writeSchemas } from '../schema/write'
import { type Command, UsageError } from './command'

export const check: Command = {
  takes: '[地方]',
  does: '检查：写法、出处、数字和原文、漏洞、用不到的、文件里每一条在哪里说到；不写地方就查全部',
  words: [0, 1],
  run: ([place], { today }) => {
    const policy = readPolicy()
    const known = [...policy.places, ...policy.layers].map(({ region }) => region.id)
    if (place !== undefined && !known.includes(place) && policy.problems.length === 0)
      throw new UsageError(`${unknown(place, '地方', known)}。有：${known.join('、')}`)
    if (policy.problems.length === 0) writeSchemas(policy)
    return checkPlaces(policy, today, place)
  },
}
