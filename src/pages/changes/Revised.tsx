import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { GuideLink } from '@/components/GuideLink'
import { Group } from '@/components/Group'
import type { RevisionView } from '@/rules'

/** What the maintainers changed in the answers, and why. */
export function Revised({ revisions }: { revisions: readonly RevisionView[] }): ReactNode {
  if (revisions.length === 0) return null
  return (
    <Group title="问办的回答改过什么" count={`${revisions.length}处`}>
      {revisions.map(({ id, when, why, guides }) => (
        <View className="changes-one" key={id}>
          <View className="changes-when">{when}</View>
          <View className="changes-headline" role="heading" aria-level={2}>
            {why}
          </View>
          {guides.map((guide) => (
            <GuideLink key={guide.id} {...guide} />
          ))}
        </View>
      ))}
    </Group>
  )
}
