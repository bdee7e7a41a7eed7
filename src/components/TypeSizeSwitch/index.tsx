import type { ReactNode } from 'react'
import { chooseTypeSize, TYPE_SIZE_WORDS, useTypeSize } from '@/state/settings'
import { TYPE_SIZES } from '@/state/stored'
import { Segments } from '../Segments'

/** 长辈版: sets the type size of every page with one tap. */
export function TypeSizeSwitch({ onChoose }: { onChoose?: () => void }): ReactNode {
  return (
    <Segments
      label="长辈版，选字的大小"
      ids={TYPE_SIZES}
      words={TYPE_SIZE_WORDS}
      chosen={useTypeSize()}
      onChoose={(size) => {
        chooseTypeSize(size)
        onChoose?.()
      }}
    />
  )
}
