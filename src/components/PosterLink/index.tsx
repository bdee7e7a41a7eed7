import type { ReactNode } from 'react'
import { openPage } from '@/platform/navigation'
import { posterUrl } from '@/routes'
import { QuietLink } from '../QuietLink'

/** Quiet link to a guide's poster. @param guideId `region/guide` */
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
