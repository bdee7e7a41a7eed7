import { useState } from 'react'
import { pressable, type Pressable } from '@/platform/press'
import { usePrinting } from '@/platform/print'

export interface Unfolding {
  readonly open: boolean
  /** Whether what is in it is drawn: where it is open, and all of it on paper. */
  readonly shown: boolean
  readonly setOpen: (open: boolean) => void
  /** Props of the title that is pressed. */
  readonly title: Pressable & { readonly hoverClass: 'pressed'; readonly 'aria-expanded': 'true' | 'false' }
}

/** Something that opens when its title is pressed, and closes when it is pressed again. */
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
      hoverClass: 'pressed',
      'aria-expanded': open ? 'true' : 'false',
      ...pressable('button', toggle),
    },
  }
}
