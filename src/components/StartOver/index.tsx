import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useFocusOnAppearing } from '@/platform/focus'
import { BigButton } from '../BigButton'
import { SoftHomeButton } from '../HomeButton'
import { Section } from '../Section'
import { SoftButton, SoftButtons } from '../SoftButton'

/**
 * Buttons at the end of a result. Starting over asks for confirmation, because it drops the
 * answers.
 */
export function StartOver({ onStartOver }: { onStartOver?: () => void }): ReactNode {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <SoftButtons>
        <SoftHomeButton />
        {onStartOver ? (
          <SoftButton
            icon="redo"
            label="重新问"
            onPress={() => {
              setAsking(true)
            }}
          />
        ) : null}
      </SoftButtons>
      {asking && onStartOver ? (
        <Sure
          onStartOver={onStartOver}
          onLeave={() => {
            setAsking(false)
          }}
        />
      ) : null}
    </>
  )
}

function Sure({ onStartOver, onLeave }: { onStartOver: () => void; onLeave: () => void }): ReactNode {
  const focus = useFocusOnAppearing({ scrollTo: 'start-over' })
  return (
    <View className="asked-first" role="group" aria-label="从头再问" {...focus}>
      <Section title="清掉这次的回答，从头再问？">
        <BigButton label="清掉，从头问" onPress={onStartOver} />
        <BigButton kind="other" label="不清，留着" onPress={onLeave} />
      </Section>
    </View>
  )
}
