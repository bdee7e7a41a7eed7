import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

export default function Index(): ReactNode {
  return <View className="empty">空的</View>
}
