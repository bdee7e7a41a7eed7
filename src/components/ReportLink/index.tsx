import type { ReactNode } from 'react'
import { openPage } from '@/platform/navigation'
import { reportUrl, type ReportUrl } from '@/routes'
import { QuietLink } from '../QuietLink'

export interface ReportLinkProps {
  subject: ReportUrl
  /** What it is about, so that a screen reader can tell several such links apart. */
  of?: string
}

const LABEL = '这里说得不对'

/** Quiet link to report a mistake. */
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
