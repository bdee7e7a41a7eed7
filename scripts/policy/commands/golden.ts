/** `policy golden`: rewrites the golden lines of all guides, once every change is intended. */
import { writeGolden } from '../golden'
import { readPolicy } from '../policy'
import { problemText, unknown } from '../problems'
import { type Command, UsageError } from './command'

export const golden: Command = {
  takes: '[地方]',
  does: '每一种回答得到什么结论，重新写进 golden；先看过 effect，都对了再写',
  words: [0, 1],
  run: ([place]) => {
    const { places, problems } = readPolicy()
    const [first] = problems
    if (first) throw new UsageError(problemText(first))
    const known = places.map(({ region }) => region.id)
    if (place !== undefined && !known.includes(place))
      throw new UsageError(`${unknown(place, '地方', known)}。有：${known.join('、')}`)
    for (const one of places.filter(({ region }) => place === undefined || region.id === place)) {
      const changed = writeGolden(one)
      console.log(`${one.region.id}：${changed.length === 0 ? '没有改动' : `改了 ${changed.join('、')}`}`)
    }
    return true
  },
}
