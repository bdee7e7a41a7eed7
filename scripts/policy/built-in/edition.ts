import { createHash } from 'node:crypto'
import type { WholeRegion } from '@/rules'

/** Names what the place says: another one after every change of it, the same as long as only others change. */
export const placeEdition = (region: WholeRegion): string =>
  createHash('sha256').update(JSON.stringify(region)).digest('hex').slice(0, 8)
