/** Links that leave the app, to an e-mail or another site. */
import type { PropsWithChildren, ReactNode } from 'react'
import { isInApp } from './browsers'

/**
 * Whether an e-mail or a site can probably be opened from here. Browsers inside other apps open no e-mail.
 */
export const canOpen = (kind: 'mail' | 'web'): boolean =>
  process.env.TARO_ENV === 'h5' && (kind === 'web' || !isInApp())

/** A `mailto:` address. */
export const letterTo = (address: string, subject: string, body: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`

/** A link out of the app. Render it only if `canOpen`. */
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
