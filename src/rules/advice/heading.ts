/** What a result is headed by. */
import type { Finished, FindOut } from './advice'
import { fits } from './short'

/** A question longer than this, in characters, is told by what it asks for. */
const LONGEST_QUESTION = 24

const asked = ({ ask, label }: FindOut): string => (fits(ask, LONGEST_QUESTION) ? ask : label)

/** The outcome's headline; where something is missing, what is to be found out first. */
export function headingFor(advice: Finished): string {
  switch (advice.kind) {
    case 'decided':
      return advice.outcome.headline
    case 'open':
      return `先弄清一件事：${asked(advice.first)}`
    case 'alternatives': {
      const [first, ...others] = advice.unsure
      if (!first) return `还差一点没弄清，有${advice.alternatives.length}种可能`
      if (others.length === 0) return `先弄清一件事：${asked(first)}`
      const labels = advice.unsure.map(({ label }) => label.replace(/？$/, ''))
      return `先弄清${labels.length}件事：${labels.join('、')}`
    }
  }
}
