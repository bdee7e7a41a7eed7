import type { ReactNode } from 'react'
import { PageError, type PageErrorProps } from './'

/** Shown when the code or the data of a page could not be loaded. */
export function LoadError(props: Pick<PageErrorProps, 'onRetry' | 'onHome'>): ReactNode {
  return <PageError title="这一页没打开" text="可能没有网，或者网不好。" {...props} />
}
