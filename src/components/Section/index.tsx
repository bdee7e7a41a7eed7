import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './index.scss'

/** A card with a heading of its own. */
export function Section({ title, children }: PropsWithChildren<{ title: string }>): ReactNode {
  return (
    <View className="section">
      <View className="section-title" role="heading" aria-level={2}>
        {title}
      </View>
      {children}
    </View>
  )
}
