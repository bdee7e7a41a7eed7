import '@/platform/old-phones' // before whatever needs it
import { useEffect, type PropsWithChildren, type ReactNode } from 'react'
import { findLostPages, useUnknownPages } from '@/platform/lost-pages'
import { goBackInTurn } from '@/platform/one-move'
import { scaleDocument } from '@/platform/type-scale'
import { drawBeforeLeaving } from '@/platform/undrawn-pages'
import { keepUpToDate } from '@/platform/updates'
import { HOME_INSTEAD } from '@/routes'
import { tidyDesk } from '@/state/desk'
import { currentPerson } from '@/state/person'
import { takeOverRules } from '@/state/rules'
import { typeFactor, typeSize, useTypeSize } from '@/state/settings'
import { quarantineUnreadable } from '@/state/store'
import './app.scss'

// before the first render, so that nothing jumps and nobody sees data that is about to be wiped
scaleDocument(typeFactor(typeSize()))
findLostPages(HOME_INSTEAD)
goBackInTurn()
void keepUpToDate()
quarantineUnreadable(currentPerson())
tidyDesk()
takeOverRules()

export default function App({ children }: PropsWithChildren): ReactNode {
  const size = useTypeSize()
  useEffect(() => {
    scaleDocument(typeFactor(size))
  }, [size])
  useUnknownPages(HOME_INSTEAD)
  useEffect(drawBeforeLeaving, [])
  return children
}
