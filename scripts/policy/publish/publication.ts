/** A publication: the bundles of all places and the manifest that names them. */
import {
  bundleFile,
  type Edition,
  FORM,
  type IsoDate,
  LARGEST_BUNDLE,
  type Manifest,
  MANIFEST,
  MOST_DAYS,
  type Offered,
  sha512,
  toDay,
  toIsoDate,
  utf8,
} from '@/rules/authoring'
import { contentsOf } from '../built-in/contents'
import { placePinyin } from '../built-in/pinyin'
import type { Place } from '../place'
import { timedOf } from '../slices'
import { bundleText } from './folded'
import type { Register } from './register'

/** A manifest is the newest for so many days; an earlier one has to follow, or phones say that they could not check. */
const VALID_DAYS = 90

export interface Publication {
  readonly manifest: Manifest
  /** The manifest's text and the bundles, by the names of their files. */
  readonly files: ReadonlyMap<string, string>
  readonly register: Register
  /** The places that say something else than was published last. */
  readonly changed: readonly string[]
}

interface Bundle {
  readonly id: string
  readonly text: string
  readonly offered: Offered
}

/** What the place says, whichever edition of it that is. */
const saidBy = (place: Place): Omit<Edition, 'sequence'> => ({
  contents: contentsOf(place),
  region: timedOf(place),
  pinyin: placePinyin(place.region),
})

function bundleOf(said: Omit<Edition, 'sequence'>, sequence: number): Bundle {
  const { name, province } = said.contents
  const text = bundleText({ sequence, ...said })
  const bytes = utf8(text)
  return {
    id: said.contents.id,
    text,
    offered: {
      sequence,
      sha512: sha512(bytes),
      bytes: bytes.length,
      form: FORM,
      name,
      ...(province === undefined ? {} : { province }),
    },
  }
}

/** The edition that was published last, where nothing has changed; else the next one. */
function nextBundle(place: Place, last: Register['places'][string] | undefined): Bundle {
  const said = saidBy(place)
  if (last === undefined) return bundleOf(said, 1)
  const same = bundleOf(said, last.sequence)
  return same.offered.sha512 === last.sha512 ? same : bundleOf(said, last.sequence + 1)
}

/** @param today the day on which it is issued */
export function publicationOf(places: readonly Place[], last: Register, today: IsoDate): Publication {
  const bundles = places.map((place) => nextBundle(place, last.places[place.region.id]))
  const manifest: Manifest = {
    form: FORM,
    sequence: last.sequence + 1,
    issued: today,
    expires: toIsoDate(toDay(today) + VALID_DAYS),
    places: Object.fromEntries(bundles.map(({ id, offered }) => [id, offered])),
  }
  const register = bundles.map(
    ({ id, offered: { sequence, sha512: sum } }) => [id, { sequence, sha512: sum }] as const,
  )
  return {
    manifest,
    files: new Map([
      ...bundles.map(({ id, text, offered }) => [bundleFile(id, offered), text] as const),
      [MANIFEST, JSON.stringify(manifest)],
    ]),
    // a place that is taken away keeps its number, so that it does not come back as an older one
    register: { sequence: manifest.sequence, places: { ...last.places, ...Object.fromEntries(register) } },
    changed: bundles
      .filter(({ id, offered }) => offered.sha512 !== last.places[id]?.sha512)
      .map(({ id }) => id),
  }
}

/** Why no phone would take the bundle of a place, and what to do. */
export const tooLarge = ({ manifest }: Publication, places: readonly Place[]): readonly string[] =>
  places.flatMap(({ region: { id }, slices }) => {
    const kb = Math.ceil((manifest.places[id]?.bytes ?? 0) / 1024)
    const most = LARGEST_BUNDLE / 1024
    const days = slices.length - 1
    return [
      ...(kb > most ? [`${id} 有${kb}KB，手机最多取${most}KB。指引和问答写短些，或者少放几篇。`] : []),
      ...(days > MOST_DAYS
        ? [`${id} 有${days}天会变，手机最多收${MOST_DAYS}天。早就过去的“periods”，删掉几段。`]
        : []),
    ]
  })
