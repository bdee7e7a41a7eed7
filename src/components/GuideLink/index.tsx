import type { ReactNode } from 'react'
import { openPage } from '@/platform/navigation'
import { questionUrl } from '@/routes'
import { CardLink } from '../CardLink'

export interface GuideLinkProps {
  /** `region/guide`. */
  id: string
  title: string
}

/** Link from a general answer to the guide that decides one person's case. */
export function GuideLink({ id, title }: GuideLinkProps): ReactNode {
  return (
    <CardLink
      title={title}
      text="答几个问题，看您的情况该怎么办"
      onPress={() => {
        openPage(questionUrl(id, 1))
      }}
    />
  )
}
