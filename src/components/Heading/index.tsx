import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './index.scss'

/** A section heading. Level 1 if the page has no title of its own. */
export function Heading({ level = 2, children }: PropsWithChildren<{ level?: 1 | 2 }>): ReactNode {
  return (
    <View className="heading" role="heading" aria-level={level}>
      {children}
    </View>
  )
}

/** A heading with its content. */
export function Part({ title, children }: PropsWithChildren<{ title: string }>): ReactNode {
  return (
    <View className="part">
      <Heading>{title}</Heading>
      {children}
    </View>
  )
}
