import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

export type IconName =
  | 'back'
  | 'go'
  | 'open'
  | 'close'
  | 'phone'
  | 'search'
  | 'yes'
  | 'not-needed'
  | 'partly'
  | 'ask'
  | 'no'
  | 'warning'

/** A picture in the colour and height of the words beside it; they say all that it says. */
export function Icon({ name }: { name: IconName }): ReactNode {
  return <View className={`icon icon-${name}`} aria-hidden="true" />
}
