import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import type { StatementView } from '@/rules'
import { Statement } from '../Statements'
import './index.scss'

export interface ChecklistProps {
  items: readonly StatementView[]
  /** The texts of the items that are ticked. */
  ticked: readonly string[]
  onTick: (text: string, ticked: boolean) => void
}

/** Materials to tick off. A ticked item shows a colour, a mark and a word. */
export function Checklist({ items, ticked, onTick }: ChecklistProps): ReactNode {
  return (
    <View className="checklist" role="group" aria-label="带上这些，带好一样勾一样">
      {items.map((item) => {
        const has = ticked.includes(item.text)
        return (
          <View
            className={`checklist-item ${has ? 'checklist-item--has' : ''}`}
            key={item.text}
            aria-checked={has ? 'true' : 'false'}
            {...pressable('checkbox', () => {
              onTick(item.text, !has)
            })}
          >
            <View className="checklist-body">
              <Statement {...item} />
              {has ? (
                <View className="checklist-word" aria-hidden="true">
                  带好了
                </View>
              ) : null}
            </View>
          </View>
        )
      })}
    </View>
  )
}
