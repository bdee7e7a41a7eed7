import { PageMeta, View } from '@tarojs/components'
import { useSyncExternalStore, type ComponentType, type ReactNode } from 'react'
import { isUnsaved, onStorageChange } from '@/platform/storage'
import { typeFactor, useTypeSize } from '@/state/settings'
import { Icon } from '../Icon'
import './index.scss'

/** Every page is made by this: it gives the page its size of type, and says what holds for whatever page is open. */
export function asPage(Content: ComponentType): ComponentType {
  return function PageFrame(): ReactNode {
    const factor = typeFactor(useTypeSize())
    return (
      <>
        {process.env.TARO_ENV === 'weapp' ? <PageMeta pageStyle={`--fs:${factor}`} /> : null}
        <Unsaved />
        <Content />
      </>
    )
  }
}

/** What to know while the device keeps nothing. */
function Unsaved(): ReactNode {
  return useSyncExternalStore(onStorageChange, isUnsaved) ? (
    <View className="page-frame-note" role="status">
      <Icon name="warning" />
      <View className="page-frame-words">
        这部手机现在存不下东西（可能满了，或者是无痕浏览）。可以接着用，关掉以后要重新答。
      </View>
    </View>
  ) : null
}
