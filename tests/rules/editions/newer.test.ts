/** The attacks that The Update Framework names, tried on the search for newer rules of one place. */
import type { IsoDate } from '@/rules'
import { MANIFEST, SIGNATURE } from '@/rules/editions/files'
import type { Trusted } from '@/rules/editions/manifest'
import { lookForNewer } from '@/rules/editions/newer'
import { editionOf, publicKey, published } from '../../support/editions'

const PLACE = 'zhoukou'
const KEYS = [publicKey(1), publicKey(2)]
const HAS = 3

type Files = Readonly<Record<string, string>>

/** What a publisher puts on a server: that edition of the place, in a manifest of that sequence number. */
const publishedAs = (
  edition: number,
  sequence: number,
  changed: Parameters<typeof published>[1] = {},
): Files => Object.fromEntries(published([editionOf(PLACE, edition)], { sequence, ...changed }))
const bundleIn = (files: Files): string => Object.keys(files).find((file) => file.startsWith(PLACE)) ?? ''

async function look(files: Files, trusted: Trusted | null = null, today: IsoDate = '2026-11-27') {
  const asked: string[] = []
  const looked = await lookForNewer({ place: PLACE, has: HAS, keys: KEYS, trusted, today }, (file, most) => {
    asked.push(file)
    const text = files[file]
    return Promise.resolve(text === undefined || text.length > most ? null : text)
  })
  return { ...looked, asked }
}

async function trustedAfter(files: Files): Promise<Trusted> {
  const { trusted } = await look(files)
  if (trusted === null) throw new Error('nothing is trusted')
  return trusted
}

test('finds a newer edition, and requests only the manifest and this place', async () => {
  const files = publishedAs(4, 9)
  const { newer, refused, trusted, asked } = await look(files)
  expect(newer?.edition).toEqual(editionOf(PLACE, 4))
  expect(newer?.text).toBe(files[bundleIn(files)])
  expect(refused).toBeNull()
  expect(trusted).toMatchObject({ sequence: 9, places: { [PLACE]: 4 } })
  expect(asked.sort()).toEqual([MANIFEST, SIGNATURE, bundleIn(files)].sort())
})

test.each([HAS, HAS - 1])('does not fetch edition %d if the phone has edition 3', async (edition) => {
  const { newer, refused, asked } = await look(publishedAs(edition, 9))
  expect({ newer, refused }).toEqual({ newer: null, refused: null })
  expect(asked).toEqual([MANIFEST, SIGNATURE])
})

test('a place that is not published has nothing newer', async () => {
  const { newer, refused } = await look(publishedAs(4, 9, { places: {} }))
  expect({ newer, refused }).toEqual({ newer: null, refused: null })
})

const files = publishedAs(4, 9)
const manifest = files[MANIFEST] ?? ''
const stranger = publishedAs(4, 9, { key: 3 })

test.each<[string, string, Files]>([
  ['no network', 'unreadable', {}],
  ['no signature', 'unreadable', { [MANIFEST]: manifest }],
  ['an unrelated page', 'unsigned', { [MANIFEST]: '<!DOCTYPE html>', [SIGNATURE]: '<!DOCTYPE html>' }],
  ['arbitrary data: a manifest by a stranger', 'unsigned', stranger],
  ['arbitrary data: one character changed', 'unsigned', { ...files, [MANIFEST]: manifest.replace('1', '2') }],
  [
    'mix and match: the signature of another day',
    'unsigned',
    { ...publishedAs(5, 10), [MANIFEST]: manifest },
  ],
  ['endless data', 'unreadable', { ...files, [MANIFEST]: 'x'.repeat(1e6) }],
  ['for a newer app', 'newer-app', publishedAs(4, 9, { form: 2 })],
  ['a missing bundle', 'unreadable', { [MANIFEST]: manifest, [SIGNATURE]: files[SIGNATURE] ?? '' }],
  ['an altered bundle', 'altered', { ...files, [bundleIn(files)]: (files[bundleIn(files)] ?? '').slice(1) }],
  ['an endless bundle', 'unreadable', { ...files, [bundleIn(files)]: 'x'.repeat(1e6) }],
])('%s: nothing is taken (%s)', async (_, refusal, served) => {
  const { newer, refused } = await look(served)
  expect({ newer, refused }).toEqual({ newer: null, refused: refusal })
})

test('rollback: after edition 4 a server cannot return to earlier files', async () => {
  const trusted = await trustedAfter(publishedAs(4, 9))
  for (const older of [publishedAs(4, 8), publishedAs(3, 10), publishedAs(3, 8)]) {
    const after = await look(older, trusted)
    expect(after).toMatchObject({ newer: null, refused: 'older', trusted })
  }
})

test('freeze: an expired manifest is reported, and what was trusted stays', async () => {
  const trusted = await trustedAfter(publishedAs(3, 9))
  expect(await look(publishedAs(3, 9), trusted, '2027-02-28')).toMatchObject({ refused: 'expired', trusted })
})

test('fast-forward and a stolen key: the second key continues and retires the first', async () => {
  const thief = await trustedAfter(publishedAs(4, Number.MAX_SAFE_INTEGER))
  const owner = await look(publishedAs(5, 10, { key: 2 }), thief)
  expect(owner.newer?.edition.sequence).toBe(5)
  expect(await look(publishedAs(6, Number.MAX_SAFE_INTEGER), owner.trusted)).toMatchObject({
    newer: null,
    refused: 'retired-key',
  })
})
