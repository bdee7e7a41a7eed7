import type { ReactNode } from 'react'
import { openAnew, openLostPage } from '@/platform/lost-pages'
import { HOME } from '@/routes'
import { PageError } from './'

/** Shown when the code of the next page could not be loaded. */
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
