/**
 * Does what costs a convenience where the platform refuses it or, being old, does not know it. What goes wrong, at once
 * or later, is noted and nothing else.
 * @param what what is lost then, for the note
 */
export function tried(what: string, act: () => unknown): void {
  const done = async (): Promise<void> => {
    await act()
  }
  done().catch((reason: unknown) => {
    console.info(`${what}:`, reason)
  })
}
