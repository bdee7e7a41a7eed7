import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface TilesProps {
  /** How many stand side by side where the type leaves the room. */
  across?: 3 | 4
}

/** Small equal actions side by side. */
export function Tiles({ across = 4, children }: PropsWithChildren<TilesProps>): ReactNode {
  return <View className={`tiles ${across === 3 ? 'tiles--3' : ''}`}>{children}</View>
}

export interface TileProps {
  icon: IconName
  label: string
  /** What a screen reader says where the label alone says too little. */
  says?: string
  role?: 'button' | 'link'
  onPress: () => void
}

export function Tile({ icon, label, says = label, role = 'button', onPress }: TileProps): ReactNode {
  return (
    <View className="tile" hoverClass="pressed" aria-label={says} {...pressable(role, onPress)}>
      <Icon name={icon} />
      <View>{label}</View>
    </View>
  )
}
