/** Whom to call, each with one number, for a page that has little room. */
import type { Finished } from './advice'
import type { ContactView } from './contacts'
import { contactsOf } from './whom'
import { conditional } from './words'

export interface CallView {
  readonly name: string
  /** Null where there is none, or not one yet. */
  readonly phone: string | null
  /** What to know in place of a number. */
  readonly note: string | null
  readonly hours: string | null
  /** 「如果…」, where it is not for everybody. */
  readonly condition: string | null
}

const UNPICKED = '各区县号码不同，在结果页选了区县就有'

/** The numbers of a contact; a directory has them once the caller's office is picked. */
export function callsOf(contact: ContactView): CallView[] {
  const { name, condition } = contact
  switch (contact.kind) {
    case 'phone':
      return [{ name, phone: contact.phone, note: null, hours: contact.hours, condition }]
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

/** The contacts with their numbers, those with a number first. */
export function callsTo(contacts: readonly ContactView[]): readonly CallView[] {
  const calls = contacts.flatMap(callsOf)
  const once = [...new Map(calls.map((call) => [call.phone ?? call.name, call])).values()]
  return [...once.filter(({ phone }) => phone !== null), ...once.filter(({ phone }) => phone === null)]
}

/** Everybody to call about a result. */
export const callsFor = (advice: Finished): readonly CallView[] => callsTo(contactsOf(advice))

/** The call in one line: who, by which number, when. @param between what stands between who and the number */
export function callLine({ name, phone, note, hours, condition }: CallView, between = '：'): string {
  const text = `${name}${between}${phone ?? note ?? ''}${hours === null ? '' : `（${hours}）`}`
  return conditional({ condition, text })
}
