/** The pinyin of every title that can be found, so that no phone carries a dictionary. */
import { pinyin as pinyinOf } from 'pinyin-pro'
import { entriesOf, type Pinyin, type WholeRegion } from '@/rules/authoring'
import { MADE } from './made'

const syllables = (title: string): string =>
  pinyinOf(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join(' ')

/** The syllables of the title of each thing that can be found of the place. */
export const placePinyin = (region: WholeRegion): Pinyin =>
  Object.fromEntries(entriesOf(region).map(({ key, title }) => [key, syllables(title)]))

/** A file for each place, and one that imports all of them. */
export function pinyinFiles(regions: readonly WholeRegion[]): readonly (readonly [string, string])[] {
  return [
    ...regions.map(
      (region) =>
        [
          `${region.id}/pinyin.ts`,
          [
            MADE,
            "import type { Pinyin } from '@/rules/search/entries'",
            `export const pinyin: Pinyin = ${JSON.stringify(placePinyin(region), null, 2)}\n`,
          ].join('\n'),
        ] as const,
    ),
    [
      'pinyin.ts',
      [
        MADE,
        "import type { Pinyin } from '@/rules/search/entries'",
        ...regions.map(({ id }, i) => `import { pinyin as place${i} } from './${id}/pinyin'`),
        '/** Of each place. The browser version fetches it for one place: `pieces.ts`. */',
        `export const pinyin: Readonly<Record<string, Pinyin>> = {`,
        ...regions.map(({ id }, i) => `  ${JSON.stringify(id)}: place${i},`),
        '}\n',
      ].join('\n'),
    ],
  ]
}
