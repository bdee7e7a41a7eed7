/** A publication: the bundles of all places and the manifest that lists them. */
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

/** Days until a manifest expires. Publish again before, or phones say that they could not check. */
const VALID_DAYS = 90

export interface Publication {
  readonly manifest: Manifest
  /** The manifest's text and the bundles, by file name. */
  readonly files: ReadonlyMap<string, string>
  readonly register: Register
  /** The places whose content differs from the last publication. */
  readonly changed: readonly string[]
}

interface Bundle {
  readonly id: string
  readonly text: string
  readonly offered: Offered
}

/** The place's content without its edition number. */
const contentOf = (place: Place): Omit<Edition, 'sequence'> => ({
  contents: contentsOf(place),
  region: timedOf(place),
  pinyin: placePinyin(place.region),
})

function bundleOf(content: Omit<Edition, 'sequence'>, sequence: number): Bundle {
  const { name, province } = content.contents
  const text = bundleText({ sequence, ...content })
  const bytes = utf8(text)
  return {
    id: content.contents.id,
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

/** The last published edition if nothing has changed, otherwise the next one. */
function nextBundle(place: Place, last: Register['places'][string] | undefined): Bundle {
  const content = contentOf(place)
  if (last === undefined) return bundleOf(content, 1)
  const same = bundleOf(content, last.sequence)
  return same.offered.sha512 === last.sha512 ? same : bundleOf(content, last.sequence + 1)
}

/** @param today the day of issue */
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
    // a removed place keeps its number, so that it cannot come back as an older edition
    register: { sequence: manifest.sequence, places: { ...last.places, ...Object.fromEntries(register) } },
    changed: bundles
      .filter(({ id, offered }) => offered.sha512 !== last.places[id]?.sha512)
      .map(({ id }) => id),
  }
}

/** Bundles that phones would refuse, and what to do. */
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
