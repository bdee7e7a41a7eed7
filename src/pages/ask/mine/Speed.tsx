import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { OptionCard } from '@/components/OptionCard'
import { Section } from '@/components/Section'
import { chooseReadingSpeed, SPEED_WORDS, SPEEDS, useReadingSpeed } from '@/state/settings'

/** How fast questions and results are read out. */
export function Speed(): ReactNode {
  const chosen = useReadingSpeed()
  return (
    <Section title="朗读速度">
      <View className="mine-speeds" role="radiogroup" aria-label="朗读速度">
        {SPEEDS.map((speed) => (
          <OptionCard
            key={speed}
            kind="radio"
            label={SPEED_WORDS[speed]}
            chosen={speed === chosen}
            onPress={() => {
              chooseReadingSpeed(speed)
            }}
          />
        ))}
      </View>
    </Section>
  )
}
