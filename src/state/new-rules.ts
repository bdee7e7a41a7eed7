/**
 * Checks for newer rules of the chosen place. They are fetched and verified while Home is shown, stored on
 * the device, and used from the next time that Home is shown or the app starts; at once only if nobody has
 * touched anything.
 */
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { saysOffline } from '@/platform/offline'
import { isUntouched } from '@/platform/updates'
import { dayHere } from './day'
import { readPlace } from './place'
import { asksForRules, lastChecked, noteChecked, takeOverRules } from './rules'
import { useStored } from './store'

/** How long Home is shown before anything is fetched, in milliseconds: most people move on at once. */
const AFTER = 2_000

/** Why the last check failed; null if it succeeded, or there was none. */
export const useRefusal = (): string | null => useStored(() => lastChecked()?.refused ?? null)

async function lookForRules(place: string): Promise<void> {
  // the condition is a constant, so builds that never fetch rules do not contain this code
  if (process.env.TARO_ENV === 'h5' || process.env.WENBAN_POLICY_URL !== '')
    try {
      const { fetchNewerRules } = await import(/* webpackChunkName: "pages/newer-rules" */ './fetch-rules')
      await fetchNewerRules(place, dayHere().today)
    } catch (error) {
      // this part of the app could not be loaded, which counts as no network
      console.info('Could not check for newer rules:', error)
      noteChecked({ on: dayHere().today, refused: 'unreadable' })
    }
}

/**
 * For Home only: newer rules may take over wherever this is used.
 * @param onTaken called when Home may show another edition
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
      if (place === undefined || !asksForRules() || saysOffline()) return
      void lookForRules(place.id).then(() => {
        if (isUntouched()) takeOver()
      })
    }, AFTER)
  })
  useDidHide(stop)
  useEffect(() => stop, [])
}
