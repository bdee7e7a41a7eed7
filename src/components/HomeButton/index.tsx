import type { ReactNode } from 'react'
import { restartAt } from '@/platform/navigation'
import { HOME } from '@/routes'
import { BigButton } from '../BigButton'
import { SoftButton } from '../SoftButton'

const goHome = (): void => {
  restartAt(HOME)
}

/** Goes home from any page. */
export function HomeButton({ main = false }: { main?: boolean }): ReactNode {
  return <BigButton kind={main ? 'main' : 'other'} label="回首页" onPress={goHome} />
}

/** The same as a soft button. */
export const SoftHomeButton = (): ReactNode => <SoftButton icon="home" label="回首页" onPress={goHome} />
