import { Heading } from '../Heading'
import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './index.scss'

export interface SectionProps {
  title: string
  /** Whether it only holds what is pressed, which is of no use on paper. */
  screenOnly?: boolean
}

/** A card with a heading of its own. */
export function Section({ title, screenOnly = false, children }: PropsWithChildren<SectionProps>): ReactNode {
  return (
    <View className={`section ${screenOnly ? 'section--screen' : ''}`}>
      <Heading>{title}</Heading>
      {children}
    </View>
  )
}
