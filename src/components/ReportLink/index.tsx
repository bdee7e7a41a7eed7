import type { ReactNode } from 'react'
import { openPage } from '@/platform/navigation'
import { reportUrl, type ReportUrl } from '@/routes'
import { QuietLink } from '../QuietLink'

export interface ReportLinkProps {
  subject: ReportUrl
  /** What it is about, where a screen reader could not tell one link from another. */
  of?: string
}

const LABEL = '这里说得不对'

/** The quiet way to report that something is wrong. */
export function ReportLink({ subject, of }: ReportLinkProps): ReactNode {
  return (
    <QuietLink
      label={LABEL}
      says={of === undefined ? LABEL : `${LABEL}：${of}`}
      onPress={() => {
        openPage(reportUrl(subject))
      }}
    />
  )
}
