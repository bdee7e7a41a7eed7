/**
 * Looking for newer rules of the place that is chosen. They are fetched and proven while Home is shown, kept on the device,
 * and answer from the next time that Home is shown or the app starts; at once only where nobody has touched anything.
 */
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { onStorageChange } from '@/platform/storage'
import { isUntouched } from '@/platform/updates'
import { dayHere } from './day'
import { readPlace } from './place'
import { asksForRules, lastChecked, noteChecked, takeOverRules } from './rules'

/** So long is Home shown before anything is fetched, in milliseconds: most people go on at once. */
const AFTER = 2_000

/** Why it is not known whether there are newer rules; null while it is, or nothing was ever asked. */
export const useRefusal = (): string | null =>
  useSyncExternalStore(onStorageChange, () => lastChecked()?.refused ?? null)

async function lookForRules(place: string): Promise<void> {
  // a build that never asks is compiled without what follows: the condition is a constant
  if (process.env.TARO_ENV === 'h5' || process.env.WENBAN_POLICY_URL !== '')
    try {
      const { fetchNewerRules } = await import(/* webpackChunkName: "pages/newer-rules" */ './fetch-rules')
      await fetchNewerRules(place, dayHere().today)
    } catch (error) {
      // this part of the app could not be fetched: as if there were no network
      console.info('newer rules were not looked for:', error)
      noteChecked({ on: dayHere().today, refused: 'unreadable' })
    }
}

/**
 * For Home, and for no other page: where this is used, newer rules may take over.
 * @param onTaken called when what Home shows may be of another edition
 */
export function useNewRules(onTaken: () => void): void {
  const latest = useRef(onTaken)
  useEffect(() => {
    latest.current = onTaken
  })
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const stop = (): void => {
    if (timer.current !== null) clearTimeout(timer.current)
  }
  const takeOver = (): void => {
    takeOverRules()
    latest.current()
  }
  useDidShow(() => {
    takeOver()
    stop()
    timer.current = setTimeout(() => {
      const place = readPlace()
      if (place === undefined || !asksForRules()) return
      void lookForRules(place.id).then(() => {
        if (isUntouched()) takeOver()
      })
    }, AFTER)
  })
  useDidHide(stop)
  useEffect(() => stop, [])
}
