import type { ComponentType, ReactNode } from 'react'
import { openAnew, openLostPage, useLostPage } from '@/platform/lost-pages'
import { HOME } from '@/routes'
import { Failure } from '.'
import { Boundary } from './Boundary'

/** The page for Taro: it says so where it fails, or where the page that it leads to does not come. */
export function asPage(Inner: ComponentType): ComponentType {
  return function GuardedPage(): ReactNode {
    const lost = useLostPage()
    if (lost) return <Lost />
    return (
      <Boundary>
        <Inner />
      </Boundary>
    )
  }
}

function Lost(): ReactNode {
  return (
    <Failure
      title="这一页没打开"
      text="可能没有网，或者网不好。您的回答还在手机上。"
      onRetry={openLostPage}
      onHome={() => {
        openAnew(HOME)
      }}
    />
  )
}
