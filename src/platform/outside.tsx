/** Links that leave the app, to a letter or another site. */
import type { PropsWithChildren, ReactNode } from 'react'
import { isInApp } from './browsers'

/** Whether a letter or a site can be opened from here, as far as can be told; an app that shows pages knows no letters. */
export const canOpen = (kind: 'mail' | 'web'): boolean =>
  process.env.TARO_ENV === 'h5' && (kind === 'web' || !isInApp())

/** The address that begins a letter. */
export const letterTo = (address: string, subject: string, body: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`

/** A link out of the app, only where `canOpen`. */
export function OutsideLink({
  href,
  className,
  children,
}: PropsWithChildren<{ href: string; className: string }>): ReactNode {
  return (
    <a className={className} href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
