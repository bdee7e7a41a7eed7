import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'

export interface SlipPartProps {
  title: string
  lines: readonly string[]
  /** Whether each line begins with a mark, below which its further lines do not stand. */
  marked?: boolean
  /** Whether it is to be looked up rather than read. */
  small?: boolean
}

/** A part of the slip with its name; nothing where there is nothing to say. */
export function SlipPart({ title, lines, marked = false, small = false }: SlipPartProps): ReactNode {
  return lines.length === 0 ? null : (
    <View className={`sheet-part ${small ? 'sheet-part--small' : ''}`}>
      <PartTitle>{title}</PartTitle>
      {lines.map((line) => (
        <View className={`sheet-line ${marked ? 'sheet-marked' : ''}`} key={line}>
          {line}
        </View>
      ))}
    </View>
  )
}

export function PartTitle({ children }: PropsWithChildren): ReactNode {
  return (
    <View className="sheet-part-title" role="heading" aria-level={2}>
      {children}
    </View>
  )
}
