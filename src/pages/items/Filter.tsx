import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'

export interface FilterProps<Id extends string> {
  title: string
  /** The label for no restriction. */
  any: string
  /** Labels by id. */
  options: Readonly<Record<Id, string>>
  chosen: Id | undefined
  onChoose: (id: Id | undefined) => void
}

/**
 * One criterion to filter a list by: any, or one option. The chosen one shows a colour, a mark and a state.
 */
export function Filter<Id extends string>({
  title,
  any,
  options,
  chosen,
  onChoose,
}: FilterProps<Id>): ReactNode {
  const ids = Object.keys(options) as Id[] // it has no other keys
  const choices: readonly (readonly [Id | undefined, string])[] = [
    [undefined, any],
    ...ids.map((id) => [id, options[id]] as const),
  ]
  return (
    <View className="filter" role="radiogroup" aria-label={title}>
      <View className="filter-title" aria-hidden="true">
        {title}
      </View>
      {choices.map(([id, label]) => (
        <View
          className={`filter-choice ${id === chosen ? 'filter-choice--chosen' : ''}`}
          key={label}
          aria-checked={id === chosen ? 'true' : 'false'}
          {...pressable('radio', () => {
            onChoose(id)
          })}
        >
          {id === chosen ? `✓ ${label}` : label}
        </View>
      ))}
    </View>
  )
}
