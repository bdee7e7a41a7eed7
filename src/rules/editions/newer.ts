/** Checks for newer rules of a place, step by step. On any failure nothing is accepted. */
import type { IsoDate } from '../engine/days'
import { readBundle } from './bundle'
import { bundleFile, MANIFEST, SIGNATURE } from './files'
import { accepted, type Keys, LARGEST_MANIFEST, type Manifest, readManifest, type Trusted } from './manifest'
import type { Refusal } from './refusal'
import type { Edition } from './shape'

/**
 * Fetches a file of the publication as text. Null on failure: no network, an error status, a redirect, more
 * than `most` bytes, or a timeout. It never throws.
 */
export type FetchFile = (file: string, most: number) => Promise<string | null>

export interface UpdateRequest {
  /** The place in use; the server learns of no other. */
  readonly place: string
  /** The newest edition on the phone, built in or stored; 0 if the place was never published. */
  readonly has: number
  readonly keys: Keys
  /** The trust from earlier manifests; null before the first. */
  readonly trusted: Trusted | null
  readonly today: IsoDate
}

/** A published place, as listed in the manifest. */
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
  /** The trust from now on; unchanged if no manifest was accepted. */
  readonly trusted: Trusted | null
  /** All published places; null if no manifest was accepted. */
  readonly offered: readonly OfferedPlace[] | null
  /** The newer edition with its text for storing; null if there is none. */
  readonly newer: { readonly edition: Edition; readonly text: string; readonly file: string } | null
  /** Why the check failed; null if it succeeded. */
  readonly refused: Refusal | null
}

/** In bytes: the digits and a line end. */
const LARGEST_SIGNATURE = 200

/** Fetches the manifest, and the place's bundle if it is newer than the one on the phone. */
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
