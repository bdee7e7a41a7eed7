import type { ReactNode } from 'react'
import { openPage } from '@/platform/navigation'
import { questionUrl } from '@/routes'
import { CardLink } from '../CardLink'

export interface GuideLinkProps {
  /** As `region/guide`. */
  id: string
  title: string
}

/** The way from what is true for everybody to a guide, which says what is true for one person. */
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
