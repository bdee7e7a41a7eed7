import * as fc from 'fast-check'
import { hex, utf8 } from '@/rules/editions/bytes'
import type { IsoDate } from '@/rules'
import {
  accepted,
  FORM,
  type Manifest,
  manifestIn,
  readManifest,
  type Trusted,
} from '@/rules/editions/manifest'
import { manifestOf, offer, publicKey, signature } from '../../support/editions'

const TODAY = '2026-11-27'
const KEYS = [publicKey(1), publicKey(2)]
const places = { zhoukou: offer('{}', 5) }
const text = (changed: Partial<Manifest> = {}): string => JSON.stringify(manifestOf(places, changed))
const read = (content: string, key = 1) => readManifest(content, signature(content, key), KEYS)

function trustedAfter(
  changed: Partial<Manifest>,
  before: Trusted | null = null,
  key = 1,
  today: IsoDate = TODAY,
) {
  const signed = read(text(changed), key)
  if ('refused' in signed) return signed.refused
  const trusted = accepted(before, signed.taken, today)
  return 'refused' in trusted ? trusted.refused : trusted.taken
}
function trusted(changed: Partial<Manifest> = {}, key = 1): Trusted {
  const after = trustedAfter(changed, null, key)
  if (typeof after === 'string') throw new Error(after)
  return after
}

test('text is encoded as standard UTF-8', () => {
  const all = '秦皇岛 abc é 🚌 \u0000'
  expect(hex(utf8(all))).toBe(Buffer.from(all, 'utf8').toString('hex'))
  expect(hex(utf8('\ud800'))).toBe('efbfbd')
})

describe('arbitrary data', () => {
  test('accepts a manifest signed by one of our keys', () => {
    expect(read(text())).toEqual({ taken: { manifest: manifestOf(places), rank: 0 } })
    expect(read(text(), 2)).toMatchObject({ taken: { rank: 1 } })
  })

  test('refuses one that is altered, cut, no manifest, or signed by a stranger', () => {
    expect(read(text(), 3)).toEqual({ refused: 'unsigned' })
    expect(readManifest(`${text()} `, signature(text(), 1), KEYS)).toEqual({ refused: 'unsigned' })
    expect(readManifest(text().slice(0, -1), signature(text(), 1), KEYS)).toEqual({ refused: 'unsigned' })
    expect(readManifest('<!DOCTYPE html>', '<!DOCTYPE html>', KEYS)).toEqual({ refused: 'unsigned' })
    expect(readManifest(text(), signature(text(), 1), [])).toEqual({ refused: 'unsigned' })
  })

  test.each([
    ['invalid JSON', '{'],
    ['not an object', '3'],
    ['an unknown property', JSON.stringify({ ...manifestOf(places), more: 1 })],
    ['an invalid date', text({ expires: '2027-02-30' })],
    ['a fraction', text({ sequence: 1.5 })],
    ['an invalid hash', JSON.stringify(manifestOf({ zhoukou: { ...offer('{}'), sha512: 'ab' } }))],
    ['an invalid place name', JSON.stringify(manifestOf({ '../zhoukou': offer('{}') }))],
  ])('refuses a signed manifest: %s', (_, content) => {
    expect(read(content)).toEqual({ refused: 'misshapen' })
  })

  test('a manifest in a later form is for a newer app, whatever it contains', () => {
    expect(read(JSON.stringify({ form: FORM + 1, anything: [] }))).toEqual({ refused: 'newer-app' })
  })
})

test('endless data: a manifest that is too large is not read', () => {
  expect(readManifest('x'.repeat(256 * 1024 + 1), '', KEYS)).toEqual({ refused: 'too-large' })
})

describe('mutated manifests', () => {
  const seed = 20261127
  const signed = text()

  test('any change to the text or the signature is refused', () => {
    const [key = ''] = KEYS
    const sum = signature(signed, 1)
    const mutants = fc.tuple(fc.boolean(), fc.nat(), fc.nat(2), fc.constantFrom('', '0', '}', '，'))
    fc.assert(
      fc.property(mutants, ([ofText, at, cut, put]) => {
        const whole = ofText ? signed : sum
        const mutant = whole.slice(0, at % whole.length) + put + whole.slice((at % whole.length) + cut)
        fc.pre(mutant !== whole)
        const read = ofText ? readManifest(mutant, sum, [key]) : readManifest(signed, mutant, [key])
        expect(read).toEqual({ refused: 'unsigned' })
      }),
      // verifying a signature is slow
      { numRuns: 25, seed },
    )
  })

  test('a thousand with a missing or mistyped part are all refused, even if we had signed them', () => {
    const parts = ['form', 'sequence', 'issued', 'expires', 'places', 'of its place']
    const ofPlace = ['sequence', 'sha512', 'bytes', 'form']
    const kinds = fc.constantFrom<unknown>(undefined, null, -1, 1.5, 'x', ['x'], { x: 1 }, true)
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.constantFrom(...ofPlace), kinds, (part, own, kind) => {
        const whole = part === 'of its place' ? {} : { [part]: kind }
        const zhoukou = { ...offer('{}', 5), ...(part === 'of its place' && { [own]: kind }) }
        const mutant = JSON.stringify({ ...manifestOf({ zhoukou }), ...whole })
        expect(manifestIn(mutant)).toEqual({ refused: 'misshapen' })
      }),
      { numRuns: 1000, seed },
    )
  })

  test('a thousand with changed characters cause no error, even if we had signed them', () => {
    const mutants = fc.tuple(
      fc.nat(signed.length - 1),
      fc.nat(9),
      fc.constantFrom('', 'x', '"', '}', '0', '，'),
    )
    fc.assert(
      fc.property(mutants, ([at, cut, put]) => {
        const read = manifestIn(signed.slice(0, at) + put + signed.slice(at + cut))
        expect('taken' in read || read.refused === 'misshapen' || read.refused === 'newer-app').toBe(true)
      }),
      { numRuns: 1000, seed },
    )
  })
})

describe('rollback', () => {
  test('accepts the same or a later manifest, and refuses an earlier one', () => {
    const before = trusted({ sequence: 7 })
    expect(trustedAfter({ sequence: 8 }, before)).toMatchObject({ sequence: 8 })
    expect(trustedAfter({ sequence: 7 }, before)).toEqual(before)
    expect(trustedAfter({ sequence: 6 }, before)).toBe('older')
  })

  test('mix and match: refuses a later manifest with an earlier edition of a place', () => {
    const before = trusted({ sequence: 7 })
    expect(trustedAfter({ sequence: 8, places: { zhoukou: offer('{}', 4) } }, before)).toBe('older')
    expect(trustedAfter({ sequence: 8, places: { zhoukou: offer('{}', 6) } }, before)).toMatchObject({
      places: { zhoukou: 6 },
    })
  })

  test('a place that was left out cannot come back older than it was', () => {
    const without = trustedAfter({ sequence: 8, places: {} }, trusted({ sequence: 7 }))
    expect(without).toMatchObject({ places: { zhoukou: 5 } })
    expect(trustedAfter({ sequence: 9, places: { zhoukou: offer('{}', 4) } }, without as Trusted)).toBe(
      'older',
    )
  })
})

describe('key compromise and fast-forward', () => {
  test('the first key is retired once the second was used', () => {
    expect(trustedAfter({ sequence: 99 }, trusted({ sequence: 1 }, 2), 1)).toBe('retired-key')
  })

  test('the second key starts its own count, however high the first one’s was', () => {
    const thief = trusted({ sequence: Number.MAX_SAFE_INTEGER })
    expect(trustedAfter({ sequence: 2, places: { zhoukou: offer('{}', 1) } }, thief, 2)).toMatchObject({
      rank: 1,
      sequence: 2,
      places: { zhoukou: 1 },
    })
  })
})

describe('freeze and clocks', () => {
  test.each<[IsoDate, boolean]>([
    ['2027-02-26', true],
    ['2027-02-27', true],
    ['2027-02-28', false],
  ])('on %s, a manifest that expires on 2027-02-27 is accepted: %s', (today, isAccepted) => {
    const after = trustedAfter({}, null, 1, today)
    expect(after === 'expired').toBe(!isAccepted)
  })

  test.each<[IsoDate, boolean]>([
    ['2026-11-26', true], // where it was made it is already tomorrow
    ['2026-11-25', false],
  ])('on %s, a manifest of 2026-11-27 is accepted: %s', (today, isAccepted) => {
    const after = trustedAfter({}, null, 1, today)
    expect(after === 'from-the-future').toBe(!isAccepted)
  })
})
