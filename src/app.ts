import { useEffect, type PropsWithChildren, type ReactNode } from 'react'
import { scaleDocument } from '@/platform/type-scale'
import { typeFactor, typeSize, useTypeSize } from '@/state/settings'
import './app.scss'

// before anything is drawn, so that nothing jumps
scaleDocument(typeFactor(typeSize()))

export default function App({ children }: PropsWithChildren): ReactNode {
  const size = useTypeSize()
  useEffect(() => {
    scaleDocument(typeFactor(size))
  }, [size])
  return children
}
