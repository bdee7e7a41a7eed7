/** All engines on the same people: whether they agree, and how long each takes. */
import type { IsoDate } from '@/rules/authoring'
import { median, type Clock } from './measure'
import { people, type Contestant, type Person } from './senior-card'

export interface Mismatch {
  readonly person: Person
  readonly today: IsoDate
  /** Each engine's result, by name. */
  readonly said: Readonly<Record<string, string>>
}

export interface Comparison {
  /** Number of people compared. */
  readonly asked: number
  /** All results that occurred. */
  readonly outcomes: ReadonlySet<string>
  /** People on whom the engines disagree. */
  readonly mismatches: readonly Mismatch[]
}

/**
 * Asks every engine about the same people.
 * @param every takes only every n-th person
 */
export async function compare(engines: readonly Contestant[], every = 1): Promise<Comparison> {
  const mismatches: Mismatch[] = []
  const outcomes = new Set<string>()
  let asked = 0
  for (const { today, people: some } of people())
    for (const person of some.filter((_, index) => index % every === 0)) {
      const said: Record<string, string> = {}
      for (const { name, decide } of engines) said[name] = await decide(person, today)
      const different = new Set(Object.values(said))
      for (const outcome of different) outcomes.add(outcome)
      if (different.size > 1) mismatches.push({ person, today, said })
      asked++
    }
  return { asked, outcomes, mismatches }
}

export interface Timing {
  readonly name: string
  /** Microseconds per decision. */
  readonly micros: number
  /** Duration relative to the first engine. */
  readonly ratio: number
}

const PEOPLE = 240
const ROUNDS = 15

/**
 * The duration of one decision for each engine: the median of the rounds. In each round all engines decide
 * for the same people in turn, so that all meet the same conditions; the first round is a warm-up.
 */
export async function race(engines: readonly Contestant[], now: Clock): Promise<readonly Timing[]> {
  const [day] = people()
  if (!day) throw new Error('unreachable: there are people to ask about')
  const some = day.people.filter((_, index) => index % Math.floor(day.people.length / PEOPLE) === 0)
  const spent = engines.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, { decide }] of engines.entries()) {
      const start = now()
      for (const person of some) {
        const said = decide(person, day.today)
        if (said instanceof Promise) await said // awaiting takes time, so only if necessary
      }
      if (round > 0) spent[index]?.push(now() - start)
    }
  const micros = spent.map((rounds) => (median(rounds) * 1_000) / some.length)
  return engines.map(({ name }, index) => ({
    name,
    micros: micros[index] ?? NaN,
    ratio: (micros[index] ?? NaN) / (micros[0] ?? NaN),
  }))
}
