import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

/** The app's logo: a speech bubble with a tick. Decorative, because the name is shown beside it. */
export function Mark(): ReactNode {
  return <View className="mark" aria-hidden="true" />
}
