/** The one number to dial first, and the others that may be dialled instead. */
import type { Finished } from './advice'
import { callsTo } from './calls'
import type { ContactView, HotlineView } from './contacts'
import { contactsOf } from './whom'

export interface PhoneView {
  readonly name: string
  /** As it is dialled from where the answers put the caller. */
  readonly phone: string
  /** Who answers and when: 「海港区医保经办机构 工作日」. */
  readonly line: string
  /** 「如果…」, where it is not for everybody. */
  readonly condition: string | null
}

export interface PhonesView {
  /** Null where the documents print none for this. */
  readonly first: PhoneView | null
  /** Every number, the first one too; the government hotline is always the last, even where it is to be dialled first. */
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

/** Whom to call of these, with the number to dial first. */
export function phonesTo(contacts: readonly ContactView[], hotline: HotlineView | null): PhonesView {
  const calls = callsTo(contacts).flatMap(({ name, phone, hours, condition }) =>
    phone === null ? [] : [phoneView(name, phone, hours, condition)],
  )
  const connecting = hotline && phoneView(hotline.name, hotline.phone, hotline.hours, null)
  const direct = calls.filter(({ phone }) => phone !== connecting?.phone)
  const all = [...direct, ...(connecting ? [connecting] : [])]
  const byDistrict = contacts.some((contact) => contact.kind === 'directory' && !contact.picked)
  return { first: calls.find(({ condition }) => condition === null) ?? connecting, all, byDistrict }
}

/** Whom to call about a result. */
export const phonesFor = (advice: Finished): PhonesView => phonesTo(contactsOf(advice), advice.hotline)
