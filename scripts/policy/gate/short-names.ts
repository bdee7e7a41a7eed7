/** Guides of a place that look the same in lists, which show only the short name. */
import { shortTitle } from '@/rules/authoring'
import type { Place } from '../place'
import type { Problem } from '../problems'
import { atOf } from './findings'

/** One error for each guide with the short name of an earlier one. */
export function checkShortNames({ region, trees }: Place): readonly Problem[] {
  const first = new Map<string, string>()
  return region.guides.flatMap((guide): readonly Problem[] => {
    const short = shortTitle(guide)
    const other = first.get(short)
    if (other === undefined) {
      first.set(short, guide.id)
      return []
    }
    return [
      {
        at: atOf(trees, `guides/${guide.id}.yaml`, guide.short === undefined ? 'title' : 'short'),
        words: `短名字“${short}”和指引“${other}”的一样，在清单里分不清：写一个不同的“short”`,
      },
    ]
  })
}
