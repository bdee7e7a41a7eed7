import type { ReactNode } from 'react'
import { Tag, VerdictTag } from '@/components/Verdict'
import type { VisitSummary } from './summary'

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
  if (!last) return null
  return last.verdict === null ? (
    <Tag icon="clock">{`第${last.next}问`}</Tag>
  ) : (
    <VerdictTag verdict={last.verdict} />
  )
}
