import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

export default function Home(): ReactNode {
  return (
    <View className="home" role="main">
      <View className="home-title" role="heading" aria-level={1}>
        先问清，再去办。
      </View>
    </View>
  )
}
