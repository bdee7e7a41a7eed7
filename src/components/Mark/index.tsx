import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

/** The mark of the app: a bubble with a tick, first ask, then it is settled. The name beside it says what it is. */
export function Mark(): ReactNode {
  return <View className="mark" aria-hidden="true" />
}
