/** All interviewers on the same people: whether they agree, what they ask, and how long it takes. */
import type { IsoDate } from '@/rules/authoring'
import { walk, type Interviewer } from './interviewers'
import { median, type Clock } from './measure'
import { people, type Person } from './senior-card'

interface Asking {
  readonly name: string
  /** Questions per person, on average. */
  readonly questions: number
  /** Microseconds per interview, from the first question to the outcome and its reasons. */
  readonly micros: number
  readonly ratio: number
}

export interface Interviewed {
  readonly people: number
  /** People on whom they disagree. */
  readonly mismatches: readonly {
    readonly person: Person
    readonly today: IsoDate
    readonly said: Readonly<Record<string, string>>
  }[]
}

/** @param every takes only every n-th person */
export async function compareInterviews(engines: readonly Interviewer[], every = 1): Promise<Interviewed> {
  const mismatches: Interviewed['mismatches'][number][] = []
  let count = 0
  for (const { today, people: some } of people())
    for (const person of some.filter((_, index) => index % every === 0)) {
      count++
      const said: Record<string, string> = {}
      for (const engine of engines) {
        const { outcome, why } = await walk(engine, person, today)
        said[engine.name] = why.length === 0 ? `${outcome}, for no reason` : outcome
      }
      if (new Set(Object.values(said)).size > 1) mismatches.push({ person, today, said })
    }
  return { people: count, mismatches }
}

const PEOPLE = 60
const ROUNDS = 9

/** Each interview of each engine in turn: the median of the rounds, without the first. */
export async function raceInterviews(
  engines: readonly Interviewer[],
  now: Clock,
): Promise<readonly Asking[]> {
  const [day] = people()
  if (!day) throw new Error('unreachable: there are people to ask')
  const some = day.people.filter((_, index) => index % Math.floor(day.people.length / PEOPLE) === 0)
  const spent = engines.map((): number[] => [])
  const asked = engines.map(() => 0)
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, engine] of engines.entries()) {
      const start = now()
      let questions = 0
      for (const person of some) questions += (await walk(engine, person, day.today)).asked.length
      asked[index] = questions / some.length
      if (round > 0) spent[index]?.push(now() - start)
    }
  const micros = spent.map((rounds) => (median(rounds) * 1_000) / some.length)
  return engines.map(({ name }, index) => ({
    name,
    questions: asked[index] ?? NaN,
    micros: micros[index] ?? NaN,
    ratio: (micros[index] ?? NaN) / (micros[0] ?? NaN),
  }))
}
