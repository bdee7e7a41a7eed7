import { interview, type Answers, type Guide, type IsoDate, type Verdict } from '@/rules'

export interface PossibleResult {
  readonly verdict: Verdict
  readonly headline: string
}

/** The results that are still possible after these answers, without duplicates. */
export function possibleResults(guide: Guide, answers: Answers, today: IsoDate): readonly PossibleResult[] {
  const byWords = new Map<string, PossibleResult>()
  for (const { outcome } of interview(guide, answers, today).results) {
    const found = guide.outcomes[outcome]
    if (found) byWords.set(`${found.verdict} ${found.headline}`, found)
  }
  return [...byWords.values()]
}
