/** Whom to ask, with the numbers for this caller. */
import type { Away } from '../engine/model'
import type { Office, Region } from '../engine/region'
import { dialled } from './dialling'

/** What picks a number from a directory; both may be unknown. */
export interface Caller {
  readonly district?: string
  readonly insurance?: string
}

/** A caller whose answers may put them outside the region. */
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

/** The government hotline, which connects where no office is known. */
export interface HotlineView {
  readonly name: string
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
  | { readonly kind: 'phone'; readonly phone: string; readonly hours: string | null }
  | {
      readonly kind: 'directory'
      readonly hours: string
      /** The numbers for this caller; all of them while the caller is unknown. */
      readonly offices: readonly OfficeView[]
      /** Whether the caller's district and insurance have narrowed the numbers. */
      readonly picked: boolean
      /** Null where the documents print none. */
      readonly hotline: HotlineView | null
    }
  | { readonly kind: 'body'; readonly note: string }
)

/** A contact of the region; a purpose narrows a directory to the offices for it. */
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

/** The government hotline of the region, as it is dialled from there. */
export function hotlineView(region: Region, away: Away | null): HotlineView | null {
  const found = Object.values(region.contacts).find((one) => one.kind === 'phone' && one.hotline === true)
  if (found?.kind !== 'phone') return null
  const { name, phone, hours, scope } = found
  return { name, phone: dialled(region, phone, away, true), hours, scope }
}

/**
 * The contact as the caller needs it.
 * @param condition 「如果…」, where it is not for everybody
 * @throws {RangeError} on an id that the region does not know
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
