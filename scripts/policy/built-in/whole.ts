/** Everything generated from a policy. It loads the pinyin dictionary, which the check does not need. */
import { dataFiles, type Files } from '../built-in'
import type { Policy } from '../policy'
import { contentsFiles } from './contents'
import { idsFiles } from './ids'
import { packedFiles } from './packed'
import { pinyinFiles, soundsFile } from './pinyin'
import { publishingFile } from './publishing'
import { synonymsFile } from './synonyms'

/** For the places built into the app. */
export function builtIn({
  places: all,
  carried,
  synonyms,
  keys,
  published,
}: Pick<Policy, 'places' | 'carried' | 'synonyms' | 'keys' | 'published'>): Files {
  const places = all.filter(({ region }) => carried.includes(region.id))
  const regions = places.map(({ region }) => region)
  return new Map([
    ...dataFiles(places),
    ...contentsFiles(places),
    ...packedFiles(places),
    ...pinyinFiles(regions),
    ...idsFiles(regions),
    soundsFile(regions),
    synonymsFile(synonyms),
    publishingFile({ places, keys, published }),
  ])
}
