/** The slip as a picture. */
import type { Poster, PosterBlock } from '@/platform/poster'
import { callLine, groupLines, type SlipView } from '@/rules'

const SOFT = '#46494f'
const VERDICT_COLOURS = {
  yes: '#085f40',
  'not-needed': '#085f40',
  partly: '#7a4200',
  ask: '#7a4200',
  no: '#a3211a',
} as const satisfies Record<SlipView['results'][number]['verdict'], string>

function part(title: string, lines: readonly string[]): PosterBlock[] {
  return lines.length === 0
    ? []
    : [
        { text: title, size: 30, bold: true, colour: SOFT, above: 28 },
        ...lines.map((text) => ({ text, size: 32, above: 4 })),
      ]
}

/** @param day today in words; @param code the modules of the QR code, null without an address */
export function posterOf(slip: SlipView, day: string, code: Poster['code']): Poster {
  const { title, results, age, papers, dates, clauses, calls, callingTip } = slip
  return {
    blocks: [
      { text: title, size: 36, bold: true, above: 0 },
      ...results.map(({ when, word, asOf, headline, verdict }) => ({
        text: `${when === null ? '' : `${when}：`}${word}：${asOf === null ? '' : `${asOf}，`}${headline}`,
        size: 44,
        bold: true,
        colour: VERDICT_COLOURS[verdict],
        above: 16,
      })),
      ...part(
        '带上这些',
        groupLines(papers, () => '· '),
      ),
      ...part(
        '时间',
        groupLines(dates, () => ''),
      ),
      ...part('电话', [...calls.map((call) => callLine(call)), ...(callingTip === null ? [] : [callingTip])]),
      ...part('依据', [...clauses, ...(age === null ? [] : [age])]),
      {
        text: `${day}由“问办”按公开文件整理，以经办单位的答复为准。${code ? '扫码看完整结果。' : ''}`,
        size: 26,
        colour: SOFT,
        above: 28,
      },
    ],
    code,
  }
}
