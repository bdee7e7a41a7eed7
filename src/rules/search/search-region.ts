/** Searches a region. The index is built on the first search. */
import { sounds } from '@/rules/built-in/sounds'
import { synonyms } from '@/rules/built-in/synonyms'
import type { WholeRegion } from '../engine/region'
import { findPinyin } from '../regions/find'
import { indexOf, type SearchHit } from './entries'
import { search, type Index } from './search'

const indexes = new WeakMap<WholeRegion, Index<SearchHit>>()

function indexFor(region: WholeRegion): Index<SearchHit> {
  const known = indexes.get(region)
  if (known) return known
  const index = indexOf(region, findPinyin(region.id) ?? {}, { synonyms, sounds })
  indexes.set(region, index)
  return index
}

/**
 * The region's entries that match the query, best first. A query may be words in any order, pinyin, initials,
 * a number or a whole sentence.
 */
export function searchRegion(query: string, region: WholeRegion): readonly SearchHit[] {
  return search(indexFor(region), query)
}
