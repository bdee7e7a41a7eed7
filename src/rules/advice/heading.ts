/** The heading of a result. */
import type { Finished, HowToFind } from './advice'
import type { CommonView } from './common'
import { fits } from './short'

/** Longest texts in characters, so that the next action stays on the first screen. */
const LONGEST = { question: 17, shorter: 22, later: 15 } as const

/** The fact to find out. Never the bare question, which would look as if it were asked again. */
function oneThing({ ask, label }: HowToFind): string {
  if (fits(ask, LONGEST.question)) return `先弄清一件事：${ask}`
  return fits(ask, LONGEST.shorter) ? `先弄清：${ask}` : `先弄清一件事：${label}`
}

/** Used if the headlines have no common beginning. */
const IN_ANY_CASE: Readonly<Record<CommonView['verdict'], string>> = {
  yes: '哪一种都可以',
  'not-needed': '哪一种都不用办',
  partly: '哪一种都是部分可以',
  no: '哪一种都不可以',
}

/** What all results share, and what the rest depends on; null if they share nothing. */
function inAnyCase(common: CommonView | null, missing: readonly HowToFind[]): string | null {
  if (common === null || missing.length === 0) return null
  const labels = missing.map(({ label }) => `“${label.replace(/？$/, '')}”`).join('和')
  const open = common.verdict === 'no' ? '为什么' : '怎么办'
  return `${common.begins ?? IN_ANY_CASE[common.verdict]}；${open}，看${labels}`
}

/** What to find out; urgent steps come first. */
function toFindOut(missing: HowToFind, cannotWait: boolean): string {
  if (!cannotWait) return oneThing(missing)
  const { ask, label } = missing
  return `今天先办，再弄清：${fits(ask, LONGEST.later) ? ask : label}`
}

/** The outcome's headline, or what to find out first. */
export function headingFor(advice: Finished): string {
  switch (advice.kind) {
    case 'decided':
      return advice.outcome.headline
    case 'answer-missing':
      return inAnyCase(advice.common, [advice.first]) ?? toFindOut(advice.first, advice.urgent.length > 0)
    case 'alternatives': {
      const { unsure, common, urgent } = advice
      const [first, ...others] = unsure
      if (!first) return `还差一点没弄清，有${advice.alternatives.length}种可能`
      const certain = inAnyCase(common, unsure)
      if (certain !== null) return certain
      if (others.length === 0) return toFindOut(first, urgent.length > 0)
      const labels = advice.unsure.map(({ label }) => label.replace(/？$/, ''))
      return `先弄清${labels.length}件事：${labels.join('、')}`
    }
  }
}
