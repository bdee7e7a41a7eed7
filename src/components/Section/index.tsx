import { Heading } from '../Heading'
import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './index.scss'

export interface SectionProps {
  title: string
  /** Whether it holds only controls, which are of no use in print. */
  screenOnly?: boolean
}

/** A card with its own heading. */
export function Section({ title, screenOnly = false, children }: PropsWithChildren<SectionProps>): ReactNode {
  return (
    <View className={`section ${screenOnly ? 'section--screen' : ''}`}>
      <Heading>{title}</Heading>
      {children}
    </View>
  )
}
