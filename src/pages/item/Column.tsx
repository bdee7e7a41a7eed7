import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/components/Icon'
import { Statements } from '@/components/Statements'
import type { ColumnView } from '@/rules'

/** A column of the printed list, with remarks on misprints. */
export function Column({ column: { label, lines, remarks } }: { column: ColumnView }): ReactNode {
  return (
    <View className="item-column">
      <View className="item-label">{label}</View>
      {lines.length > 1 ? (
        <Statements items={lines.map((text) => ({ text, condition: null, tip: false, cite: [] }))} />
      ) : (
        lines.map((line) => <View key={line}>{line}</View>)
      )}
      {remarks.map((remark) => (
        <View className="item-remark" key={remark}>
          <Icon name="ask" />
          <View className="item-remark-words">{remark}</View>
        </View>
      ))}
    </View>
  )
}
