/** Contacts: the offices with this caller's numbers, the calls of a result, and the number to dial first. */
import type { Away } from '../engine/model'
import type { Office, Region } from '../engine/region'
import type { Finished } from './advice'
import { dialled } from './dialling'
import { conditional } from './words'

/** What picks a number from a directory; both may be unknown. */
export interface Caller {
  readonly district?: string
  readonly insurance?: string
}

/** A caller whom the answers may place outside the region. */
export interface CallerAway extends Caller {
  readonly away?: Away | null
}

export interface OfficeView {
  readonly district: string
  readonly insurance: string
  readonly purpose: string | null
  /** As this caller dials it. */
  readonly phone: string
}

/** The government hotline, which connects callers when no office is known. */
export interface HotlineView {
  readonly name: string
  /** The name in a few words; else the name. */
  readonly short: string
  readonly phone: string
  readonly hours: string | null
  readonly scope: string
}

export type ContactView = {
  readonly id: string
  readonly name: string
  readonly scope: string
  readonly condition: string | null
  readonly cite: readonly string[]
} & (
  | {
      readonly kind: 'phone'
      /** The name in a few words; else the name. */
      readonly short: string
      readonly phone: string
      readonly hours: string | null
    }
  | {
      readonly kind: 'directory'
      readonly hours: string
      /** The numbers for this caller; all numbers while the caller is unknown. */
      readonly offices: readonly OfficeView[]
      /** Whether the caller's district and insurance have narrowed the numbers. */
      readonly picked: boolean
      /** Null if the documents print none. */
      readonly hotline: HotlineView | null
    }
  | { readonly kind: 'body'; readonly note: string }
)

/** A reference to a contact. A purpose narrows a directory to the offices in charge of it. */
interface Pointer {
  readonly id: string
  readonly purpose?: string
}

function officeView(region: Region, office: Office, away: Away | null): OfficeView {
  const insurance = office.insurance?.map((id) => region.insurances[id] ?? id).join('、')
  return {
    district: region.districts[office.district] ?? office.district,
    insurance: insurance ?? '没有写明险种',
    purpose: office.purpose === undefined ? null : (region.purposes[office.purpose] ?? office.purpose),
    phone: dialled(region, office.phone, away),
  }
}

/** The region's government hotline, as dialled from there. */
export function hotlineView(region: Region, away: Away | null): HotlineView | null {
  const found = Object.values(region.contacts).find((one) => one.kind === 'phone' && one.hotline === true)
  if (found?.kind !== 'phone') return null
  const { name, short = name, phone, hours, scope } = found
  return { name, short, phone: dialled(region, phone, away, true), hours, scope }
}

/**
 * The contact with the numbers for this caller.
 * @param condition 「如果…」, if it is not for everybody
 * @throws {RangeError} on an unknown id
 */
export function contactView(
  region: Region,
  { id, purpose }: Pointer,
  { away = null, ...caller }: CallerAway,
  condition: string | null = null,
): ContactView {
  const contact = region.contacts[id]
  if (!contact) throw new RangeError(`${region.id}: no contact ${id}`)
  const common = { id, name: contact.name, scope: contact.scope, condition, cite: [contact.cite] }
  switch (contact.kind) {
    case 'phone':
      return {
        ...common,
        kind: 'phone',
        short: contact.short ?? contact.name,
        phone: dialled(region, contact.phone, away, contact.hotline),
        hours: contact.hours,
      }
    case 'body':
      return { ...common, kind: 'body', note: '文件里没有印电话' }
    case 'directory': {
      const offices = contact.offices.filter(
        (office) =>
          (caller.district === undefined || office.district === caller.district) &&
          (caller.insurance === undefined ||
            office.insurance === null ||
            office.insurance.includes(caller.insurance)) &&
          (purpose === undefined || office.purpose === undefined || office.purpose === purpose),
      )
      const picked = caller.district !== undefined && offices.length > 0
      return {
        ...common,
        kind: 'directory',
        cite: [contact.cite, ...(picked ? offices.map((office) => office.cite) : [])],
        hours: contact.hours,
        offices: offices.map((office) => officeView(region, office, away)),
        picked,
        hotline: hotlineView(region, away),
      }
    }
  }
}

/** The offices to contact about a result, the responsible one first, without duplicates. */
export function contactsOf(advice: Finished): readonly ContactView[] {
  switch (advice.kind) {
    case 'decided':
      return advice.outcome.contacts
    case 'alternatives': {
      const contacts = new Map<string, ContactView>()
      for (const contact of advice.alternatives.flatMap(({ outcome }) => outcome.contacts))
        contacts.set(contact.id, joined(contacts.get(contact.id), contact))
      return [...contacts.values()]
    }
    case 'answer-missing':
      return advice.contacts
  }
}

/** Merges an office of two outcomes, with the numbers of both. */
function joined(before: ContactView | undefined, contact: ContactView): ContactView {
  if (before?.kind !== 'directory' || contact.kind !== 'directory') return contact
  const offices = [...before.offices, ...contact.offices]
  return { ...contact, offices: [...new Map(offices.map((office) => [office.phone, office])).values()] }
}

/** One number to call, for pages with little room. */
export interface CallView {
  readonly name: string
  /** Null if there is none, or none has been chosen yet. */
  readonly phone: string | null
  /** Shown instead of a number. */
  readonly note: string | null
  readonly hours: string | null
  /** 「如果…」, if it is not for everybody. */
  readonly condition: string | null
}

const UNPICKED = '各区县号码不同，在结果页选了区县就有'

/** The calls of a contact; a directory has numbers only once the caller's office is known. */
export function callsOf(contact: ContactView): CallView[] {
  const { name, condition } = contact
  switch (contact.kind) {
    case 'phone':
      return [{ name: contact.short, phone: contact.phone, note: null, hours: contact.hours, condition }]
    case 'body':
      return [{ name, phone: null, note: contact.note, hours: null, condition }]
    case 'directory':
      return contact.picked
        ? contact.offices.map(({ district, purpose, phone }) => ({
            name: `${district}${name}${purpose === null ? '' : `（${purpose}）`}`,
            phone,
            note: null,
            hours: contact.hours,
            condition,
          }))
        : [{ name, phone: null, note: UNPICKED, hours: contact.hours, condition }]
  }
}

/** The calls of the contacts, those with a number first. */
function callsTo(contacts: readonly ContactView[]): readonly CallView[] {
  const calls = contacts.flatMap(callsOf)
  const once = [...new Map(calls.map((call) => [call.phone ?? call.name, call])).values()]
  return [...once.filter(({ phone }) => phone !== null), ...once.filter(({ phone }) => phone === null)]
}

/** All calls about a result. */
export const callsFor = (advice: Finished): readonly CallView[] => callsTo(contactsOf(advice))

/** The call in one line: who, number, hours. @param between separator between name and number */
export function callLine({ name, phone, note, hours, condition }: CallView, between = '：'): string {
  const text = `${name}${between}${phone ?? note ?? ''}${hours === null ? '' : `（${hours}）`}`
  return conditional({ condition, text })
}

/** A number to dial with one tap. */
export interface PhoneView {
  readonly name: string
  /** As dialled from where the answers place the caller. */
  readonly phone: string
  /** Who answers and when: 「海港区医保经办机构 工作日」. */
  readonly line: string
  /** 「如果…」, if it is not for everybody. */
  readonly condition: string | null
}

export interface PhonesView {
  /** Null if the documents print no number for this. */
  readonly first: PhoneView | null
  /**
   * All numbers, including the first. The government hotline always comes last, even if it is to be dialled
   * first.
   */
  readonly all: readonly PhoneView[]
  /** Whether another number comes first once the caller's district is known. */
  readonly byDistrict: boolean
}

const phoneView = (
  name: string,
  phone: string,
  hours: string | null,
  condition: string | null,
): PhoneView => ({ name, phone, line: [name, ...(hours === null ? [] : [hours])].join(' '), condition })

/** The numbers of these contacts, and the one to dial first. */
export function phonesTo(contacts: readonly ContactView[], hotline: HotlineView | null): PhonesView {
  const calls = callsTo(contacts).flatMap(({ name, phone, hours, condition }) =>
    phone === null ? [] : [phoneView(name, phone, hours, condition)],
  )
  const connecting = hotline && phoneView(hotline.short, hotline.phone, hotline.hours, null)
  const direct = calls.filter(({ phone }) => phone !== connecting?.phone)
  const all = [...direct, ...(connecting ? [connecting] : [])]
  const byDistrict = contacts.some((contact) => contact.kind === 'directory' && !contact.picked)
  return { first: calls.find(({ condition }) => condition === null) ?? connecting, all, byDistrict }
}

/** The numbers to call about a result, and the one to dial first. */
export const phonesFor = (advice: Finished): PhonesView => phonesTo(contactsOf(advice), advice.hotline)
