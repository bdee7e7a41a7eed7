import type { ReactNode } from 'react'
import { QuietLink } from '@/components/QuietLink'
import { openPage } from '@/platform/navigation'
import { contents } from '@/rules'
import { changesUrl } from '@/routes'

/** Links to changes newer than the guide's older documents. Renders nothing if no change is known. */
export function ChangedSince({ guideId }: { guideId: string }): ReactNode {
  const place = contents.find(({ guides }) => guides.some(({ id, changed }) => id === guideId && changed))
  return place ? (
    <QuietLink
      label="这几年变了什么"
      onPress={() => {
        openPage(changesUrl(place.id))
      }}
    />
  ) : null
}
