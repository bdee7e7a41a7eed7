import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { chooseTypeSize, TYPE_SIZE_WORDS, TYPE_SIZES, useTypeSize } from '@/state/settings'
import { Icon } from '../Icon'
import './index.scss'

/** 长辈版: how large the type of every page is, chosen with one tap. */
export function TypeSizeSwitch(): ReactNode {
  const chosen = useTypeSize()
  return (
    <View className="type-size" role="radiogroup" aria-label="长辈版，选字的大小">
      <View className="type-size-name">长辈版</View>
      <View className="type-size-options">
        {TYPE_SIZES.map((size) => (
          <View
            className={`type-size-option type-size-option--${size} ${size === chosen ? 'type-size-option--chosen' : ''}`}
            hoverClass="pressed"
            key={size}
            aria-checked={size === chosen ? 'true' : 'false'}
            {...pressable('radio', () => {
              chooseTypeSize(size)
            })}
          >
            {size === chosen ? <Icon name="not-needed" /> : null}
            {TYPE_SIZE_WORDS[size]}
          </View>
        ))}
      </View>
    </View>
  )
}
