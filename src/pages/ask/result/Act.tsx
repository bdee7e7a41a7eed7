import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { CalendarButton } from '@/components/CalendarButton'
import { Calling } from '@/components/Calling'
import { Contacts } from '@/components/Contacts'
import { Phone, ReportingIn } from '@/components/Phone'
import { PhoneButton } from '@/components/PhoneButton'
import { SoftButton, SoftButtons } from '@/components/SoftButton'
import { Statement } from '@/components/Statements'
import { usePrinting } from '@/platform/print'
import {
  actionFor,
  callingView,
  contactsOf,
  dateWords,
  phonesFor,
  type ActionView,
  type Caller,
  type Finished,
  type Region,
} from '@/rules'

export interface ActProps {
  advice: Finished
  region: Region
  caller: Caller
  onChooseCaller: (caller: Caller) => void
  /** Opens what to do, step by step. */
  onSteps: () => void
}

/** The one thing to do first, and the telephone. */
export function Act({ advice, onSteps, ...whom }: ActProps): ReactNode {
  const action = actionFor(advice)
  const leads = action.kind === 'calendar' || action.kind === 'step'
  return (
    <>
      <First action={action} matter={advice.title} onSteps={onSteps} />
      <Telephone advice={advice} main={!leads} {...whom} />
    </>
  )
}

interface FirstProps {
  action: ActionView
  matter: string
  onSteps: () => void
}

function First({ action, matter, onSteps }: FirstProps): ReactNode {
  switch (action.kind) {
    case 'none':
      return null
    case 'call':
      return <View className="verdict-slip-lead">{action.words}</View>
    case 'calendar': {
      const { day, label, wait } = action
      return (
        <>
          <View>
            <View className="verdict-slip-lead">从这天起可以办</View>
            <View className="result-day">
              <View className="result-date">{dateWords(day.date)}</View>
              <View className="result-wait">{wait}</View>
            </View>
          </View>
          <CalendarButton matter={matter} label={label} day={day} main />
        </>
      )
    }
    case 'step': {
      const { lead } = action.step
      const label = lead ?? '看怎么办'
      return (
        <BigButton
          icon="steps"
          label={label}
          {...(lead !== null && { says: `${lead}，看怎么办` })}
          onPress={onSteps}
        />
      )
    }
  }
}

interface TelephoneProps extends Omit<ActProps, 'onSteps'> {
  main: boolean
}

/** The number to dial; what to say and other numbers open in their place. */
function Telephone({ advice, main, region, caller, onChooseCaller }: TelephoneProps): ReactNode {
  const [words, setWords] = useState(false)
  const [numbers, setNumbers] = useState(false)
  const printing = usePrinting()
  const { first, all, byDistrict } = phonesFor(advice)
  const contacts = contactsOf(advice)
  const { hotline } = advice
  const listed = contacts.some((contact) => contact.kind === 'phone' && contact.phone === hotline?.phone)
  const others = byDistrict ? '选区县' : all.length === 0 ? '问哪里' : '换电话'
  return (
    <>
      {first === null ? null : (
        <PhoneButton phone={first.phone} {...(main ? { line: first.line } : { kind: 'other' })} />
      )}
      <SoftButtons>
        <SoftButton
          icon="chat"
          label="怎么说"
          says="打通了怎么说"
          expanded={words}
          onPress={() => {
            setWords(!words)
          }}
        />
        <SoftButton
          icon="book"
          label={others}
          says={`${others}，看电话`}
          expanded={numbers}
          onPress={() => {
            setNumbers(!numbers)
          }}
        />
      </SoftButtons>
      {words || printing ? <Calling says={callingView(advice)} /> : null}
      {numbers || printing ? (
        <ReportingIn.Provider value={region.id}>
          <Contacts
            region={region}
            contacts={contacts}
            caller={caller}
            open
            onChooseCaller={onChooseCaller}
          />
          {hotline === null || listed ? null : <Phone {...hotline} />}
          <Statement text={advice.callingNote} condition={null} tip />
        </ReportingIn.Provider>
      ) : null}
    </>
  )
}
