/**
 * Runs something optional that a platform may refuse or lack. Any failure, immediate or later, is only
 * logged.
 * @param what what is lost then, for the log
 */
export function tried(what: string, act: () => unknown): void {
  const done = async (): Promise<void> => {
    await act()
  }
  done().catch((reason: unknown) => {
    console.info(`${what}:`, reason)
  })
}
