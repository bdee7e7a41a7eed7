/** The timers of the app, and those by which WeChat answers it: while one is due soon, the app is at work. */
import { stir } from './record'

/**
 * A timer of at most so many milliseconds is work to come. A longer one waits for what may not happen: an answer that
 * is lost, another day.
 */
const SOON = 500

const due = new Set<number>()

/** Whether something is still to come, however late a busy machine lets it come. */
export const timersAreDue = (): boolean => due.size > 0

/** `setTimeout` as the app has it. */
export function later<Args extends unknown[]>(
  run: (...args: Args) => void,
  milliseconds = 0,
  ...args: Args
): number {
  const timer = window.setTimeout(() => {
    try {
      run(...args)
    } finally {
      if (due.delete(timer)) stir()
    }
  }, milliseconds)
  if (milliseconds <= SOON) due.add(timer)
  return timer
}

/** `clearTimeout` as the app has it. */
export function cancel(timer?: number): void {
  window.clearTimeout(timer)
  if (timer !== undefined) due.delete(timer)
}
