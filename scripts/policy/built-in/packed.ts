/** The places as WeChat's package contains them; `src/rules/regions/packed.ts` reads them. */
import { deflateRawSync } from 'node:zlib'
import type { Packed } from '@/rules/authoring'
import { piecesOf } from '../built-in'
import type { Place } from '../place'
import { MADE } from './made'
import { placePinyin } from './pinyin'

/** @param known data that the packed value may refer to */
const pack = (value: unknown, known?: Buffer): string =>
  deflateRawSync(utf16(value), { level: 9, ...(known && { dictionary: known }) })
    .toString('base64')
    .replace(/=+$/, '')

const utf16 = (value: unknown): Buffer => Buffer.from(JSON.stringify(value), 'utf16le')

/** The pieces of the place; all others may refer to `base`, which every page reads. */
export function packedPlace(place: Place): Packed {
  const { base, faqs, services, changes, ...guides } = Object.fromEntries(
    piecesOf(place).map(({ file, value }): readonly [string, unknown] => [file, value]),
  )
  const known = utf16(base)
  return {
    base: pack(base),
    faqs: pack(faqs, known),
    services: pack(services ?? null, known),
    changes: pack(changes ?? [], known),
    pinyin: pack(placePinyin(place.region), known),
    ...Object.fromEntries(Object.entries(guides).map(([name, guide]) => [name, pack(guide, known)])),
  }
}

/** A file for each place, and one that imports all of them. */
export function packedFiles(places: readonly Place[]): readonly (readonly [string, string])[] {
  const type = "import type { Packed } from '@/rules/regions/packed'"
  return [
    ...places.map(
      (place) =>
        [
          `${place.region.id}/packed.ts`,
          [MADE, type, `export const packed: Packed = ${JSON.stringify(packedPlace(place), null, 2)}\n`].join(
            '\n',
          ),
        ] as const,
    ),
    [
      'packed.ts',
      [
        MADE,
        type,
        ...places.map(({ region: { id } }, i) => `import { packed as place${i} } from './${id}/packed'`),
        '/** All data of each place. In the browser it is fetched in pieces: `pieces.ts`. */',
        'export const packed: Readonly<Record<string, Packed>> = {',
        ...places.map(({ region: { id } }, i) => `  ${JSON.stringify(id)}: place${i},`),
        '}\n',
      ].join('\n'),
    ],
  ]
}
