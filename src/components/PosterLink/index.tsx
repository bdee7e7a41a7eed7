import type { ReactNode } from 'react'
import { openPage } from '@/platform/navigation'
import { posterUrl } from '@/routes'
import { QuietLink } from '../QuietLink'

/** The quiet way to what the guide says to everybody. @param guideId as `region/guide` */
export function PosterLink({ guideId }: { guideId: string }): ReactNode {
  return (
    <QuietLink
      label="贴公告栏"
      says="贴公告栏、发群里"
      onPress={() => {
        openPage(posterUrl(guideId))
      }}
    />
  )
}
