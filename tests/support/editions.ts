/** Editions of the sample, published and signed for tests. */
import path from 'node:path'
import nacl from 'tweetnacl'
import { places } from '@/rules/built-in'
import { contents } from '@/rules/built-in/contents'
import { pinyin } from '@/rules/built-in/pinyin'
import { hex, utf8 } from '@/rules/editions/bytes'
import { FORM, type Manifest, type Offered, sha512 } from '@/rules/editions/manifest'
import { bundleFile, MANIFEST, SIGNATURE } from '@/rules/editions/files'
import type { Edition } from '@/rules/editions/shape'
import { bundleText } from '../../scripts/policy/publish/folded'
import type { Also } from '../../hosting/serve'

/** A pair of keys that is the same in every run. */
const keyPair = (number: number) => nacl.sign.keyPair.fromSeed(new Uint8Array(32).fill(number))
export const publicKey = (number: number): string => hex(keyPair(number).publicKey)

export const signature = (text: string, key: number): string =>
  hex(nacl.sign.detached(utf8(text), keyPair(key).secretKey))

/** The place of the sample as it would be published. */
export function editionOf(place: string, sequence = 1): Edition {
  const i = contents.findIndex(({ id }) => id === place)
  const [its, region] = [contents[i], places[i]]
  if (!its || !region) throw new Error(`no place ${place}`)
  return { sequence, contents: its, region, pinyin: pinyin[place] ?? {} }
}

/** A place that is not built in: a place of the sample under that id. */
export const placeElsewhere = (id: string, place = 'qinhuangdao', sequence = 1): Edition =>
  JSON.parse(JSON.stringify(editionOf(place, sequence)).split(`"${place}`).join(`"${id}`)) as Edition

export const offer = (text: string, sequence = 1): Offered => ({
  sequence,
  sha512: sha512(utf8(text)),
  bytes: utf8(text).length,
  form: FORM,
})

export const manifestOf = (places: Manifest['places'], changed: Partial<Manifest> = {}): Manifest => ({
  form: FORM,
  sequence: 1,
  issued: '2026-11-27',
  expires: '2027-02-27',
  places,
  ...changed,
})

/** The files of a publication by name: these editions only, signed with that key, with these names of places. */
export function published(
  editions: readonly Edition[],
  { key = 1, ...changed }: Partial<Manifest> & { key?: number } = {},
  names: Readonly<Record<string, Pick<Offered, 'name' | 'province'>>> = {},
): ReadonlyMap<string, string> {
  const bundles = editions.map((edition) => {
    const text = bundleText(edition)
    return { id: edition.contents.id, text, offered: offer(text, edition.sequence) }
  })
  const places = Object.fromEntries(bundles.map(({ id, offered }) => [id, { ...offered, ...names[id] }]))
  const manifest = JSON.stringify(manifestOf(places, changed))
  return new Map([
    [MANIFEST, manifest],
    [SIGNATURE, signature(manifest, key)],
    ...bundles.map(({ id, text, offered }) => [bundleFile(id, offered), text] as const),
  ])
}

/** The files of a server without anything newer than the app, on any day. */
export const nothingNewer = (): ReadonlyMap<string, string> =>
  published([], { issued: '2024-09-01', expires: '2099-12-31' })

/** For the test server: serves the files of a publication in a folder beside the app. */
export const besideApp =
  (publication: () => ReadonlyMap<string, string>): Also =>
  (file) =>
    /(^|\/)policy\//.test(file) ? publication().get(path.basename(file)) : undefined
