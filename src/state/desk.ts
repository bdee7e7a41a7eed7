/**
 * 帮办: a community worker helps one person after another. Each is a visit with a separate store (see
 * `person.ts`), which is wiped automatically some days later. About the person only a short label and a note
 * are stored.
 */
import dayjs from 'dayjs'
import { storedKeys } from '@/platform/storage'
import { becomePerson, currentPerson, forgetVisitor, personHere, type Person } from './person'
import { deviceStore } from './store'
import { visitorOf, type KEEP_DAYS } from './stored'

export interface Visit {
  readonly id: string
  /** The local start time, `YYYY-MM-DDTHH:mm`. */
  readonly begun: string
  /** Counted from 1 each day; does not change when an earlier visit is deleted. */
  readonly number: number
  /** At most 10 characters, see `labelProblem`; may be empty. */
  readonly label: string
  /** At most 100 characters, see `noteProblem`; may be empty. */
  readonly note: string
}

export type KeepDays = (typeof KEEP_DAYS)[number]

export interface Desk {
  readonly visits: readonly Visit[]
  readonly keepDays: KeepDays
}

const BEGUN = 'YYYY-MM-DDTHH:mm'
const DATE = 'YYYY-MM-DD'

const store = deviceStore('desk')

const keepVisits = (visits: readonly Visit[]): void => {
  store.write({ ...store.read(), visits })
}

/** All stored visits, latest first. */
export const visits = (): readonly Visit[] =>
  [...store.read().visits].sort((a, b) => b.begun.localeCompare(a.begun) || b.number - a.number)

/** The local date of the visit, `YYYY-MM-DD`. */
export const dayOf = ({ begun }: Visit): string => begun.slice(0, DATE.length)

/** The visit's name: 「张阿姨」, or 「第3位」 without a label. */
export const visitName = ({ label, number }: Visit): string => (label === '' ? `第${number}位` : label)

/** Number and label: 「第3位 张阿姨」. */
export const visitTitle = ({ number, label }: Visit): string => `第${number}位${label && ` ${label}`}`

const visitOf = (person: Person): Visit | undefined => store.read().visits.find(({ id }) => id === person)

/** The name of the person being helped; null for the device's owner. */
export function nameOf(person: Person): string | null {
  if (person === null) return null
  const visit = visitOf(person)
  return visit === undefined ? '这一位' : visitName(visit)
}

/** The same with the number. */
export function titleOf(person: Person): string | null {
  if (person === null) return null
  const visit = visitOf(person)
  return visit === undefined ? '这一位' : visitTitle(visit)
}

/** Whether the desk's list contains the visit; always true for the device's owner. */
export const isListed = (person: Person): boolean => person === null || visitOf(person) !== undefined

/** An unused id: the time in letters and digits. */
function newId(): string {
  const taken = new Set([...store.read().visits.map(({ id }) => id), ...storedVisitors()])
  let time = Date.now()
  while (taken.has(time.toString(36))) time++
  return time.toString(36)
}

function begin(id: string, begun: string, label: string): Visit {
  const visit = { id, begun, number: 1, label, note: '' }
  const sameDay = store.read().visits.filter((other) => dayOf(other) === dayOf(visit))
  return { ...visit, number: Math.max(0, ...sameDay.map(({ number }) => number)) + 1 }
}

/**
 * Starts the next visit with an empty store. A blank visit is deleted, so that a double press leaves no empty
 * row; visits that are too old are wiped.
 */
export function startVisit(label = ''): void {
  // another window may have started a visit, which is still blank there
  const left = currentPerson() === personHere() ? visitOf(personHere()) : undefined
  if (left !== undefined && isBlank(left)) dropVisit(left.id)
  tidyDesk()
  const visit = begin(newId(), dayjs().format(BEGUN), label)
  keepVisits([...store.read().visits, visit])
  becomePerson(visit.id)
}

const isBlank = ({ id, label, note }: Visit): boolean =>
  label === '' && note === '' && !storedVisitors().includes(id)

/** Resumes an earlier visit. */
export function openVisit(id: string): void {
  becomePerson(id)
}

/** Ends helping: returns to the answers of the device's owner. */
export function leaveDesk(): void {
  becomePerson(null)
}

function change(id: string, changes: Partial<Pick<Visit, 'label' | 'note'>>): void {
  keepVisits(store.read().visits.map((visit) => (visit.id === id ? { ...visit, ...changes } : visit)))
}

export function renameVisit(id: string, label: string): void {
  change(id, { label })
}

export function noteVisit(id: string, note: string): void {
  change(id, { note })
}

/** Deletes the visit and all its answers. If it is the current one, the device's owner becomes current. */
export function dropVisit(id: string): void {
  if (currentPerson() === id) leaveDesk()
  forgetVisitor(id)
  keepVisits(store.read().visits.filter((visit) => visit.id !== id))
}

export const keepDays = (): KeepDays => store.read().keepDays

/** Sets how long visits are kept. Nothing is wiped before the next `tidyDesk`. */
export function chooseKeepDays(days: KeepDays): void {
  store.write({ ...store.read(), keepDays: days })
}

/**
 * Wipes visits older than the last `days` days, `today` included: 1 keeps only today's, 7 those of the last
 * six days too. Visits of a later day, begun before the clock was moved back, are kept.
 * @param today `YYYY-MM-DD`
 * @param spared never wiped
 */
export function wipeOldVisits(today: string, days: number, spared: string | null = null): void {
  const first = dayjs(today)
    .subtract(days - 1, 'day')
    .format(DATE)
  for (const visit of store.read().visits)
    if (dayOf(visit) < first && visit.id !== spared) dropVisit(visit.id)
}

/**
 * Wipes visits that are too old. Data of visits missing from the list is listed again first, so that it can
 * be found and is wiped in time. Called when the app starts, before the first render.
 * @param spared the person shown on the current page
 */
export function tidyDesk(spared: string | null = null): void {
  const listed = store.read().visits
  const lost = storedVisitors().filter((person) => listed.every(({ id }) => id !== person))
  for (const id of lost) keepVisits([...store.read().visits, begin(id, begunOf(id), '')])
  wipeOldVisits(dayjs().format(DATE), keepDays(), spared)
}

/** Everybody with stored data, listed or not. */
const storedVisitors = (): string[] => [...new Set(storedKeys().flatMap((key) => visitorOf(key) ?? []))]

/** The start of the visit with that id; now if the id does not contain it. */
function begunOf(id: string): string {
  const begun = dayjs(parseInt(id, 36))
  return (begun.isValid() ? begun : dayjs()).format(BEGUN)
}

const LONGEST_LABEL = 10
export const LONGEST_NOTE = 100

/** Why the label is not accepted, in words; null if it is. */
export const labelProblem = (text: string): string | null => problemOf(text, LONGEST_LABEL)

/** Why the note is not accepted, in words; null if it is. */
export const noteProblem = (text: string): string | null => problemOf(text, LONGEST_NOTE)

function problemOf(text: string, longest: number): string | null {
  if (looksLikeNumber(text)) return '看着像身份证号、电话这样的号码。请删掉，这里不存。'
  return Array.from(text.trim()).length > longest ? `最多写${longest}个字。` : null
}

/**
 * Whether it contains six or more consecutive digits, as every identity card or phone number does. They may
 * be full-width or Chinese, and separated by spaces, hyphens, dots or slashes.
 */
export function looksLikeNumber(text: string): boolean {
  const close = text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2010-\u2015\u2212·.。_/-]/g, '')
  return /[0-9〇零一二三四五六七八九幺]{6}/.test(close)
}
