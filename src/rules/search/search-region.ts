/** Finds what a region says, by an index that is built with the first search in it. */
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

/** What of the region fits the query, best first: words in any order, pinyin, initials, a number or a whole sentence. */
export function searchRegion(query: string, region: WholeRegion): readonly SearchHit[] {
  return search(indexFor(region), query)
}
