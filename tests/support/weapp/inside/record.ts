/** What happens while the app runs, for the tests to ask about. */

export interface Call {
  /** The name on `wx`, or `share` for a page that is shared. */
  name: string
  args: unknown
}

/** One setData: what crosses from the app's code to the view. */
export interface Update {
  page: string
  bytes: number
}

export const problems: string[] = []
export const calls: Call[] = []
export const updates: Update[] = []

let lastChange = 0

/** Says that something has just happened. */
export function stir(): void {
  lastChange = performance.now()
}

/** For how many milliseconds nothing has happened. */
export const quietFor = (): number => performance.now() - lastChange

export function problem(where: string, error: unknown): void {
  stir()
  problems.push(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
}

/** As it is now: what the app does to it later does not change the record. */
export function recordCall(name: string, args: unknown): void {
  stir()
  calls.push({ name, args: JSON.parse(JSON.stringify(args ?? null)) })
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
