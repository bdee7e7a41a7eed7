/**
 * 帮办: a community worker helps one person after another. Each is a visit with a store of its own (see `person.ts`),
 * which is wiped by itself some days later. Of the person themself no more than a short label and a note is kept.
 */
import dayjs from 'dayjs'
import { storedKeys } from '@/platform/storage'
import { becomePerson, currentPerson, forgetVisitor, personHere, visitorOf, type Person } from './person'
import { isText, deviceStore } from './store'

export interface Visit {
  readonly id: string
  /** When it began, in local time, `YYYY-MM-DDTHH:mm`. */
  readonly begun: string
  /** Counted from 1 on each day; it stays when an earlier visit is dropped. */
  readonly number: number
  /** At most 10 characters, see `labelProblem`; may be empty. */
  readonly label: string
  /** At most 100 characters, see `noteProblem`; may be empty. */
  readonly note: string
}

/** How many days visits are kept, the day they began included. */
export const KEEP_DAYS = [1, 3, 7, 30] as const
export type KeepDays = (typeof KEEP_DAYS)[number]

interface Desk {
  readonly visits: readonly Visit[]
  readonly keepDays: KeepDays
}

const BEGUN = 'YYYY-MM-DDTHH:mm'
const DATE = 'YYYY-MM-DD'

const isVisit = (value: unknown): value is Visit =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  isText(value.id) &&
  'begun' in value &&
  isText(value.begun) &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value.begun) &&
  'number' in value &&
  typeof value.number === 'number' &&
  'label' in value &&
  isText(value.label) &&
  'note' in value &&
  isText(value.note)

const isDesk = (value: unknown): value is Desk =>
  typeof value === 'object' &&
  value !== null &&
  'visits' in value &&
  Array.isArray(value.visits) &&
  value.visits.every(isVisit) &&
  'keepDays' in value &&
  KEEP_DAYS.some((days) => days === value.keepDays)

const store = deviceStore<Desk>('desk', 1, { visits: [], keepDays: 7 }, isDesk)

const keepVisits = (visits: readonly Visit[]): void => {
  store.write({ ...store.read(), visits })
}

/** All visits that are kept, the latest first. */
export const visits = (): readonly Visit[] =>
  [...store.read().visits].sort((a, b) => b.begun.localeCompare(a.begun) || b.number - a.number)

/** The local date on which the visit began, `YYYY-MM-DD`. */
export const dayOf = ({ begun }: Visit): string => begun.slice(0, DATE.length)

/** What the visit is called: 「张阿姨」, or 「第3位」 where it has no label. */
export const visitName = ({ label, number }: Visit): string => (label === '' ? `第${number}位` : label)

/** Both, where it has a label: 「第3位 张阿姨」. */
export const visitTitle = ({ number, label }: Visit): string => `第${number}位${label && ` ${label}`}`

const visitOf = (person: Person): Visit | undefined => store.read().visits.find(({ id }) => id === person)

/** What somebody who is helped is called; null for the device's owner. */
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

/** Whether the list at the desk has the visit; the device's owner is always there. */
export const isListed = (person: Person): boolean => person === null || visitOf(person) !== undefined

/** An id that nothing is kept under: the time, as letters and digits. */
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
 * Goes on to the next person, of whom nothing is known yet. A visit that is left without a trace is not kept, so that
 * a double press makes no empty line; visits that are too old are wiped.
 */
export function startVisit(label = ''): void {
  // another window may have gone on to somebody, who is still blank there
  const left = currentPerson() === personHere() ? visitOf(personHere()) : undefined
  if (left !== undefined && isBlank(left)) dropVisit(left.id)
  tidyDesk()
  const visit = begin(newId(), dayjs().format(BEGUN), label)
  keepVisits([...store.read().visits, visit])
  becomePerson(visit.id)
}

const isBlank = ({ id, label, note }: Visit): boolean =>
  label === '' && note === '' && !storedVisitors().includes(id)

/** Goes on with somebody who was helped before. */
export function openVisit(id: string): void {
  becomePerson(id)
}

/** Ends helping: the app holds the answers of the device's owner again. */
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

/** Forgets the visit and all that was answered in it; who is just being helped is left. */
export function dropVisit(id: string): void {
  if (currentPerson() === id) leaveDesk()
  forgetVisitor(id)
  keepVisits(store.read().visits.filter((visit) => visit.id !== id))
}

export const keepDays = (): KeepDays => store.read().keepDays

/** Chooses how long visits are kept; nothing is wiped before the desk is tidied next. */
export function chooseKeepDays(days: KeepDays): void {
  store.write({ ...store.read(), keepDays: days })
}

/**
 * Wipes visits that are older than the last `days` days, `today` included: with 1 only today's stay, with 7 those from
 * six days ago on. A visit of a later day, begun before the clock was moved back, stays.
 * @param today `YYYY-MM-DD`
 * @param spared is not wiped however old it is
 */
export function wipeOldVisits(today: string, days: number, spared: string | null = null): void {
  const first = dayjs(today)
    .subtract(days - 1, 'day')
    .format(DATE)
  for (const visit of store.read().visits)
    if (dayOf(visit) < first && visit.id !== spared) dropVisit(visit.id)
}

/**
 * Wipes what is too old to be kept. What is kept of a visit that the list has lost is listed anew first, so that it
 * can be found and is wiped in its time. The app calls this when it starts, before anything is drawn.
 * @param spared whoever is shown on a page at the moment
 */
export function tidyDesk(spared: string | null = null): void {
  const listed = store.read().visits
  const lost = storedVisitors().filter((person) => listed.every(({ id }) => id !== person))
  for (const id of lost) keepVisits([...store.read().visits, begin(id, begunOf(id), '')])
  wipeOldVisits(dayjs().format(DATE), keepDays(), spared)
}

/** Of whom something is kept, listed or not. */
const storedVisitors = (): string[] => [...new Set(storedKeys().flatMap((key) => visitorOf(key) ?? []))]

/** When the visit of that id began; now where the id does not tell. */
function begunOf(id: string): string {
  const begun = dayjs(parseInt(id, 36))
  return (begun.isValid() ? begun : dayjs()).format(BEGUN)
}

const LONGEST_LABEL = 10
export const LONGEST_NOTE = 100

/** Why the label is not taken, in words; null where it is. */
export const labelProblem = (text: string): string | null => problemOf(text, LONGEST_LABEL)

/** Why the note is not taken, in words; null where it is. */
export const noteProblem = (text: string): string | null => problemOf(text, LONGEST_NOTE)

function problemOf(text: string, longest: number): string | null {
  if (looksLikeNumber(text)) return '看着像身份证号、电话这样的号码。请删掉，这里不存。'
  return Array.from(text.trim()).length > longest ? `最多写${longest}个字。` : null
}

/**
 * Whether six or more digits stand in a row, as in every number of an identity card or a phone. They may be full-width
 * or Chinese, and apart by blanks, hyphens, dots or slashes.
 */
export function looksLikeNumber(text: string): boolean {
  const close = text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2010-\u2015\u2212·.。_/-]/g, '')
  return /[0-9〇零一二三四五六七八九幺]{6}/.test(close)
}
