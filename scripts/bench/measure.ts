/** Measures durations as the median of several runs. */

/** A clock in milliseconds, such as `performance.now`. */
export type Clock = () => number

/** Elapsed time, or with `--cpu` among the arguments this process's CPU time. */
export function clockOf(args: readonly string[]): Clock {
  if (!args.includes('--cpu')) return () => performance.now()
  return () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1_000
  }
}

/** The median; the mean of the two middle values for an even number, `NaN` for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]]
  return low === undefined || high === undefined ? NaN : (low + high) / 2
}

/** The median of `runs` runs in milliseconds, after an uncounted warm-up run. */
export function medianOf(runs: number, work: () => unknown, now: Clock): number {
  work()
  return median(
    Array.from({ length: runs }, () => {
      const start = now()
      work()
      return now() - start
    }),
  )
}
