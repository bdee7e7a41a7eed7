/** 怎么说: the resident's case in a few sentences to say to the office, on the telephone or at the window. */
import type { Finished } from './advice'
import type { OutcomeView } from './outcome'

/** So many characters are said in one breath; reasons beyond them are left out. */
const ONE_BREATH = 90

/** What the office answers to: the first says the case, the second asks. */
export interface PhoneScriptView {
  readonly says: string
  readonly asks: string
  /** What is asked beside the result itself, which whoever is asked has before them. */
  readonly asksBeside: string
}

/** Without what stands in brackets, which is not spoken. */
const spoken = (text: string): string => text.replace(/（[^）]*）/g, '').replace(/[。？]$/, '')

/** The name of the matter: what stands before a colon. */
const matter = (title: string): string => spoken(title).replace(/：.*/, '')

/**
 * As many of the reasons as one breath holds. The first says who it is; after it the last ones go before the others,
 * because a row of the rules ends with what is particular to the case.
 */
function inOneBreath(opening: string, reasons: readonly string[]): string {
  const words = reasons.map(spoken)
  const chosen = new Set<number>()
  let length = opening.length
  for (const index of [0, ...words.map((_, i) => words.length - 1 - i)]) {
    const longer = length + (words[index]?.length ?? 0) + 1
    if (chosen.has(index) || longer >= ONE_BREATH) continue
    chosen.add(index)
    length = longer
  }
  const said = words.filter((_, index) => chosen.has(index)).join('；')
  return said === '' ? `${opening}。` : `${opening}。${said}。`
}

function questionOf({ verdict, materials }: OutcomeView): string {
  switch (verdict) {
    case 'yes':
    case 'partly':
      return `现在还是这样吗？${materials.length === 0 ? '我该怎么办？' : '要带什么？'}`
    case 'not-needed':
      return '现在还是这样吗？还要准备什么？'
    case 'no':
      return '现在还是这样吗？我还能怎么办？'
    case 'ask':
      return '请问这种情况怎么办，要带什么？'
  }
}

function toldBefore({ verdict, certainty, asOf, headline }: OutcomeView): string {
  if (verdict !== 'ask') return `${spoken(headline)}。这是${asOf ?? '我看到的规定'}说的。`
  return asOf === null || certainty === 'clear' ? '' : `${asOf}还不能确定。`
}

/**
 * What to say for this result. No private answer is in it, only whether it meets a rule (「已满65周岁」); of a private
 * choice that is as good as the answer, so it is for the office alone and is passed on to nobody.
 */
export function phoneScript(advice: Finished): PhoneScriptView {
  const reasons = advice.kind === 'answer-missing' ? [] : advice.why.map(({ text }) => text)
  const says = inOneBreath(`您好，我想问“${matter(advice.title)}”的事`, reasons)
  if (advice.kind === 'decided') {
    const asksBeside = questionOf(advice.outcome)
    return { says, asks: `${toldBefore(advice.outcome)}${asksBeside}`, asksBeside }
  }
  const missing = advice.kind === 'answer-missing' ? advice.first : advice.unsure[0]
  const asks = missing
    ? `“${spoken(missing.ask)}”我还不清楚。请问怎么查，查清以前怎么办？`
    : '请问这种情况怎么办？'
  return { says, asks, asksBeside: asks }
}
