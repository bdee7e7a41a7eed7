import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'

export interface SlipPartProps {
  title: string
  lines: readonly string[]
  /** Whether each line starts with a mark and its further lines are indented past it. */
  marked?: boolean
  /** Whether it is reference material in small type. */
  small?: boolean
}

/** A titled part of the slip. Renders nothing without lines. */
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
