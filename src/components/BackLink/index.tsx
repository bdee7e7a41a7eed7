import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goBackOr } from '@/platform/navigation'
import { pressable } from '@/platform/press'
import { HOME } from '@/routes'
import { Icon } from '../Icon'
import './index.scss'

export interface BackLinkProps {
  label: string
  onPress: () => void
}

/** The link back, on top of a page. */
export function BackLink({ label, onPress }: BackLinkProps): ReactNode {
  return (
    <View className="back-link" hoverClass="pressed" {...pressable('link', onPress)}>
      <Icon name="back" />
      {label}
    </View>
  )
}

/** The link back from a page that was opened from anywhere; where no page lies below, it leads home. */
export function BackHome(): ReactNode {
  return (
    <BackLink
      label="返回"
      onPress={() => {
        goBackOr(HOME)
      }}
    />
  )
}
