import { useState } from 'react'
import { pressable, type Pressable } from '@/platform/press'
import { usePrinting } from '@/platform/print'

export interface Unfolding {
  readonly open: boolean
  /** Whether the content is rendered: while it is open, and always in print. */
  readonly shown: boolean
  readonly setOpen: (open: boolean) => void
  /** Props of the title that toggles it. */
  readonly title: Pressable & { readonly 'aria-expanded': 'true' | 'false' }
}

/** Open state of something that its title toggles. */
export function useUnfolding(openAtFirst = false): Unfolding {
  const [open, setOpen] = useState(openAtFirst)
  const printing = usePrinting()
  const toggle = (): void => {
    setOpen(!open)
  }
  return {
    open,
    shown: open || printing,
    setOpen,
    title: {
      'aria-expanded': open ? 'true' : 'false',
      ...pressable('button', toggle),
    },
  }
}
