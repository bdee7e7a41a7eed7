import { useState, type ReactNode } from 'react'
import { usePrinting } from '@/platform/print'
import type { PhoneScriptView, ContactView, HotlineView, PhonesView, Region } from '@/rules'
import type { Calling } from '@/state/caller'
import { PhoneScript } from '../PhoneScript'
import { Contacts } from '../Contacts'
import { Phone, ReportingIn } from '../Phone'
import { PhoneButton } from '../PhoneButton'
import { SoftButtons, UnfoldButton } from '../SoftButton'
import { Statement } from '../Statements'

export interface TelephoneProps extends Calling {
  region: Region
  phones: PhonesView
  contacts: readonly ContactView[]
  hotline: HotlineView | null
  callingNote: string
  /** What to say on the phone; null if that depends on the caller. */
  says: PhoneScriptView | null
  /** Whether calling is the primary action. */
  main: boolean
}

/** The number to dial. What to say and further numbers unfold in place. */
export function Telephone(props: TelephoneProps): ReactNode {
  const { region, phones, contacts, hotline, callingNote, says, main, ...calling } = props
  const [words, setWords] = useState(false)
  const [numbers, setNumbers] = useState(false)
  const printing = usePrinting()
  const { first, all, byDistrict } = phones
  const listed = contacts.some((contact) => contact.kind === 'phone' && contact.phone === hotline?.phone)
  const others = byDistrict ? '选区县' : all.length === 0 ? '问哪里' : '换电话'
  return (
    <>
      {first === null ? null : (
        <PhoneButton phone={first.phone} {...(main ? { line: first.line } : { kind: 'other' })} />
      )}
      <SoftButtons>
        {says === null ? null : (
          <UnfoldButton icon="chat" label="怎么说" says="打通了怎么说" open={words} onToggle={setWords} />
        )}
        <UnfoldButton
          icon="book"
          label={others}
          says={`${others}，看电话`}
          open={numbers}
          onToggle={setNumbers}
        />
      </SoftButtons>
      {says !== null && (words || printing) ? <PhoneScript says={says} /> : null}
      {numbers || printing ? (
        <ReportingIn.Provider value={region.id}>
          <Contacts region={region} contacts={contacts} open {...calling} />
          {hotline === null || listed ? null : <Phone {...hotline} />}
          <Statement text={callingNote} condition={null} tip />
        </ReportingIn.Provider>
      ) : null}
    </>
  )
}
