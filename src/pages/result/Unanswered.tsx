import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { Warning } from '@/components/Notice'
import { Bar } from '@/components/Bar'
import { Page } from '@/components/Page'
import { StartOver } from '@/components/StartOver'
import { useFocusOnAppearing } from '@/platform/focus'
import { linkProblemWords } from '@/rules'
import type { AnswersSource } from '@/state/answers-source'
import { useTakeOver } from './TakeOver'

export interface UnansweredProps {
  guideId: string
  title: string
  source: AnswersSource
  /** The first unanswered question, counted from 1. */
  step: number
}

/** Shown when there are too few answers for a result. */
export function Unanswered({ guideId, title, source, step }: UnansweredProps): ReactNode {
  const focus = useFocusOnAppearing()
  const takeOver = useTakeOver(guideId, source, () => undefined)
  return (
    <Page>
      <Bar />
      <View className="result-of">{title}</View>
      <View className="result-headline" role="heading" aria-level={1} {...focus}>
        还没有结果
      </View>
      {source.kind === 'link'
        ? source.problems.map((problem) => <Warning key={problem}>{linkProblemWords(problem)}</Warning>)
        : null}
      <View>{whatIsMissing(source, step)}</View>
      {takeOver.dialog ?? (
        <BigButton
          label={step === 1 ? '开始回答' : '接着回答'}
          onPress={() => {
            takeOver.goTo(step, false)
          }}
        />
      )}
      <StartOver />
    </Page>
  )
}

function whatIsMissing({ kind, answers }: AnswersSource, step: number): string {
  if (kind === 'link')
    return Object.keys(answers).length > 0
      ? '链接里有一部分回答。出生、去世是什么时候，链接里不带，要您自己填。'
      : '这里看不到对方的结果。请对方重新发，或者您自己答一遍。'
  if (kind === 'saved') return '规定改过了，要再问几句。'
  return step === 1 ? '先回答几个问题，就能看到结果。' : '还有问题没有回答，答完就能看到结果。'
}
