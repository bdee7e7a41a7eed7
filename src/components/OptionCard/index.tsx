import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import './index.scss'

export interface OptionCardProps {
  /** `radio` for a single choice, `checkbox` for several. */
  kind: 'radio' | 'checkbox'
  label: string
  hint?: string | undefined
  chosen: boolean
  /** Whether it is set apart from the other answers, as 不清楚 is. */
  apart?: boolean
  /** The digit key that chooses it, shown inside the mark. */
  shortcut?: string | null
  onPress: () => void
}

/** A full-width answer option. A chosen one shows a colour, a mark and a word. */
export function OptionCard({
  kind,
  label,
  hint,
  chosen,
  apart = false,
  shortcut = null,
  onPress,
}: OptionCardProps): ReactNode {
  const classes = `option-card option-card--${kind}${apart ? ' option-card--apart' : ''}`
  const digit = chosen ? null : shortcut
  return (
    <View
      className={`${classes} ${chosen ? 'option-card--chosen' : ''}${digit === null ? '' : 'option-card--digit'}`}
      {...(shortcut !== null && { 'aria-keyshortcuts': shortcut })}
      aria-checked={chosen ? 'true' : 'false'}
      {...pressable(kind, onPress)}
    >
      {digit === null ? null : (
        <View className="option-card-key" aria-hidden="true">
          {digit}
        </View>
      )}
      <View className="option-card-body">
        {hint ? (
          <View className="option-card-words">
            <View>{label}</View>
            <View className="option-card-hint">{hint}</View>
          </View>
        ) : (
          <View className="option-card-words">{label}</View>
        )}
        {chosen ? (
          <View className="option-card-chosen" aria-hidden="true">
            已选
          </View>
        ) : null}
      </View>
    </View>
  )
}
