import type { ReactNode } from 'react'
import { openAnew, openLostPage } from '@/platform/lost-pages'
import { HOME } from '@/routes'
import { PageError } from './'

/** In the place of a page that leads to one whose file does not come. */
export function LoadError(): ReactNode {
  return (
    <PageError
      title="这一页没打开"
      text="可能没有网，或者网不好。"
      onRetry={openLostPage}
      onHome={() => {
        openAnew(HOME)
      }}
    />
  )
}
