import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

export default function Home(): ReactNode {
  return (
    <View className="home">
      <Text className="home-title">先问清，再去办。</Text>
    </View>
  )
}
