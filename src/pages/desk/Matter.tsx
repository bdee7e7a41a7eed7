import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/components/Icon'
import { verdictWord, type Verdict } from '@/rules'
import type { GuideSummary, VisitSummary } from './summary'

/** 「敬老卡」; with several matters, the last one and the count; a placeholder if nothing was asked. */
export function matterWords({ guides, surveys }: VisitSummary): string {
  const [last] = guides
  const count = guides.length + surveys.length
  const name = last?.short ?? (surveys.length > 0 ? '一次问全' : '还没问什么')
  return count > 1 ? `${name}等${count}件` : name
}

/** The result of the visit's last matter. */
export function MatterTag({ summary: { guides } }: { summary: VisitSummary }): ReactNode {
  const [last] = guides
  return last ? <Tag {...last} /> : null
}

function Tag({ verdict, next }: Pick<GuideSummary, 'verdict' | 'next'>): ReactNode {
  if (verdict !== null) return <VerdictTag verdict={verdict} />
  return (
    <View className="desk-tag">
      <Icon name="clock" />
      <View>第{next}问</View>
    </View>
  )
}

/** A verdict in a list: icon, colour and word in small type. */
export function VerdictTag({ verdict }: { verdict: Verdict }): ReactNode {
  return (
    <View className={`desk-tag desk-tag--${verdict}`}>
      <Icon name={verdict} />
      <View>{verdictWord(verdict)}</View>
    </View>
  )
}
