/** What happens while the app runs, for the tests to ask about. */

interface Call {
  /** The name on `wx`, or `share` for a page that is shared. */
  name: string
  args: unknown
}

const problems: string[] = []
const calls: Call[] = []

let lastChange = 0

/** Says that something has just happened. */
export function stir(): void {
  lastChange = performance.now()
}

/** So long, in milliseconds, an app may go on by itself. */
const PATIENCE = 10_000
/** Until it is looked again whether something is still to come, in milliseconds. */
const SHORTLY = 5

/**
 * Waits until nothing has happened for so many milliseconds, and nothing is to come.
 * @param working whether something is still to come
 * @returns the problems there were until then, each once
 */
export async function settle(quiet: number, working: () => boolean): Promise<string[]> {
  const begun = performance.now()
  for (;;) {
    const rest = quiet - (performance.now() - lastChange)
    if (rest <= 0 && !working()) break
    if (performance.now() - begun > PATIENCE) {
      problems.push('the app does not come to rest')
      break
    }
    await new Promise((resolve) => setTimeout(resolve, Math.max(rest, SHORTLY)))
  }
  return problems.splice(0)
}

export function problem(where: string, error: unknown): void {
  stir()
  problems.push(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
}

/** As it is now: what the app does to it later does not change the record. */
export function recordCall(name: string, args: unknown): void {
  stir()
  calls.push({ name, args: JSON.parse(JSON.stringify(args ?? null)) })
}

/** With what it was called, each time. */
export const callsOf = (name: string): unknown[] =>
  calls.filter((call) => call.name === name).map(({ args }) => args)

/**
 * Runs it a moment later: what a test runs itself has the rights of the tools of the browser, such as to make code
 * from strings.
 */
export function byItself<Result>(run: () => Result): Promise<Result> {
  stir()
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      try {
        const result = run()
        // what it has set off ends first: with more to run, the browser may collect a promise before its end is told
        setTimeout(() => {
          resolve(result)
        })
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    })
  })
}

/** Runs what belongs to the app; what it throws is a problem, and nothing else stops. */
export function guarded<Result>(where: string, run: () => Result): Result | undefined {
  stir()
  try {
    return run()
  } catch (error) {
    problem(where, error)
    return undefined
  }
}
