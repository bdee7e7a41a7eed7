/**
 * The pieces of a region in WeChat's package: each deflated separately and encoded as text, because WeChat
 * weighs the package uncompressed.
 */
import { inflateSync } from 'fflate'
import type { Change } from '../engine/changes'
import type { Faq, Services } from '../engine/library'
import type { Guide } from '../engine/model'
import type { RegionBase } from '../engine/region'
import type { Pinyin } from './pinyin'
import type { Timed } from './timed'

/** The packed data of a region, by piece. */
export interface Unpacked {
  readonly base: Timed<RegionBase>
  readonly faqs: Timed<readonly Faq[]>
  readonly services: Timed<Services> | null
  readonly changes: Timed<readonly Change[]>
  readonly pinyin: Pinyin
  readonly [guide: `guides/${string}`]: Timed<Guide>
}

/** A packed region: for each piece the JSON in UTF-16, deflated, in base 64 without trailing `=`. */
export type Packed = Readonly<Record<keyof Unpacked, string>>

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** By character code. */
const VALUES = Array.from({ length: 128 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)))

function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  const value = (at: number): number => VALUES[text.charCodeAt(at)] ?? 0
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    const four = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3)
    // writing beyond the end of a typed array has no effect
    bytes[to] = four >> 16
    bytes[to + 1] = four >> 8
    bytes[to + 2] = four
  }
  return bytes
}

/** Some engines limit the number of arguments. */
const AT_ONCE = 0x2000

/**
 * Decodes UTF-16 in little-endian order, the byte order of every phone. WeChat has no UTF-8 decoder, and a
 * loop would be slower.
 */
function textOf({ buffer, byteOffset, length }: Uint8Array): string {
  const units = new Uint16Array(buffer, byteOffset, length / 2)
  let text = ''
  for (let at = 0; at < units.length; at += AT_ONCE) {
    const some = units.subarray(at, at + AT_ONCE)
    text += String.fromCharCode.apply(null, some as unknown as number[]) // any array-like object works
  }
  return text
}

/** Reads pieces of the region. All others may refer to `base`, so it is inflated first. */
export function reader(packed: Packed): <Piece extends keyof Unpacked>(piece: Piece) => Unpacked[Piece] {
  let base: Uint8Array | undefined
  return (piece) => {
    base ??= inflateSync(fromBase64(packed.base))
    const bytes = piece === 'base' ? base : inflateSync(fromBase64(packed[piece]), { dictionary: base })
    return JSON.parse(textOf(bytes)) as Unpacked[typeof piece] // packed by `npm run make`
  }
}
