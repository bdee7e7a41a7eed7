import { createHash } from 'node:crypto'
import type { Timed, WholeRegion } from '@/rules/authoring'

/** Names what the place says: another one after every change of it, the same as long as only others change. */
export const placeEdition = (place: Timed<WholeRegion>): string =>
  createHash('sha256').update(JSON.stringify(place)).digest('hex').slice(0, 8)
