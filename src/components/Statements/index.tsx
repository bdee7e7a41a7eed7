import { View } from '@tarojs/components'
import { Tag } from '@nutui/nutui-react-taro'
import type { ReactNode } from 'react'
import type { StatementView } from '@/rules'
import './index.scss'

export type StatementProps = Pick<StatementView, 'text' | 'condition' | 'tip'>

/** A statement with the condition it stands under; a tip of ours is marked. */
export function Statement({ text, condition, tip }: StatementProps): ReactNode {
  return (
    <View className="statement">
      {condition === null ? null : <View className="statement-condition">{condition}：</View>}
      <View>
        {tip ? (
          <Tag className="statement-tip" plain>
            提示
          </Tag>
        ) : null}
        {text}
      </View>
    </View>
  )
}

export interface StatementsProps {
  items: readonly StatementProps[]
  /** Whether they are to be followed in order. */
  numbered?: boolean
}

export function Statements({ items, numbered = false }: StatementsProps): ReactNode {
  return (
    <View className="statements" role="list">
      {items.map((item, index) => (
        <View className="statements-item" role="listitem" key={item.text}>
          <View className="statements-mark">{numbered ? `${index + 1}.` : '•'}</View>
          <Statement {...item} />
        </View>
      ))}
    </View>
  )
}
