/** 怎么说: the resident's case in a few sentences, to say on the phone or at the counter. */
import type { Finished } from './advice'
import type { OutcomeView } from './outcome'

/** Longest opening in characters; further reasons are left out. */
const ONE_BREATH = 90

/** The script: one sentence states the case, one asks. */
export interface PhoneScriptView {
  readonly says: string
  readonly asks: string
  /** The question without the result, for a reader who has the result in front of them. */
  readonly asksBeside: string
}

/** Removes brackets, which are not spoken. */
const spoken = (text: string): string => text.replace(/（[^）]*）/g, '').replace(/[。？]$/, '')

/** The name of the matter: the title up to a colon. */
const matter = (title: string): string => spoken(title).replace(/：.*/, '')

/**
 * As many reasons as fit: the first (who it is), then from the last backwards, since a rule ends with the
 * most specific criterion.
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
 * What to say for this result. It contains no private answers, only whether they meet a rule
 * (「已满65周岁」). For a private choice that amounts to the answer, so the script is for the office only and
 * is not shared.
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
