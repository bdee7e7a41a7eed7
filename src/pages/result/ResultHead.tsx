import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { CounterNote } from '@/components/CounterNote'
import { useFocusOnAppearing } from '@/platform/focus'
import { certaintyLine, certaintyOf, headingFor, verdictOf, type Finished } from '@/rules'

export interface ResultHeadProps {
  advice: Finished
  onAge: () => void
}

/** The result as a counter note, with what to do below the tear line. */
export function ResultHead({ advice, onAge, children }: PropsWithChildren<ResultHeadProps>): ReactNode {
  const focus = useFocusOnAppearing()
  const { asOf, age } = advice
  return (
    <CounterNote
      verdict={verdictOf(advice)}
      asOf={asOf}
      age={age}
      onAge={onAge}
      headline={
        <>
          <View className="verdict-slip-headline" role="heading" aria-level={1} {...focus}>
            {headingFor(advice)}
          </View>
          <HowSure advice={advice} />
        </>
      }
    >
      {children}
    </CounterNote>
  )
}

/** How certain the result is, for people who read only the headline. */
function HowSure({ advice }: { advice: Finished }): ReactNode {
  const line = certaintyLine(certaintyOf(advice))
  return line === null ? null : <View className="result-certainty">{line}</View>
}
