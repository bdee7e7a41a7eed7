/** The place that a page of the library is about. */
import { findRegion, type Region } from '@/rules'
import { readPlace } from './place'

/** The region of that id; without an id the one chosen on the first page; null where there is no such region. */
export function regionOf(id: string | undefined): Region | null {
  return findRegion(id ?? readPlace()?.id ?? '')
}
