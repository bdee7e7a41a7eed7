/** How long a check may keep failing, in milliseconds. */
const PATIENCE = 10_000
/** The pause between two checks, in milliseconds. */
const PAUSE = 50

/**
 * Waits for the effect of an action, which a busy machine shows a little later.
 * @param check reads the screen and expects something of it, starting over each time
 * @returns the result of the check
 * @throws the last error of the check, once it has failed for ten seconds
 */
export async function eventually<T>(check: () => Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE
  for (;;)
    try {
      return await check()
    } catch (error) {
      if (performance.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
}
