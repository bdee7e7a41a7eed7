import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'

const NAMES = { guide: '问', result: '结果和窗口单' }

interface PaneProps {
  /** The middle pane has the questions of the guide, the right one its result. */
  of: keyof typeof NAMES
  /** Rendered below the pane; does not scroll with it. */
  foot?: ReactNode
}

/** One of the panes about the guide. */
export function Pane({ of, foot, children }: PropsWithChildren<PaneProps>): ReactNode {
  return (
    <View className={`desk-pane desk-pane--${of}`} role="region" aria-label={NAMES[of]}>
      <View className="desk-scroll">
        <View className={`desk-${of}`}>{children}</View>
      </View>
      {foot ? <View className={`desk-${of}-foot`}>{foot}</View> : null}
    </View>
  )
}
