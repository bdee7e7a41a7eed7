import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { OptionCard } from '@/components/OptionCard'
import { Section } from '@/components/Section'
import { chooseKeepDays, KEEP_DAYS, keepDays, type KeepDays as Days } from '@/state/desk'

const WORDS = {
  1: '只留当天',
  3: '留3天，连当天',
  7: '留7天，连当天',
  30: '留30天，连当天',
} as const satisfies Record<Days, string>

/** How long the list and the answers are kept. */
export function KeepDays(): ReactNode {
  const [chosen, setChosen] = useState(keepDays)
  return (
    <Section title="留几天">
      <View>更早的，在开始下一位时、下次打开问办时自动清掉，连同回答。</View>
      <View className="desk-options" role="radiogroup" aria-label="留几天">
        {KEEP_DAYS.map((days) => (
          <OptionCard
            key={days}
            kind="radio"
            label={WORDS[days]}
            chosen={days === chosen}
            onPress={() => {
              chooseKeepDays(days)
              setChosen(days)
            }}
          />
        ))}
      </View>
    </Section>
  )
}
