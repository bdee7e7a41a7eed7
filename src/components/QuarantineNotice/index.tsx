import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { dropQuarantined, quarantined } from '@/state/quarantine'
import { useStored } from '@/state/store'
import { BigButton } from '../BigButton'
import { Section } from '../Section'

/** Reports stored data that could not be read. Renders nothing if all is well. */
export function QuarantineNotice(): ReactNode {
  const words = useStored(quarantined)
  if (words === '') return null
  return (
    <Section title="有些存的东西读不出来">
      <View>读不出来的是：{words}。已经放在一边，其余的照常能用；没有了的请重新答一次。</View>
      <BigButton kind="other" label="知道了，删掉读不出来的" onPress={dropQuarantined} />
    </Section>
  )
}
