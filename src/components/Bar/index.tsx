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
  /** Defaults to going back one page, or home when there is no page below. */
  onBack?: () => void
  /**
   * Returns the text to read aloud, computed on press. Without it there is no read-aloud button.
   */
  reads?: () => string
  /** Removes the gap below the bar. */
  close?: boolean
}

const back = (): void => {
  goBackOr(HOME)
}

/** The bar at the top of a page: back on the left, read-aloud on the right. */
export function Bar({ label = '返回', onBack = back, reads, close = false }: BarProps): ReactNode {
  return (
    <View className={close ? 'bar bar--close' : 'bar'}>
      <View className="bar-back" {...pressable('link', onBack)}>
        <Icon name="back" />
        {label}
      </View>
      {reads === undefined ? null : <ReadAloud text={reads} />}
    </View>
  )
}
