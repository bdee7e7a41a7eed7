import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'

interface PaneProps {
  /** Rendered below the pane; does not scroll with it. */
  foot?: ReactNode
}

/** The middle pane: the questions. */
export function GuidePane({ foot, children }: PropsWithChildren<PaneProps>): ReactNode {
  return (
    <View className="desk-pane desk-pane--guide" role="region" aria-label="问">
      <View className="desk-scroll">
        <View className="desk-middle">{children}</View>
      </View>
      {foot ? <View className="desk-pane-foot">{foot}</View> : null}
    </View>
  )
}

/** The right pane: the result. */
export function ResultPane({ foot, children }: PropsWithChildren<PaneProps>): ReactNode {
  return (
    <View className="desk-pane desk-pane--result" role="region" aria-label="结果和窗口单">
      <View className="desk-scroll">
        <View className="desk-result">{children}</View>
      </View>
      {foot ? <View className="desk-result-foot">{foot}</View> : null}
    </View>
  )
}
