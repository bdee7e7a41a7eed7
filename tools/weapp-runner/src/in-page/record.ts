/** Records what happens while the app runs. */

interface Call {
  /** The name on `wx`, or `share` when a page is shared. */
  name: string
  args: unknown
}

const problems: string[] = []
const calls: Call[] = []

let lastChange = 0

/** Says that something has just happened; `settle` waits for quiet after it. */
export function noteActivity(): void {
  lastChange = performance.now()
}

/** After this time, in milliseconds, an app that is still busy is a problem. */
const PATIENCE = 10_000
/** How often to look whether timers are still due, in milliseconds. */
const SHORTLY = 5

/**
 * Waits until nothing has happened for `quiet` milliseconds and no work is pending.
 * @param working whether work is pending
 * @returns the problems since the last call
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
  noteActivity()
  problems.push(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
}

/** Records a call with a copy of its arguments, which the app may change later. */
export function recordCall(name: string, args: unknown): void {
  noteActivity()
  calls.push({ name, args: JSON.parse(JSON.stringify(args ?? null)) })
}

/** The arguments of each call by that name, in order. */
export const callsOf = (name: string): unknown[] =>
  calls.filter((call) => call.name === name).map(({ args }) => args)

/**
 * Runs the function in a task of its own. What Playwright evaluates directly may do what the page may not, such as make
 * code from strings.
 */
export function inOwnTask<Result>(run: () => Result): Promise<Result> {
  noteActivity()
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      try {
        const result = run()
        // in a task of its own as well: Chromium may otherwise collect the promise before Playwright hears of it
        setTimeout(() => {
          resolve(result)
        })
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    })
  })
}

/** Runs code of the app. What it throws is recorded as a problem and goes no further. */
export function guarded<Result>(where: string, run: () => Result): Result | undefined {
  noteActivity()
  try {
    return run()
  } catch (error) {
    problem(where, error)
    return undefined
  }
}
