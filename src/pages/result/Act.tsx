import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { CalendarButton } from '@/components/CalendarButton'
import { Telephone } from '@/components/Telephone'
import {
  actionFor,
  phoneScript,
  contactsOf,
  dateWords,
  phonesFor,
  type ActionView,
  type Finished,
  type Region,
} from '@/rules'
import type { Calling } from '@/state/caller'

export interface ActProps extends Calling {
  advice: Finished
  region: Region
  /** Whether what to say unfolds here instead of being shown beside the result. */
  says: boolean
  /** Opens the steps. */
  onSteps: () => void
}

/** The one thing to do first, and the telephone. */
export function Act({ advice, region, onSteps, says, ...calling }: ActProps): ReactNode {
  const action = actionFor(advice)
  const { hotline, callingNote } = advice
  const leads = action.kind === 'calendar' || action.kind === 'step'
  return (
    <>
      <First action={action} matter={advice.title} onSteps={onSteps} />
      <Telephone
        region={region}
        phones={phonesFor(advice)}
        contacts={contactsOf(advice)}
        hotline={hotline}
        callingNote={callingNote}
        says={says ? phoneScript(advice) : null}
        main={!leads}
        {...calling}
      />
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
      const { day, label, brief, wait } = action
      return (
        <>
          <View>
            <View className="verdict-slip-lead">{brief ?? '从这天起可以办'}</View>
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
