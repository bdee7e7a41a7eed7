/** Today's date, as far as the device's clock can be trusted. */
import { isIsoDate, newestDocument, todayHere, type IsoDate } from '@/rules'

const BUILT_ON = process.env.WENBAN_BUILT_ON ?? ''

/** The first day that a correct clock can show: the app is built and its documents are published. */
const EARLIEST: IsoDate = isIsoDate(BUILT_ON) && BUILT_ON > newestDocument ? BUILT_ON : newestDocument

export interface DeviceDay {
  /** The local calendar date; never before `EARLIEST`. */
  readonly today: IsoDate
  /** The date on the clock if it is impossible; else null. */
  readonly wrong: IsoDate | null
}

export function dayHere(): DeviceDay {
  const today = todayHere()
  return today < EARLIEST ? { today: EARLIEST, wrong: today } : { today, wrong: null }
}

/** Milliseconds until the next local day begins. */
export function untilTomorrow(now: Date): number {
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  return tomorrow.getTime() - now.getTime()
}
