import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export interface SlipPartProps {
  title: string
  lines: readonly string[]
  /** Whether each line begins with a mark, below which its further lines do not stand. */
  marked?: boolean
}

/** A part of the slip with its name; nothing where there is nothing to say. */
export function SlipPart({ title, lines, marked = false }: SlipPartProps): ReactNode {
  return lines.length === 0 ? null : (
    <View className="slip-part">
      <View className="slip-part-title" role="heading" aria-level={2}>
        {title}
      </View>
      {lines.map((line) => (
        <View className={`slip-line ${marked ? 'slip-marked' : ''}`} key={line}>
          {line}
        </View>
      ))}
    </View>
  )
}
