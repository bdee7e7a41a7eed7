/** Whom to call about a result. */
import type { Finished } from './advice'
import type { ContactView } from './contacts'

/** Each office once, the right one first. */
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
    case 'open':
      return advice.contacts
  }
}

/** One office that two outcomes point to, with the numbers for either. */
function joined(before: ContactView | undefined, contact: ContactView): ContactView {
  if (before?.kind !== 'directory' || contact.kind !== 'directory') return contact
  const offices = [...before.offices, ...contact.offices]
  return { ...contact, offices: [...new Map(offices.map((office) => [office.phone, office])).values()] }
}
