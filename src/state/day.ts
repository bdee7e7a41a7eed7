/** The day on which the app is used, as far as the device's clock can be believed. */
import { isIsoDate, newestDocument, todayHere, type IsoDate } from '@/rules'

const BUILT_ON = process.env.WENBAN_BUILT_ON ?? ''

/** The first day that a right clock can show: the documents are published, and the app is built. */
const EARLIEST: IsoDate = isIsoDate(BUILT_ON) && BUILT_ON > newestDocument ? BUILT_ON : newestDocument

export interface DeviceDay {
  /** The calendar date here; never before `EARLIEST`. */
  readonly today: IsoDate
  /** What the clock shows where that cannot be; else null. */
  readonly wrong: IsoDate | null
}

export function dayHere(): DeviceDay {
  const today = todayHere()
  return today < EARLIEST ? { today: EARLIEST, wrong: today } : { today, wrong: null }
}

/** How long it is, in milliseconds, until the next day begins here. */
export function untilTomorrow(now: Date): number {
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  return tomorrow.getTime() - now.getTime()
}
