import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ContactView, Region } from '@/rules'
import type { Calling } from '@/state/caller'
import { Phone } from '../Phone'
import { Directory } from './Directory'
import './index.scss'

export interface ContactsProps extends Calling {
  region: Region
  contacts: readonly ContactView[]
  /** Whether a directory lists its districts at once instead of behind a button. */
  open?: boolean
}

/** The offices to ask, the responsible one first. */
export function Contacts({ contacts, ...chooser }: ContactsProps): ReactNode {
  return contacts.map((contact) => (
    <View className="contact" key={contact.id}>
      <ContactBody contact={contact} {...chooser} />
    </View>
  ))
}

function ContactBody({
  contact,
  ...chooser
}: Omit<ContactsProps, 'contacts'> & { contact: ContactView }): ReactNode {
  switch (contact.kind) {
    case 'phone': {
      const { name, phone, hours, scope } = contact
      return <Phone name={name} phone={phone} hours={hours} scope={scope} />
    }
    case 'body':
      return (
        <>
          <View className="contact-name">{contact.name}</View>
          <View>{contact.note}</View>
        </>
      )
    case 'directory':
      return <Directory contact={contact} open={false} {...chooser} />
  }
}
