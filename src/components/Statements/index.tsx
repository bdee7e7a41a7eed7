import { View } from '@tarojs/components'
import { Tag } from '@nutui/nutui-react-taro'
import type { ReactNode } from 'react'
import type { StatementView } from '@/rules'
import './index.scss'

export type StatementProps = Pick<StatementView, 'text' | 'condition' | 'tip'> &
  Partial<Pick<StatementView, 'doubt'>>

/** A statement with its condition and any doubt about it. The app's own tips are marked. */
export function Statement({ text, condition, tip, doubt = null }: StatementProps): ReactNode {
  const words = (
    <>
      {tip ? (
        <Tag className="statement-tip" plain>
          提示
        </Tag>
      ) : null}
      {text}
    </>
  )
  if (condition === null && doubt === null) return <View className="statement">{words}</View>
  return (
    <View className="statement">
      {condition === null ? null : <View className="statement-condition">{condition}：</View>}
      <View>{words}</View>
      {doubt === null ? null : <View className="statement-doubt">{doubt}</View>}
    </View>
  )
}

export interface StatementsProps {
  items: readonly StatementProps[]
  /** Whether they are steps to follow in order. */
  numbered?: boolean
}

export function Statements({ items, numbered = false }: StatementsProps): ReactNode {
  return (
    <View className={`statements ${numbered ? 'statements--numbered' : ''}`} role="list">
      {items.map((item) => (
        <View className="statements-item" role="listitem" key={item.text}>
          <Statement {...item} />
        </View>
      ))}
    </View>
  )
}
