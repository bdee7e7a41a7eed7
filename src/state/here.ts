/** The person and the day for which a page is rendered. */
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

/** For a page's frame: updates whenever the page is shown, at midnight, and on request. */
export function useWatchedHere(): readonly [Here, look: () => void] {
  const [here, setHere] = useState(hereNow)
  const look = (): void => {
    setHere((old) => (same(old, hereNow()) ? old : hereNow()))
  }
  useWhenShown(() => {
    look()
    // a browser that suspended the page has reported no changes
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

/** The person and the day for which the current page is rendered. */
export function useHere(): Here {
  const here = useContext(HereContext)
  if (here === null) throw new Error('useHere works on pages only, see PageFrame')
  return here
}

/**
 * A React key for content rendered from stored data: changes with the person, with the day, and when the page
 * is shown again after the data changed. Coming back from a call changes nothing.
 * @param read everything that the content is rendered from, as text
 */
export function useDrawnKey(read: (person: Person) => string): string {
  const { person, today } = useHere()
  const [drawn, setDrawn] = useState(() => read(person))
  useWhenShown(() => {
    setDrawn(read(personHere()))
  })
  return `${person ?? ''} ${today} ${drawn}`
}
