/** What is published, and what a server delivers. */
import path from 'node:path'
import { bundleFile, MANIFEST, MOST_DAYS, readBundle, SIGNATURE } from '@/rules/authoring'
import { readPolicy } from '../../../scripts/policy/policy'
import { type Publication, publicationOf, tooLarge } from '../../../scripts/policy/publish/publication'
import type { Register } from '../../../scripts/policy/publish/register'
import { problemText } from '../../../scripts/policy/problems'
import { servedBy } from '../../../scripts/policy/publish/served'
import { timedOf } from '../../../scripts/policy/slices'
import { type Place, readPlace, textsOf } from '../../../scripts/policy/place'
import { publicKey, signature } from '../../support/editions'

const TODAY = '2026-11-27'
const NOTHING: Register = { sequence: 0, places: {} }
const SAMPLE = path.join(__dirname, '../../sample/policy')
const { places } = readPolicy(SAMPLE)
const first = publicationOf(places, NOTHING, TODAY)

const sequences = ({ manifest }: Publication) =>
  Object.fromEntries(Object.entries(manifest.places).map(([id, { sequence }]) => [id, sequence]))

/** The places, one of them with a changed text. */
const corrected: readonly Place[] = places.map((place) => {
  if (place.region.id !== 'zhoukou') return place
  const region = { ...place.region, callingNote: '改过了' }
  return { ...place, region, slices: [{ from: null, value: region }] }
})

test('a phone accepts every bundle, and the manifest lists them all', () => {
  for (const [id, offered] of Object.entries(first.manifest.places)) {
    const text = first.files.get(bundleFile(id, offered)) ?? ''
    expect(readBundle(text, offered, id)).toHaveProperty('taken.contents.id', id)
  }
  expect(sequences(first)).toEqual({ qinhuangdao: 1, zhoukou: 1, 'chengde-shuangqiao': 1 })
  expect(first.changed).toEqual(places.map(({ region }) => region.id))
})

test('only a changed place gets a new edition; the manifest is always new', () => {
  const again = publicationOf(places, first.register, TODAY)
  expect(again.manifest.sequence).toBe(2)
  expect(again.changed).toEqual([])
  const second = publicationOf(corrected, first.register, TODAY)
  expect(sequences(second)).toEqual({ qinhuangdao: 1, zhoukou: 2, 'chengde-shuangqiao': 1 })
  expect(second.changed).toEqual(['zhoukou'])
})

test('a place that is withdrawn and restored, or changed back, continues its count', () => {
  const second = publicationOf(corrected, first.register, TODAY)
  const back = publicationOf(places, second.register, TODAY)
  expect(sequences(back)).toMatchObject({ zhoukou: 3 })
  const without = publicationOf(places.slice(0, 1), second.register, TODAY)
  expect(sequences(without)).toEqual({ qinhuangdao: 1 })
  expect(sequences(publicationOf(places, without.register, TODAY))).toMatchObject({ zhoukou: 3 })
})

test('a place id may start with a digit', async () => {
  const renamed = places.slice(1, 2).map((place) => {
    const region = { ...place.region, id: '2-zhoukou' }
    return { ...place, region, slices: [{ from: null, value: region }] as const }
  })
  const { files, register } = publicationOf(renamed, NOTHING, TODAY)
  const served = new Map([...files, [SIGNATURE, signature(files.get(MANIFEST) ?? '', 1)]])
  const get = (file: string) => Promise.resolve(served.get(file) ?? null)
  const { lines, ok } = await servedBy(get, [publicKey(1)], register, TODAY)
  expect([lines.filter((line) => line.startsWith('✗')), ok]).toEqual([[], true])
})

/** The place with new values of its first figures, each from another year on. */
function withLaterFigures(id: string, years: number): Place {
  const texts = textsOf(path.join(SAMPLE, id))
  let year = 2030
  const later = (value: string): string => {
    year += 1
    return `{ value: ${Number(value) + 1}, from: ${year}-01-01 }`
  }
  const figures = (texts.get('figures.yaml') ?? '').replace(
    /\{ value: ([\d.]+), (unit: [^,]+, cite: [\w-]+) \}|periods: \[(\{ value: ([\d.]+), [^}]*\})\]/g,
    (whole: string, value?: string, rest = '', period = '', last = '') => {
      if (year === 2030 + years) return whole
      return value === undefined
        ? `periods: [${period}, ${later(last)}]`
        : `{ ${rest}, periods: [{ value: ${value}, from: 2020-01-01 }, ${later(value)}] }`
    },
  )
  const { place, problems } = readPlace(id, new Map(texts).set('figures.yaml', figures))
  if (!place) throw new Error(problems.map(problemText).join('\n'))
  return place
}

describe.each(places.map(({ region }) => region.id))(
  '%s, with figures that change in several years',
  (id) => {
    const place = withLaterFigures(id, 10)
    const bundleOf = (one: Place) => {
      const { manifest, files } = publicationOf([one], NOTHING, TODAY)
      const offered = manifest.places[id]
      if (!offered) throw new Error('it is not published')
      return { offered, text: files.get(bundleFile(id, offered)) ?? '' }
    }

    test('is unchanged after a phone has read it', () => {
      const { offered, text } = bundleOf(place)
      const read = readBundle(text, offered, id)
      expect(place.slices.length).toBeGreaterThan(3)
      expect(read).toHaveProperty('taken.region', timedOf(place))
    })

    test('is hardly larger than without the changes', () => {
      const { bytes } = bundleOf({ ...place, slices: [place.slices[0]] }).offered
      expect(bundleOf(place).offered.bytes).toBeLessThan(1.3 * bytes)
    })
  },
)

test('what no phone accepts is reported before signing, with what to do', () => {
  const [place] = places
  if (!place) throw new Error('no place')
  const { region } = place
  const reported = (one: Place) => tooLarge(publicationOf([one], NOTHING, TODAY), [one])
  const heavy = { ...region, callingNote: '先打电话。'.repeat(150_000) }
  const onDays = (count: number): Place => ({
    ...place,
    slices: [
      { from: null, value: region },
      ...Array.from({ length: count }, (_, i) => ({
        from: `${2000 + i}-01-01` as const,
        value: { ...region, callingNote: `第${i}年` },
      })),
    ],
  })
  expect(reported(onDays(MOST_DAYS))).toEqual([])
  expect(reported(onDays(MOST_DAYS + 1))).toEqual([
    'qinhuangdao 有51天会变，手机最多收50天。早就过去的“periods”，删掉几段。',
  ])
  expect(reported({ ...place, region: heavy, slices: [{ from: null, value: heavy }] })).toEqual([
    expect.stringMatching(/^qinhuangdao 有\d{4}KB，手机最多取2048KB。指引和问答写短些，或者少放几篇。$/),
  ])
})

test('a manifest is valid for ninety days', () => {
  expect(first.manifest).toMatchObject({ issued: TODAY, expires: '2027-02-25' })
})

describe('checking a server', () => {
  const text = first.files.get(MANIFEST) ?? ''
  const served = new Map([...first.files, [SIGNATURE, signature(text, 1)]])
  const lookAt = (files: ReadonlyMap<string, string>, register = first.register, key = 1) =>
    servedBy((file) => Promise.resolve(files.get(file) ?? null), [publicKey(key)], register, TODAY)
  const [bundle = ''] = [...first.files.keys()].filter((file) => file.startsWith('zhoukou'))

  test('accepts what was published', async () => {
    expect(await lookAt(served)).toMatchObject({ ok: true })
  })

  test.each<[string, RegExp, () => ReturnType<typeof lookAt>]>([
    ['nothing', /^✗ manifest.json/, () => lookAt(new Map())],
    ['no signature', /^✗ manifest.sig/, () => lookAt(first.files)],
    ['a stranger’s signature', /^✗ manifest.json/, () => lookAt(served, first.register, 3)],
    ['an altered bundle', /^✗ zhoukou/, () => lookAt(new Map([...served, [bundle, '{}']]))],
    [
      'a missing bundle',
      /^✗ zhoukou/,
      () => lookAt(new Map([...served].filter(([file]) => file !== bundle))),
    ],
    [
      'an earlier publication',
      /^✗ zhoukou/,
      () => lookAt(served, publicationOf(corrected, first.register, TODAY).register),
    ],
  ])('reports %s', async (_, reported, look) => {
    const { ok, lines } = await look()
    expect(ok).toBe(false)
    expect(lines.some((line) => reported.test(line))).toBe(true)
  })
})
