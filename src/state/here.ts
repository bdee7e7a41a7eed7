/** For whom and on which day a page is drawn. */
import { createContext, useContext, useEffect, useState } from 'react'
import { useWhenShown } from '@/platform/presence'
import { tellStorageChange } from '@/platform/storage'
import { dayHere, untilTomorrow, type DeviceDay } from './day'
import { personHere, type Person } from './person'

export interface Here extends DeviceDay {
  readonly person: Person
}

const hereNow = (): Here => ({ person: personHere(), ...dayHere() })

const same = (a: Here, b: Here): boolean =>
  a.person === b.person && a.today === b.today && a.wrong === b.wrong

/** For the frame of a page: looks again whenever the page is shown, when a day ends under it, and when it is told to. */
export function useWatchedHere(): readonly [Here, look: () => void] {
  const [here, setHere] = useState(hereNow)
  const look = (): void => {
    setHere((old) => (same(old, hereNow()) ? old : hereNow()))
  }
  useWhenShown(() => {
    look()
    // a browser that had put the page to sleep has told of no change
    if (process.env.TARO_ENV === 'h5') tellStorageChange()
  })
  useEffect(() => {
    const timer = setTimeout(look, untilTomorrow(new Date()))
    return () => {
      clearTimeout(timer)
    }
  }, [here.today])
  return [here, look]
}

export const HereContext = createContext<Here | null>(null)

/** For whom and on which day the page is drawn that this belongs to. */
export function useHere(): Here {
  const here = useContext(HereContext)
  if (here === null) throw new Error('useHere works on pages only, see PageFrame')
  return here
}

/**
 * A key for what is drawn from things that are kept: another one for another person, on another day, and when the page
 * is shown again after those things were changed. Coming back from a call changes nothing.
 * @param read all that it is drawn from, as text
 */
export function useDrawnKey(read: (person: Person) => string): string {
  const { person, today } = useHere()
  const [drawn, setDrawn] = useState(() => read(person))
  useWhenShown(() => {
    setDrawn(read(personHere()))
  })
  return `${person ?? ''} ${today} ${drawn}`
}
