import type { ReactNode } from 'react'
import type { RegionContents } from '@/rules'
import { placesToChoose } from '@/state/place'
import { UnfoldButton, type UnfoldButtonProps } from '../SoftButton'

export interface ChangePlaceProps extends Pick<UnfoldButtonProps, 'open' | 'onToggle'> {
  place: RegionContents
  /** Whether the button shows the name of the place. */
  named?: boolean
}

/** Unfolds the choice of another place; renders nothing if there is no other. */
export function ChangePlace({ place, named = false, ...toggle }: ChangePlaceProps): ReactNode {
  if (placesToChoose().length <= 1) return null
  return (
    <UnfoldButton
      icon={named ? 'pin' : 'swap'}
      label={named ? place.name : '换地方'}
      says={`换地方，现在是${place.name}`}
      {...toggle}
    />
  )
}
