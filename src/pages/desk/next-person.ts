/** Moves from one person to the next. No page of the previous person stays open. */
import { restartAt } from '@/platform/navigation'
import { DESK, HOME } from '@/routes'
import { leaveDesk, openVisit, startVisit, type Visit } from '@/state/desk'

/** A wide window does everything at the desk; otherwise a visit starts at home. */
const start = (wide: boolean): string => (wide ? DESK : HOME)

export function goToNext(wide: boolean): void {
  startVisit()
  restartAt(start(wide))
}

export function goOnWith({ id }: Visit, wide: boolean): void {
  openVisit(id)
  restartAt(start(wide))
}

/** Returns to the answers of the device's owner. */
export function endHelping(): void {
  leaveDesk()
  restartAt(HOME)
}
