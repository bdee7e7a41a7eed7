/**
 * Newer rules of the place that is chosen. They are fetched and proven while Home is shown, kept on the device, and answer
 * from the next time that Home is shown or the app starts; at once only where nobody has touched anything.
 */
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { fetchText } from '@/platform/fetch-text'
import { keepFile, keepOnly, readFile } from '@/platform/kept-files'
import { isUntouched } from '@/platform/updates'
import {
  answeringSequence,
  builtInSequence,
  type IsoDate,
  letAnswer,
  type Looked,
  publishingKeys,
  type Refusal,
  type RegionContents,
  type Trusted,
} from '@/rules'
import { dayHere } from './day'
import { readPlace } from './place'
import { slot } from './slot'

/** An edition that was fetched: its file, and that of the one before, which another window may still answer by. */
interface KeptRules {
  readonly sequence: number
  readonly file: string
  readonly before: string | null
  readonly fetchedOn: IsoDate
  readonly contents: RegionContents
}

interface Rules {
  readonly trusted: Trusted | null
  readonly places: Readonly<Record<string, KeptRules>>
}

/**
 * Where newer rules are published, with a slash at the end: in the browser a folder of the app's own site, in WeChat what
 * WENBAN_POLICY_URL told the build. A build that was told nothing never asks, and holds nothing of what would.
 */
const ADDRESS = process.env.TARO_ENV === 'h5' ? './policy/' : (process.env.WENBAN_POLICY_URL ?? '')

/** Whether the app ever asks for newer rules. */
export const asksForRules = (): boolean => ADDRESS !== '' && publishingKeys.length > 0

/** What another version of the app wrote is under another key; of what this one wrote, only the outline is looked at. */
const isRules = (value: unknown): value is Rules =>
  typeof value === 'object' &&
  value !== null &&
  'trusted' in value &&
  'places' in value &&
  typeof value.places === 'object'

const store = slot<Rules>('rules', 1, { trusted: null, places: {} }, isRules)

/** So long is Home shown before anything is fetched, in milliseconds: most people go on at once. */
const AFTER = 2_000
/** A window that stays open looks again after so long, in milliseconds. */
const EVERY = 60 * 60 * 1000

/** The fetched edition, out of the device's store. Its signature held when it was fetched; its shape is checked again. */
async function readKept(place: string, file: string) {
  const text = await readFile(file)
  if (text === null) return null
  // a build that never asks is compiled without what follows: the condition is a constant
  if (process.env.TARO_ENV === 'h5' || process.env.WENBAN_POLICY_URL !== '') {
    const { readEdition } = await import('@/rules/editions/bundle')
    const read = readEdition(text, place)
    if ('taken' in read) return read.taken
  }
  return null
}

/** Lets what was fetched answer: when the app starts, and on a Home that nobody has touched. */
export function takeOverRules(): void {
  for (const [place, { sequence, file, contents }] of Object.entries(store.read().places))
    letAnswer({ sequence, contents, read: () => readKept(place, file) })
}

let refused: Refusal | null = null
const listeners = new Set<() => void>()

function tell(now: Refusal | null): void {
  refused = now
  listeners.forEach((hear) => {
    hear()
  })
}

/** Why it is not known whether there are newer rules; null while it is, or nothing was asked. */
export const useRefusal = (): Refusal | null =>
  useSyncExternalStore(
    (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    () => refused,
  )

/** Which edition of a place answers, and since when it is on the phone; null where the app came with it. */
export function fetchedOn(place: string): IsoDate | null {
  const kept = store.read().places[place]
  return kept !== undefined &&
    kept.sequence === answeringSequence(place) &&
    kept.sequence > builtInSequence(place)
    ? kept.fetchedOn
    : null
}

async function keep(place: string, { trusted, newer }: Looked, today: IsoDate): Promise<void> {
  const isKept = newer === null || (await keepFile(newer.file, newer.text))
  const { places } = store.read()
  const kept: KeptRules | null =
    newer !== null && isKept
      ? {
          sequence: newer.edition.sequence,
          file: newer.file,
          before: places[place]?.file ?? null,
          fetchedOn: today,
          contents: newer.edition.contents,
        }
      : null
  const all = kept === null ? places : { ...places, [place]: kept }
  store.write({ trusted, places: all })
  if (kept !== null)
    await keepOnly(
      Object.values(all).flatMap(({ file, before }) => (before === null ? [file] : [file, before])),
    )
}

const lookedAt = new Map<string, number>()

/** Looks for newer rules of the place, at most once an hour. */
async function lookForRules(place: string, today: IsoDate): Promise<void> {
  if (!asksForRules()) return
  if (Date.now() - (lookedAt.get(place) ?? 0) < EVERY) return
  lookedAt.set(place, Date.now())
  const { trusted, places } = store.read()
  // as above
  if (process.env.TARO_ENV === 'h5' || process.env.WENBAN_POLICY_URL !== '')
    try {
      const { lookForNewer } = await import('@/rules/editions/newer')
      const looked = await lookForNewer(
        {
          place,
          has: Math.max(builtInSequence(place), places[place]?.sequence ?? 0),
          keys: publishingKeys,
          trusted,
          today,
        },
        (file, most) => fetchText(ADDRESS + file, most),
      )
      await keep(place, looked, today)
      tell(looked.refused)
    } catch (error) {
      // the part of the app that looks could not be fetched: as if there were no network
      console.info('newer rules were not looked for:', error)
      tell('unreadable')
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
      if (place === undefined) return
      void lookForRules(place.id, dayHere().today).then(() => {
        if (isUntouched()) takeOver()
      })
    }, AFTER)
  })
  useDidHide(stop)
  useEffect(() => stop, [])
}
