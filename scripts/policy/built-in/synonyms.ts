import type { Synonym } from '@/rules/authoring'
import { MADE } from './made'

/** The file of colloquial words, the same for all places. */
export const synonymsFile = (synonyms: readonly Synonym[]): readonly [string, string] => [
  'synonyms.ts',
  [
    MADE,
    "import type { Synonym } from '@/rules/search/normalize'",
    '/** In order of replacement. */',
    `export const synonyms: readonly Synonym[] = ${JSON.stringify(synonyms)}\n`,
  ].join('\n'),
]
