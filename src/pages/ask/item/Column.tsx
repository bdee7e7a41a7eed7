import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/components/Icon'
import type { ColumnView } from '@/rules'

/** A column of the printed list, with what is wrong with its print. */
export function Column({ column: { label, lines, remarks } }: { column: ColumnView }): ReactNode {
  return (
    <View className="item-column">
      <View className="item-label">{label}</View>
      {lines.map((line) => (
        <View key={line}>{lines.length > 1 ? `• ${line}` : line}</View>
      ))}
      {remarks.map((remark) => (
        <View className="item-remark" key={remark}>
          <Icon name="ask" />
          <View className="item-remark-words">{remark}</View>
        </View>
      ))}
    </View>
  )
}
