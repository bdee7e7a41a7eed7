import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface TilesProps {
  /** Number of tiles in a row where the type size leaves room. */
  across?: 3 | 4
}

/** A row of small actions of equal size. */
export function Tiles({ across = 4, children }: PropsWithChildren<TilesProps>): ReactNode {
  return <View className={`tiles ${across === 3 ? 'tiles--3' : ''}`}>{children}</View>
}

export interface TileProps {
  icon: IconName
  label: string
  /** Screen reader label, when the visible label is not enough. */
  says?: string
  role?: 'button' | 'link'
  onPress: () => void
}

export function Tile({ icon, label, says = label, role = 'button', onPress }: TileProps): ReactNode {
  return (
    <View className="tile" aria-label={says} {...pressable(role, onPress)}>
      <Icon name={icon} />
      <View>{label}</View>
    </View>
  )
}
