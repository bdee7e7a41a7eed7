/** Whom to ask, with the numbers for this caller. */
import type { Office, Region } from '../engine/region'

/** What picks a number from a directory; both may be unknown. */
export interface Caller {
  readonly district?: string
  readonly insurance?: string
}

export interface OfficeView {
  readonly district: string
  readonly insurance: string
  readonly purpose: string | null
  readonly phone: string
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
    }
  | { readonly kind: 'body'; readonly note: string }
)

/** A contact of the region; a purpose narrows a directory to the offices for it. */
interface Pointer {
  readonly id: string
  readonly purpose?: string
}

function officeView(region: Region, office: Office): OfficeView {
  const insurance = office.insurance?.map((id) => region.insurances[id] ?? id).join('、')
  return {
    district: region.districts[office.district] ?? office.district,
    insurance: insurance ?? '没有写明险种',
    purpose: office.purpose === undefined ? null : (region.purposes[office.purpose] ?? office.purpose),
    phone: office.phone,
  }
}

/**
 * The contact as the caller needs it.
 * @param condition 「如果…」, where it is not for everybody
 * @throws {RangeError} on an id that the region does not know
 */
export function contactView(
  region: Region,
  { id, purpose }: Pointer,
  caller: Caller,
  condition: string | null = null,
): ContactView {
  const contact = region.contacts[id]
  if (!contact) throw new RangeError(`${region.id}: no contact ${id}`)
  const common = { id, name: contact.name, scope: contact.scope, condition, cite: [contact.cite] }
  switch (contact.kind) {
    case 'phone':
      return { ...common, kind: 'phone', phone: contact.phone, hours: contact.hours }
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
        offices: offices.map((office) => officeView(region, office)),
        picked,
      }
    }
  }
}
