import { createHash } from 'node:crypto'
import type { Timed, WholeRegion } from '@/rules/authoring'

/** Identifies the place's data: changes with every change of it, and only then. */
export const placeEdition = (place: Timed<WholeRegion>): string =>
  createHash('sha256').update(JSON.stringify(place)).digest('hex').slice(0, 8)
