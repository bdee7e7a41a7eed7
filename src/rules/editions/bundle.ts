/** Bundles: one edition of a place in one file, which the manifest identifies by its hash. */
import * as v from 'valibot'
import { todayHere } from '../engine/days'
import { compiledFor } from '../engine/interview'
import { asOf, slicesOf } from '../regions/timed'
import { utf8 } from './bytes'
import { FORM, LARGEST_BUNDLE, type Offered, parsed, sha512 } from './manifest'
import { missingIn } from './references'
import { type Checked, refused } from './refusal'
import { type Edition, EditionShape } from './shape'

/**
 * Parses an edition that was stored or whose signature has been verified: checks its shape and that all
 * references exist.
 */
export function readEdition(text: string, place: string): Checked<Edition> {
  const read = v.safeParse(EditionShape, parsed(text))
  if (!read.success) return refused('misshapen')
  const edition = read.output
  if (edition.contents.id !== place || regionsOf(edition).some(({ id }) => id !== place))
    return refused('another-place')
  return regionsOf(edition).some((region) => missingIn(region).length > 0)
    ? refused('misshapen')
    : { taken: edition }
}

const regionsOf = ({ region }: Edition) => slicesOf(region).map(({ value }) => value)

/** Whether every guide can be asked today; the engine throws on a guide that breaks its rules. */
function canBeAsked({ region }: Edition): boolean {
  const today = todayHere()
  try {
    for (const guide of asOf(region, today).guides) compiledFor(guide, today)
    return true
  } catch {
    return false // the edition is refused, and the current one stays in use
  }
}

/**
 * Parses a fetched bundle. Its content is not parsed before its size and hash match the manifest.
 * @param place the requested place
 */
export function readBundle(text: string, offered: Offered, place: string): Checked<Edition> {
  if (offered.form > FORM) return refused('newer-app')
  if (text.length > Math.min(offered.bytes, LARGEST_BUNDLE)) return refused('too-large')
  const bytes = utf8(text)
  if (bytes.length !== offered.bytes || sha512(bytes) !== offered.sha512) return refused('altered')
  const read = readEdition(text, place)
  if ('refused' in read) return read
  if (read.taken.sequence !== offered.sequence) return refused('altered')
  return canBeAsked(read.taken) ? read : refused('misshapen')
}
