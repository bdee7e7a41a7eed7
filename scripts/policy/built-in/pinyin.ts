/** The pinyin of all titles and keywords, so that the app ships no dictionary. */
import { pinyin as pinyinOf } from 'pinyin-pro'
import { entriesOf, type Pinyin, type Sounds, type WholeRegion } from '@/rules/authoring'
import { MADE } from './made'

const syllables = (title: string): string =>
  pinyinOf(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join(' ')

/** The syllables of the title and keywords of everything that can be found in the place. */
export const placePinyin = (region: WholeRegion): Pinyin =>
  Object.fromEntries(
    entriesOf(region).map(({ key, title, keywords }) => [
      key,
      [title, ...keywords].map(syllables).filter(Boolean).join('|'),
    ]),
  )

/** Every character that can be typed or recognised: those of GB 2312, by their bytes. */
function characters(): readonly string[] {
  const decoder = new TextDecoder('gbk')
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => 0xb0 + row)
  const columns = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, column) => 0xa1 + column)
  return rows
    .flatMap((row) => columns.map((column) => decoder.decode(Uint8Array.of(row, column))))
    .filter((one) => /^\p{Script=Han}$/u.test(one))
}

/** Sounds that voice input confuses are merged. */
const heardAs = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^p(?!h)/, 'b')
    .replace(/([aei])ng$/, '$1n')

const readings = (character: string): readonly string[] => [
  ...new Set(pinyinOf(character, { toneType: 'none', type: 'array', multiple: true, v: true }).map(heardAs)),
]

/** Characters that sound like those in the names. */
export function soundsOf(regions: readonly WholeRegion[]): Sounds {
  const called = regions.flatMap(entriesOf).flatMap(({ title, keywords }) => [title, ...keywords])
  const heard = new Set([...new Set(called.join(''))].flatMap(readings))
  const groups = new Map<string, string[]>()
  for (const one of characters())
    for (const sound of readings(one))
      if (heard.has(sound)) groups.set(sound, [...(groups.get(sound) ?? []), one])
  return [...groups.values()].map((group) => group.join('')).filter((group) => group.length > 1)
}

export const soundsFile = (regions: readonly WholeRegion[]): readonly [string, string] => [
  'sounds.ts',
  [
    MADE,
    "import type { Sounds } from '@/rules/search/sounds'",
    '/** Characters that sound alike. */',
    `export const sounds: Sounds = ${JSON.stringify(soundsOf(regions).join(' '))}.split(' ')`,
    '',
  ].join('\n'),
]

/** A file for each place, and one that imports all of them. */
export function pinyinFiles(regions: readonly WholeRegion[]): readonly (readonly [string, string])[] {
  return [
    ...regions.map(
      (region) =>
        [
          `${region.id}/pinyin.ts`,
          [
            MADE,
            "import type { Pinyin } from '@/rules/regions/pinyin'",
            `export const pinyin: Pinyin = ${JSON.stringify(placePinyin(region), null, 2)}\n`,
          ].join('\n'),
        ] as const,
    ),
    [
      'pinyin.ts',
      [
        MADE,
        "import type { Pinyin } from '@/rules/regions/pinyin'",
        ...regions.map(({ id }, i) => `import { pinyin as place${i} } from './${id}/pinyin'`),
        '/** The pinyin of each place. In the browser it is fetched for one place: `pieces.ts`. */',
        `export const pinyin: Readonly<Record<string, Pinyin>> = {`,
        ...regions.map(({ id }, i) => `  ${JSON.stringify(id)}: place${i},`),
        '}\n',
      ].join('\n'),
    ],
  ]
}
