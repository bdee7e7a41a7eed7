import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

/** A part of the slip with its name; nothing where there is nothing to say. */
export function SlipPart({ title, lines }: { title: string; lines: readonly string[] }): ReactNode {
  return lines.length === 0 ? null : (
    <View className="slip-part">
      <View className="slip-part-title" role="heading" aria-level={2}>
        {title}
      </View>
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </View>
  )
}
