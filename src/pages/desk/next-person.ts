/** From one person to the next. No page of the last one stays open. */
import { restartAt } from '@/platform/navigation'
import { DESK, HOME } from '@/routes'
import { leaveDesk, openVisit, startVisit, type Visit } from '@/state/desk'

/** In a wide window all is done at the desk, else from the first page. */
const start = (wide: boolean): string => (wide ? DESK : HOME)

export function goToNext(wide: boolean): void {
  startVisit()
  restartAt(start(wide))
}

export function goOnWith({ id }: Visit, wide: boolean): void {
  openVisit(id)
  restartAt(start(wide))
}

/** The owner of the device has their own answers again. */
export function endHelping(): void {
  leaveDesk()
  restartAt(HOME)
}
