import { useState, type ReactNode } from 'react'
import { BigButton } from '../BigButton'
import { HomeButton } from '../HomeButton'
import { Section } from '../Section'

/** The ways out of a result; starting over asks once more, since it drops the answers. */
export function StartOver({ onStartOver }: { onStartOver: () => void }): ReactNode {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <HomeButton main />
      {asking ? (
        <Section title="清掉这次的回答，从头再问？">
          <BigButton label="清掉，从头问" onPress={onStartOver} />
          <BigButton
            kind="other"
            label="不清，留着"
            onPress={() => {
              setAsking(false)
            }}
          />
        </Section>
      ) : (
        <BigButton
          kind="other"
          label="重新开始"
          onPress={() => {
            setAsking(true)
          }}
        />
      )}
    </>
  )
}
