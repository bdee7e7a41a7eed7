/** How long something takes, as the median of several runs. */

/** A clock in milliseconds, such as `performance.now`. */
export type Clock = () => number

/** The time of day, or with `--cpu` among the arguments the time of this process on the processor. */
export function clockOf(args: readonly string[]): Clock {
  if (!args.includes('--cpu')) return () => performance.now()
  return () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1_000
  }
}

/** The middle of the values; of an even number, the mean of the two in the middle. `NaN` for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]]
  return low === undefined || high === undefined ? NaN : (low + high) / 2
}

/** The median of `runs` runs in milliseconds, after a run that does not count. */
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
