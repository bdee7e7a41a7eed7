import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { openPage } from '@/platform/navigation'
import { pressable } from '@/platform/press'
import { reportUrl, type ReportUrl } from '@/routes'
import './index.scss'

export interface ReportLinkProps {
  subject: ReportUrl
  /** What it is about, where a screen reader could not tell one link from another. */
  of?: string
}

/** The quiet way to report that something is wrong. */
export function ReportLink({ subject, of }: ReportLinkProps): ReactNode {
  return (
    <View
      className="report-link"
      hoverClass="pressed"
      aria-label={of === undefined ? LABEL : `${LABEL}：${of}`}
      {...pressable('link', () => {
        openPage(reportUrl(subject))
      })}
    >
      {LABEL}
    </View>
  )
}

const LABEL = '这里说得不对'
