/**
 * Newer rules of the place that is chosen. They are fetched and proven while Home is shown, kept on the device, and answer
 * from the next time that Home is shown or the app starts; at once only where nobody has touched anything.
 */
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { readFile } from '@/platform/kept-files'
import { isUntouched } from '@/platform/updates'
import {
  answeringSequence,
  builtInSequence,
  type IsoDate,
  letAnswer,
  publishingKeys,
  type Refusal,
  type RegionContents,
  type Trusted,
} from '@/rules'
import { dayHere } from './day'
import { readPlace } from './place'
import { slot } from './slot'

/** An edition that was fetched: its file, and that of the one before, which another window may still answer by. */
export interface KeptRules {
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
export const ADDRESS = process.env.TARO_ENV === 'h5' ? './policy/' : (process.env.WENBAN_POLICY_URL ?? '')

/** Whether the app ever asks for newer rules. */
export const asksForRules = (): boolean => ADDRESS !== '' && publishingKeys.length > 0

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isList = (value: unknown): boolean => Array.isArray(value)

/** Whether Home can be drawn of it; the rest is checked when it is read. */
const isKept = (value: unknown): boolean =>
  isObject(value) &&
  'sequence' in value &&
  'file' in value &&
  'contents' in value &&
  isObject(value.contents) &&
  'guides' in value.contents &&
  isList(value.contents.guides) &&
  'topics' in value.contents &&
  isList(value.contents.topics) &&
  'sources' in value.contents &&
  isList(value.contents.sources)

const isRules = (value: unknown): value is Rules =>
  isObject(value) &&
  'trusted' in value &&
  'places' in value &&
  isObject(value.places) &&
  Object.values(value.places).every(isKept)

export const rulesStore = slot<Rules>('rules', 1, { trusted: null, places: {} }, isRules)

/** So long is Home shown before anything is fetched, in milliseconds: most people go on at once. */
const AFTER = 2_000
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
  for (const [place, { sequence, file, contents }] of Object.entries(rulesStore.read().places))
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
  const kept = rulesStore.read().places[place]
  return kept !== undefined &&
    kept.sequence === answeringSequence(place) &&
    kept.sequence > builtInSequence(place)
    ? kept.fetchedOn
    : null
}

async function lookForRules(place: string): Promise<void> {
  // as above
  if (process.env.TARO_ENV === 'h5' || process.env.WENBAN_POLICY_URL !== '')
    try {
      const { fetchNewerRules } = await import('./newer-rules')
      const refusal = await fetchNewerRules(place, dayHere().today)
      if (refusal !== undefined) tell(refusal)
    } catch (error) {
      // this part of the app could not be fetched: as if there were no network
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
      if (place === undefined || !asksForRules()) return
      void lookForRules(place.id).then(() => {
        if (isUntouched()) takeOver()
      })
    }, AFTER)
  })
  useDidHide(stop)
  useEffect(() => stop, [])
}
