/**
 * Reads the rules of a guide in the plainest way, for concrete answers only: a check of the engine that
 * shares nothing with it but the data. Ages are counted by walking the calendar.
 */
import type { Answer, Answers, Guide } from '@/rules'
import type { Condition, ConditionTest, DerivedFact } from '@/rules/engine/model'

type Reading = 'last-day' | 'next-day'

const utc = (iso: string) => new Date(`${iso}T00:00:00Z`)

/** Whole months, by trying one month after the other. */
function months(from: string, to: string, missing: Reading): number {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number)
  const full = (n: number): Date => {
    const exact = new Date(Date.UTC(year, month - 1 + n, date))
    const overflowed = exact.getUTCDate() !== date
    if (!overflowed) return exact
    return missing === 'next-day'
      ? new Date(Date.UTC(year, month + n, 1))
      : new Date(Date.UTC(year, month + n, 0))
  }
  if (utc(to) < utc(from)) return -1 // guides only need to know that it is negative
  let n = 0
  while (full(n + 1) <= utc(to)) n++
  return n
}

/** The day that many years later. */
function later(from: string, { years = 0 }: { readonly years?: number }, missing: Reading): Date {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number)
  const exact = new Date(Date.UTC(year + years, month - 1, date))
  if (exact.getUTCDate() === date) return exact
  return new Date(Date.UTC(year + years, month, missing === 'next-day' ? 1 : 0))
}

function derived(fact: DerivedFact, answers: Answers, today: string, missing: Reading): number {
  const asked = (id: string) => String(answers[id])
  if ('years' in fact) return Math.floor(months(asked(fact.years), today, missing) / 12)
  if ('months' in fact) return months(asked(fact.months), today, missing)
  if ('days' in fact && fact.after)
    return Math.round(
      (utc(today).valueOf() - later(asked(fact.days), fact.after, missing).valueOf()) / 86_400_000,
    )
  if ('days' in fact) return Math.round((utc(today).valueOf() - utc(asked(fact.days)).valueOf()) / 86_400_000)
  if ('yearsAhead' in fact) return Number(answers[fact.yearsAhead]) - Number(today.slice(0, 4))
  if ('ofToday' in fact && fact.ofToday === 'daysLeft')
    return (
      new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 0)).getUTCDate() -
      Number(today.slice(8))
    )
  if ('ofToday' in fact) return Number(fact.ofToday === 'month' ? today.slice(5, 7) : today.slice(8))
  return (Number(asked(fact.monthsUntilMonthOf).slice(5, 7)) - Number(today.slice(5, 7)) + 12) % 12
}

function holds(
  guide: Guide,
  fact: string,
  test: ConditionTest,
  answers: Answers,
  today: string,
  missing: Reading,
): boolean {
  const fromDerived = guide.derived[fact]
  const value: Answer | undefined = fromDerived
    ? derived(fromDerived, answers, today, missing)
    : fact === 'today'
      ? today
      : answers[fact]
  if (value === undefined) throw new Error(`no answer to ${fact}`)
  if (typeof test === 'string') return typeof value === 'object' ? value.includes(test) : value === test
  if (Array.isArray(test))
    return test.some((option: string) => holds(guide, fact, option, answers, today, missing))
  const { from, to } = test as { from?: string | number; to?: string | number } // the only form left
  return (from === undefined || value >= from) && (to === undefined || value <= to)
}

/** The outcomes for complete answers, one per reading of a missing day; null if no row decides. */
export const naiveOutcomes = (guide: Guide, answers: Answers, today: string): readonly (string | null)[] => [
  ...new Set(
    (['last-day', 'next-day'] as const).map((missing) => outcomeByReading(guide, answers, today, missing)),
  ),
]

function outcomeByReading(guide: Guide, answers: Answers, today: string, missing: Reading): string | null {
  const criterion = (id: string): boolean => {
    const when = guide.criteria[id]?.when
    const conditions = (Array.isArray(when) ? when : [when]) as readonly Condition[]
    return conditions.some((condition) =>
      Object.entries(condition).every(
        ([fact, test]) => test === undefined || holds(guide, fact, test, answers, today, missing),
      ),
    )
  }
  const ref = (name: string) => (name.startsWith('!') ? !criterion(name.slice(1)) : criterion(name))
  return guide.rules.find((rule) => rule.when.every(ref))?.then ?? null
}
