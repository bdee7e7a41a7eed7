/** The pinyin of every title that can be found, so that no phone carries a dictionary. */
import { pinyin as pinyinOf } from 'pinyin-pro'
import { entriesOf, regions } from '@/rules'
import type { Generated } from './generated'

const syllables = (title: string): string =>
  pinyinOf(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join(' ')

export const pinyin: Generated = {
  file: 'src/rules/search/pinyin.ts',
  text: () => {
    const titles = regions.flatMap(entriesOf).map(({ key, title }) => [key, syllables(title)])
    return [
      '/** Made by `npm run generate` from the titles; do not edit. */',
      `export const pinyin: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(titles), null, 2)}\n`,
    ].join('\n')
  },
}
