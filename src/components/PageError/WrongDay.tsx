import type { ReactNode } from 'react'
import { restartAt, useArrival } from '@/platform/navigation'
import { dateWords, type IsoDate } from '@/rules'
import { HOME } from '@/routes'
import { PageError } from './'

/** Replaces a page that depends on today's date while the device's clock is certainly wrong. */
export function WrongDay({ shown, onRetry }: { shown: IsoDate; onRetry: () => void }): ReactNode {
  useArrival() // the page that would end the navigation is not rendered
  return (
    <PageError
      title="日期好像不对"
      text={`这里现在是${dateWords(shown)}，比问办的资料还早，算出来会是错的。请到“设置”里把日期调好，再回到这里。`}
      onRetry={onRetry}
      onHome={() => {
        restartAt(HOME)
      }}
    />
  )
}
