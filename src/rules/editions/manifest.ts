/** The manifest: which edition of each place is the newest. It is signed as a whole; the signature lies beside it. */
import nacl from 'tweetnacl'
import * as v from 'valibot'
import { type IsoDate, isIsoDate, toDay } from '../engine/days'
import { fromHex, hex, utf8 } from './bytes'
import { type Checked, refused } from './refusal'

/** The form of manifests and bundles that this app knows; one that needs a later one is not read. */
export const FORM = 1

/** In bytes; one of three hundred places has 70,000. */
export const LARGEST_MANIFEST = 256 * 1024
/** In bytes, of one place; the largest of today has 600,000. */
export const LARGEST_BUNDLE = 2 * 1024 * 1024

const day = v.custom<IsoDate>((text) => typeof text === 'string' && isIsoDate(text))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(40))
const sum = v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/))

const OfferedShape = v.strictObject({
  /** Counts up with each edition of the place. */
  sequence: count,
  /** Of the bundle, SHA-512 in hexadecimal digits; its file is named by it. */
  sha512: sum,
  bytes: v.pipe(count, v.maxValue(LARGEST_BUNDLE)),
  /** The oldest `FORM` of an app that understands the bundle. */
  form: count,
  /** What the place is called, and under which province it is listed, for those who have not fetched it. */
  name: v.exactOptional(text),
  province: v.exactOptional(text),
})

const ManifestShape = v.strictObject({
  form: count,
  /** Counts up with each manifest. */
  sequence: count,
  issued: day,
  /** The last day, inclusive, on which it may be the newest. */
  expires: day,
  places: v.record(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)), OfferedShape),
})

/** What a server has of a place. */
export type Offered = v.InferOutput<typeof OfferedShape>
export type Manifest = v.InferOutput<typeof ManifestShape>

/** Public keys in the order in which they come into use, in hexadecimal digits: whoever saw a later one trusts no earlier one. */
export type Keys = readonly string[]

/** A manifest with the rank of the key that signed it: 0 is the first. */
export interface Signed {
  readonly manifest: Manifest
  readonly rank: number
}

/** The rank of the key that signed the text, or -1. */
function signer(text: Uint8Array, signature: string, keys: Keys): number {
  const signed = fromHex(signature.trim())
  if (signed?.length !== nacl.sign.signatureLength) return -1
  return keys.findIndex((key) => {
    const bytes = fromHex(key)
    return bytes?.length === nacl.sign.publicKeyLength && nacl.sign.detached.verify(text, signed, bytes)
  })
}

/** What the JSON says; undefined where it is none: it was cut, or is a page of something else. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Reads a manifest. Nothing of it is looked at before its signature holds.
 * @param signature Ed25519, in hexadecimal digits
 */
export function readManifest(text: string, signature: string, keys: Keys): Checked<Signed> {
  if (text.length > LARGEST_MANIFEST) return refused('too-large')
  const rank = signer(utf8(text), signature, keys)
  if (rank < 0) return refused('unsigned')
  const read = manifestIn(text)
  return 'taken' in read ? { taken: { manifest: read.taken, rank } } : read
}

/** The manifest that a text is whose signature holds. */
export function manifestIn(text: string): Checked<Manifest> {
  const content = parsed(text)
  // a later form may have another shape
  if (v.is(v.object({ form: v.pipe(count, v.minValue(FORM + 1)) }), content)) return refused('newer-app')
  const read = v.safeParse(ManifestShape, content)
  return read.success ? { taken: read.output } : refused('misshapen')
}

/**
 * What is trusted of former manifests. It is kept apart from what is fetched, and only a manifest that was accepted changes it.
 */
const TrustedShape = v.strictObject({
  /** The rank of the key that signed last. */
  rank: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  sequence: count,
  issued: day,
  expires: day,
  /** The newest sequence of each place. */
  places: v.record(v.string(), count),
})
export type Trusted = v.InferOutput<typeof TrustedShape>

/** What was kept of what is trusted; null where nothing was, or it cannot be read. */
export const readTrusted = (kept: unknown): Trusted | null => (v.is(TrustedShape, kept) ? kept : null)

/** Clocks differ by a day around the world. */
const DAYS_AHEAD = 1

/**
 * What is trusted once the manifest is: it has to be at least as new as all that was trusted before. The key of a later rank
 * begins to count afresh, so that whoever holds an earlier one can neither go on nor shut its successor out (fast-forward).
 */
export function accepted(
  before: Trusted | null,
  { manifest, rank }: Signed,
  today: IsoDate,
): Checked<Trusted> {
  const { sequence, issued, expires } = manifest
  if (before !== null && rank < before.rank) return refused('retired-key')
  const known = before !== null && rank === before.rank ? before : null
  if (known !== null && sequence < known.sequence) return refused('older')
  const places = Object.entries(manifest.places).map(([id, one]) => [id, one.sequence] as const)
  if (known !== null && places.some(([id, newest]) => newest < (known.places[id] ?? 0)))
    return refused('older')
  if (toDay(issued) > toDay(today) + DAYS_AHEAD) return refused('from-the-future')
  if (toDay(expires) < toDay(today)) return refused('expired')
  return {
    taken: { rank, sequence, issued, expires, places: { ...known?.places, ...Object.fromEntries(places) } },
  }
}

/** The SHA-512 of the text, in hexadecimal digits. */
export const sha512 = (bytes: Uint8Array): string => hex(nacl.hash(bytes))
