/** Everything that is made of a policy. It brings the dictionary of pinyin along, which a check of the policy does without. */
import { dataFiles, type Files } from '../built-in'
import type { Policy } from '../policy'
import { contentsFiles } from './contents'
import { idsFiles } from './ids'
import { pinyinFiles, soundsFile } from './pinyin'
import { synonymsFile } from './synonyms'

export function builtIn({ places, synonyms }: Pick<Policy, 'places' | 'synonyms'>): Files {
  const regions = places.map(({ region }) => region)
  return new Map([
    ...dataFiles(places),
    ...contentsFiles(places),
    ...pinyinFiles(regions),
    ...idsFiles(regions),
    soundsFile(regions),
    synonymsFile(synonyms),
  ])
}
