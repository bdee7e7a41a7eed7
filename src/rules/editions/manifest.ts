/**
 * The manifest lists the newest edition of each place. It is signed as a whole; the signature is a file
 * beside it.
 */
import nacl from 'tweetnacl'
import * as v from 'valibot'
import { type IsoDate, isIsoDate, toDay } from '../engine/days'
import { fromHex, hex, utf8 } from './bytes'
import { type Checked, refused } from './refusal'

/** The format version of manifests and bundles that this app understands. Later ones are refused. */
export const FORM = 1

/** In bytes; a manifest of three hundred places has 70,000. */
export const LARGEST_MANIFEST = 256 * 1024
/** In bytes, for one place; the largest now has 600,000. */
export const LARGEST_BUNDLE = 2 * 1024 * 1024

const day = v.custom<IsoDate>((text) => typeof text === 'string' && isIsoDate(text))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(40))
const sum = v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/))

const OfferedShape = v.strictObject({
  /** Increases with each edition of the place. */
  sequence: count,
  /** SHA-512 of the bundle in hexadecimal digits; part of its file name. */
  sha512: sum,
  bytes: v.pipe(count, v.maxValue(LARGEST_BUNDLE)),
  /** The lowest `FORM` that understands the bundle. */
  form: count,
  /** The place's name and province, for phones that have not fetched it. */
  name: v.exactOptional(text),
  province: v.exactOptional(text),
})

const ManifestShape = v.strictObject({
  form: count,
  /** Increases with each manifest. */
  sequence: count,
  issued: day,
  /** The last day, inclusive, on which it may still be the newest. */
  expires: day,
  places: v.record(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)), OfferedShape),
})

/** A server's entry for a place. */
export type Offered = v.InferOutput<typeof OfferedShape>
export type Manifest = v.InferOutput<typeof ManifestShape>

/**
 * Public keys in hexadecimal digits, in the order of their use: a phone that has seen a later key no longer
 * trusts earlier ones.
 */
export type Keys = readonly string[]

/** A manifest with the rank of the key that signed it, counted from 0. */
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

/** The parsed JSON; undefined if it is malformed, such as a truncated file or an unrelated page. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Parses a manifest. Its content is not parsed before the signature is verified.
 * @param signature Ed25519, in hexadecimal digits
 */
export function readManifest(text: string, signature: string, keys: Keys): Checked<Signed> {
  if (text.length > LARGEST_MANIFEST) return refused('too-large')
  const rank = signer(utf8(text), signature, keys)
  if (rank < 0) return refused('unsigned')
  const read = manifestIn(text)
  return 'taken' in read ? { taken: { manifest: read.taken, rank } } : read
}

/** Parses a manifest whose signature has been verified. */
export function manifestIn(text: string): Checked<Manifest> {
  const content = parsed(text)
  // a later format may have another shape
  if (v.is(v.object({ form: v.pipe(count, v.minValue(FORM + 1)) }), content)) return refused('newer-app')
  const read = v.safeParse(ManifestShape, content)
  return read.success ? { taken: read.output } : refused('misshapen')
}

/**
 * What is trusted from earlier manifests. It is stored apart from fetched data, and only an accepted manifest
 * changes it.
 */
const TrustedShape = v.strictObject({
  /** The rank of the last key used. */
  rank: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  sequence: count,
  issued: day,
  expires: day,
  /** The newest sequence of each place. */
  places: v.record(v.string(), count),
})
export type Trusted = v.InferOutput<typeof TrustedShape>

/** Parses the stored trust; null if there is none or it is malformed. */
export const readTrusted = (kept: unknown): Trusted | null => (v.is(TrustedShape, kept) ? kept : null)

/** Time zones differ by up to a day. */
const DAYS_AHEAD = 1

/**
 * The trust after accepting the manifest, which must be at least as new as everything trusted before. A key
 * of a later rank starts counting afresh, so that the owner of an earlier key can neither continue nor lock
 * out its successor (fast-forward attack).
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

/** SHA-512 in hexadecimal digits. */
export const sha512 = (bytes: Uint8Array): string => hex(nacl.hash(bytes))
