import type { ReactNode } from 'react'
import { SoftButton } from '@/components/SoftButton'
import { goBackOr } from '@/platform/navigation'
import { MINE } from '@/routes'
import { useHere } from '@/state/here'
import { dropSaved } from '@/state/saved'

/** Deletes a saved result and goes back to the others. */
export function DropSaved({ id }: { id: string }): ReactNode {
  const { person } = useHere()
  return (
    <SoftButton
      icon="trash"
      label="删掉"
      says="删掉这个存下的结果"
      onPress={() => {
        dropSaved(person, id)
        goBackOr(MINE)
      }}
    />
  )
}
