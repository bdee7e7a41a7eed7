import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Slip } from '@/components/Slip'
import { useFocusOnAppearing } from '@/platform/focus'
import type { Finished, FindOut } from '@/rules'

export interface FindingsProps {
  advice: Finished
  onAge: () => void
}

/** What was found, as a note from the counter; under the tear line what is to be done. */
export function Findings({ advice, onAge, children }: PropsWithChildren<FindingsProps>): ReactNode {
  const focus = useFocusOnAppearing()
  const { asOf, age } = advice
  return (
    <Slip
      verdict={advice.kind === 'decided' ? advice.outcome.verdict : 'ask'}
      asOf={asOf}
      age={age}
      onAge={onAge}
      headline={
        <>
          <View className="slip-headline" role="heading" aria-level={1} {...focus}>
            {headlineOf(advice)}
          </View>
          <First advice={advice} />
        </>
      }
    >
      {children}
    </Slip>
  )
}

/** A question longer than this, in characters, is told by what it asks for. */
const LONGEST_QUESTION = 24

function headlineOf(advice: Finished): string {
  switch (advice.kind) {
    case 'decided':
      return advice.outcome.headline
    case 'open':
      return `先弄清一件事：${asked(advice.first)}`
    case 'alternatives': {
      const [first, ...others] = advice.unsure
      if (!first) return `还差一点没弄清，有${advice.alternatives.length}种可能`
      return others.length === 0
        ? `先弄清一件事：${asked(first)}`
        : `先弄清${others.length + 1}件事：${advice.unsure.map(({ label }) => label.replace(/？$/, '')).join('、')}`
    }
  }
}

const asked = ({ ask, label }: FindOut): string => (ask.length <= LONGEST_QUESTION ? ask : label)

/** What nobody is to miss who reads the headline only: how sure it is, and whose rules are meant. */
function First({ advice }: { advice: Finished }): ReactNode {
  if (advice.kind !== 'decided') return null
  const { certaintyNote } = advice.outcome
  return certaintyNote === null ? null : <View className="result-certainty">{certaintyNote}</View>
}
