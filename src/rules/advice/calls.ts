/** Whom to call, each with one number, for a page that has little room. */
import type { Finished } from './advice'
import type { ContactView } from './contacts'
import { contactsOf } from './whom'

export interface CallView {
  readonly name: string
  /** Null where the documents print none. */
  readonly phone: string | null
  readonly hours: string | null
  /** 「如果…」, where it is not for everybody. */
  readonly condition: string | null
}

/** The numbers of a contact; a directory has them once the caller's office is picked. */
function callsOf(contact: ContactView): CallView[] {
  const { name, condition } = contact
  switch (contact.kind) {
    case 'phone':
      return [{ name, phone: contact.phone, hours: contact.hours, condition }]
    case 'body':
      return [{ name, phone: null, hours: null, condition }]
    case 'directory':
      return contact.picked
        ? contact.offices.map(({ district, purpose, phone }) => ({
            name: `${district}${name}${purpose === null ? '' : `（${purpose}）`}`,
            phone,
            hours: contact.hours,
            condition,
          }))
        : []
  }
}

/** Up to so many calls, those with a number first. */
export function callsFor(advice: Finished, most: number): readonly CallView[] {
  const calls = contactsOf(advice).flatMap(callsOf)
  const once = [...new Map(calls.map((call) => [call.phone ?? call.name, call])).values()]
  const withNumber = once.filter(({ phone }) => phone !== null)
  return [...withNumber, ...once.filter(({ phone }) => phone === null)].slice(0, most)
}
