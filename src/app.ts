import { usePageNotFound } from '@tarojs/taro'
import { useEffect, type PropsWithChildren, type ReactNode } from 'react'
import { findLostPages } from '@/platform/lost-pages'
import { restartAt } from '@/platform/navigation'
import { scaleDocument } from '@/platform/type-scale'
import { keepUpToDate } from '@/platform/updates'
import { HOME } from '@/routes'
import { tidyDesk } from '@/state/desk'
import { typeFactor, typeSize, useTypeSize } from '@/state/settings'
import './app.scss'

// before anything is drawn, so that nothing jumps and nobody sees what is to be wiped
scaleDocument(typeFactor(typeSize()))
findLostPages(HOME)
void keepUpToDate()
tidyDesk()

export default function App({ children }: PropsWithChildren): ReactNode {
  const size = useTypeSize()
  useEffect(() => {
    scaleDocument(typeFactor(size))
  }, [size])
  // an address of another version, or one cut short: nothing would be shown
  usePageNotFound(() => {
    restartAt(HOME)
  })
  return children
}
