/** Headlines that are too long in the largest type. */
import { charactersIn } from '@/rules/authoring'
import type { Place } from '../place'
import type { Problem } from '../problems'
import { atOf } from './findings'

/**
 * Three lines of the largest type on a narrow phone, with room for punctuation that must not begin a line.
 */
const MAX_CHARACTERS = 24

/** One note for each headline that is too long as residents read it: with its figures. */
export const checkHeadlines = ({ region, trees }: Place): readonly Problem[] =>
  region.guides.flatMap((guide) =>
    Object.entries(guide.outcomes).flatMap(([id, { headline }]): readonly Problem[] => {
      const length = charactersIn(headline)
      if (length <= MAX_CHARACTERS) return []
      return [
        {
          at: atOf(trees, `guides/${guide.id}.yaml`, 'outcomes', id),
          words: `结论“${id}”的一句话有${length}个字，最多${MAX_CHARACTERS}个，特大字会排到四行：${headline}`,
        },
      ]
    }),
  )
