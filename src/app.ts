import type { PropsWithChildren, ReactNode } from 'react'
import { findLostPages } from '@/platform/lost-pages'
import { keepUpToDate } from '@/platform/updates'
import { HOME } from '@/routes'
import './app.scss'

findLostPages(HOME)
void keepUpToDate()

export default function App({ children }: PropsWithChildren): ReactNode {
  return children
}
