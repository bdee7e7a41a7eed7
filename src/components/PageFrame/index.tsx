import { PageMeta, View } from '@tarojs/components'
import { useSyncExternalStore, type ComponentType, type ReactNode } from 'react'
import { useLostPage } from '@/platform/lost-pages'
import { isUnsaved, onStorageChange } from '@/platform/storage'
import { typeFactor, useTypeSize } from '@/state/settings'
import { DeskBar } from '../DeskBar'
import { Boundary } from '../Failure/Boundary'
import { Lost } from '../Failure/Lost'
import { Icon } from '../Icon'
import './index.scss'

export interface PageFrameOptions {
  /** Whether the page is the desk's own. */
  atDesk?: boolean
}

/**
 * Every page is made by this: it gives the page its size of type, says what holds for whatever page is open, and
 * stands in where the page fails or the one that it leads to does not come.
 */
export function asPage(Content: ComponentType, { atDesk = false }: PageFrameOptions = {}): ComponentType {
  return function PageFrame(): ReactNode {
    const factor = typeFactor(useTypeSize())
    const lost = useLostPage()
    const framed = (
      <>
        <DeskBar atDesk={atDesk} />
        <Unsaved />
        {lost ? (
          <Lost />
        ) : (
          <Boundary>
            <Content />
          </Boundary>
        )}
      </>
    )
    if (process.env.TARO_ENV !== 'weapp') return framed
    // the page's own style reaches what lies under it too; a WeChat that knows no page-meta still sizes the words
    const size = `--fs:${factor}`
    return (
      <>
        <PageMeta pageStyle={size} />
        <View className="page-frame" style={size}>
          {framed}
        </View>
      </>
    )
  }
}

/** WeChat has no private windows. */
const WHY_UNSAVED = process.env.TARO_ENV === 'h5' ? '可能满了，或者是无痕浏览' : '可能满了'

/** What to know while the device keeps nothing. */
function Unsaved(): ReactNode {
  return useSyncExternalStore(onStorageChange, isUnsaved) ? (
    <View className="page-frame-note" role="status">
      <Icon name="warning" />
      <View className="page-frame-words">
        {`这部手机现在存不下东西（${WHY_UNSAVED}）。可以接着用，关掉以后要重新答。`}
      </View>
    </View>
  ) : null
}
