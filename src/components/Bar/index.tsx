import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goBackOr } from '@/platform/navigation'
import { pressable } from '@/platform/press'
import { HOME } from '@/routes'
import { Icon } from '../Icon'
import { ReadAloud } from '../ReadAloud'
import './index.scss'

export interface BarProps {
  label?: string
  /** Without it, to the page below; where none lies below, home. */
  onBack?: () => void
  /** What is read out, worked out when it is; without it nothing is. */
  reads?: () => string
  /** Whether the page goes on right below, without the distance of its parts. */
  close?: boolean
}

const back = (): void => {
  goBackOr(HOME)
}

/** The top of a page: the way back at the left, the voice at the right where there is one. */
export function Bar({ label = '返回', onBack = back, reads, close = false }: BarProps): ReactNode {
  return (
    <View className={close ? 'bar bar--close' : 'bar'}>
      <View className="bar-back" hoverClass="pressed" {...pressable('link', onBack)}>
        <Icon name="back" />
        {label}
      </View>
      {reads === undefined ? null : <ReadAloud text={reads} />}
    </View>
  )
}
