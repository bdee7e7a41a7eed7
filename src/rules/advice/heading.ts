/** What a result is headed by. */
import type { Finished, FindOut } from './advice'
import { fits } from './short'

/** So many characters at most, so that what to do about it is on the first screen. */
const LONGEST = { question: 17, shorter: 22 } as const

/** The one thing to be found out; never the bare question, which would look as if it were asked again. */
function oneThing({ ask, label }: FindOut): string {
  if (fits(ask, LONGEST.question)) return `先弄清一件事：${ask}`
  return fits(ask, LONGEST.shorter) ? `先弄清：${ask}` : `先弄清一件事：${label}`
}

/** The outcome's headline; where something is missing, what is to be found out first. */
export function headingFor(advice: Finished): string {
  switch (advice.kind) {
    case 'decided':
      return advice.outcome.headline
    case 'open':
      return oneThing(advice.first)
    case 'alternatives': {
      const [first, ...others] = advice.unsure
      if (!first) return `还差一点没弄清，有${advice.alternatives.length}种可能`
      if (others.length === 0) return oneThing(first)
      const labels = advice.unsure.map(({ label }) => label.replace(/？$/, ''))
      return `先弄清${labels.length}件事：${labels.join('、')}`
    }
  }
}
