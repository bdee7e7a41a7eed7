/** So long, in milliseconds, a check may go on failing. */
const PATIENCE = 10_000
/** From one look to the next, in milliseconds. */
const PAUSE = 50

/**
 * Waits for what an action has led to, which a busy machine shows a little later.
 * @param check reads the screen and expects something of it, each time from the beginning
 * @returns what the check came to
 * @throws what the check last failed with, once it has failed for ten seconds
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
