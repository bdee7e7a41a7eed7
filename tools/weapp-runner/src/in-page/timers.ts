/** The timers of the app and of the simulated `wx`. While one of them is due soon, the app is busy. */
import { noteActivity } from './record'

/**
 * A timer of at most this many milliseconds is pending work. A longer one is taken for a timeout, and not waited for.
 */
const SOON = 500

const due = new Set<number>()

/** Whether work is pending, even if a busy machine runs it late. */
export const timersAreDue = (): boolean => due.size > 0

/** The app's `setTimeout`. */
export function later<Args extends unknown[]>(
  run: (...args: Args) => void,
  milliseconds = 0,
  ...args: Args
): number {
  const timer = window.setTimeout(() => {
    try {
      run(...args)
    } finally {
      if (due.delete(timer)) noteActivity()
    }
  }, milliseconds)
  if (milliseconds <= SOON) due.add(timer)
  return timer
}

/** The app's `clearTimeout`. */
export function cancel(timer?: number): void {
  window.clearTimeout(timer)
  if (timer !== undefined) due.delete(timer)
}
