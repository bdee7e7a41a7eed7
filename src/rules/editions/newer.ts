/** Looks whether there are newer rules for a place, step by step; whatever goes wrong, nothing of it is taken. */
import type { IsoDate } from '../engine/days'
import { readBundle } from './bundle'
import { bundleFile, MANIFEST, SIGNATURE } from './files'
import { accepted, type Keys, LARGEST_MANIFEST, type Manifest, readManifest, type Trusted } from './manifest'
import type { Refusal } from './refusal'
import type { Edition } from './shape'

/**
 * Fetches the text of a file of the publication. Null where it does not come: no network, another status, sent elsewhere,
 * longer than so many bytes, or too slow. It never throws.
 */
export type FetchFile = (file: string, most: number) => Promise<string | null>

export interface UpdateRequest {
  /** The place whose rules are looked at; the server learns of no other. */
  readonly place: string
  /** The newest edition of it that is on the phone, built in or kept; 0 where it was never published. */
  readonly has: number
  readonly keys: Keys
  /** What is trusted of former manifests; null before the first. */
  readonly trusted: Trusted | null
  readonly today: IsoDate
}

/** A place that is published, as it is listed. */
export interface OfferedPlace {
  readonly id: string
  readonly name: string
  readonly province?: string
}

const listed = ({ places }: Manifest): readonly OfferedPlace[] =>
  Object.entries(places).flatMap(([id, { name, province }]) =>
    name === undefined ? [] : [{ id, name, ...(province === undefined ? {} : { province }) }],
  )

export interface Looked {
  /** What is trusted from now on: what was, where no manifest was accepted. */
  readonly trusted: Trusted | null
  /** All places that are published; null where no manifest was accepted. */
  readonly offered: readonly OfferedPlace[] | null
  /** The newer edition, with the text by which it is kept; null where there is none. */
  readonly newer: { readonly edition: Edition; readonly text: string; readonly file: string } | null
  /** Why it is not known whether there are newer rules; null where it is. */
  readonly refused: Refusal | null
}

/** In bytes; the digits and a line end. */
const LARGEST_SIGNATURE = 200

/** Fetches the manifest, and the place's bundle where that is newer than what is on the phone. */
export async function lookForNewer(
  { place, has, keys, trusted: before, today }: UpdateRequest,
  fetchFile: FetchFile,
): Promise<Looked> {
  const stop = (refused: Refusal, trusted = before, offered: Looked['offered'] = null): Looked => ({
    trusted,
    offered,
    newer: null,
    refused,
  })
  const [text, signature] = await Promise.all([
    fetchFile(MANIFEST, LARGEST_MANIFEST),
    fetchFile(SIGNATURE, LARGEST_SIGNATURE),
  ])
  if (text === null || signature === null) return stop('unreadable')
  const signed = readManifest(text, signature, keys)
  if ('refused' in signed) return stop(signed.refused)
  const accepts = accepted(before, signed.taken, today)
  if ('refused' in accepts) return stop(accepts.refused)
  const trusted = accepts.taken
  const offered = listed(signed.taken.manifest)
  const its = Object.entries(signed.taken.manifest.places).find(([id]) => id === place)?.[1]
  if (its === undefined || its.sequence <= has) return { trusted, offered, newer: null, refused: null }
  const file = bundleFile(place, its)
  const bundle = await fetchFile(file, its.bytes)
  if (bundle === null) return stop('unreadable', trusted, offered)
  const read = readBundle(bundle, its, place)
  if ('refused' in read) return stop(read.refused, trusted, offered)
  return { trusted, offered, newer: { edition: read.taken, text: bundle, file }, refused: null }
}
