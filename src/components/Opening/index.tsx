import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BackHome } from '../BackLink'
import { Page } from '../Page'
import './index.scss'

/** In the place of a page while what it shows is being fetched. */
export function Opening(): ReactNode {
  return (
    <Page>
      <BackHome />
      <View className="opening" role="status">
        正在打开…
      </View>
    </Page>
  )
}
