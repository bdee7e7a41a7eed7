/** The poster as a picture. */
import type { Poster, PosterBlock } from '@/platform/poster'
import { callLine, type PosterView } from '@/rules'

const SOFT = '#46494f'

/** @param code the modules of the QR code; null without an address */
export function pictureOf(poster: PosterView, code: Poster['code']): Poster {
  const { place, title, asks, parts, calls, dated } = poster
  const part = (name: string, lines: readonly string[]): PosterBlock[] => [
    { text: name, size: 30, bold: true, colour: SOFT, above: 28 },
    ...lines.map((text) => ({ text: `· ${text}`, size: 36, above: 4 })),
  ]
  return {
    blocks: [
      { text: place, size: 32, colour: SOFT, above: 0 },
      { text: title, size: 76, bold: true, above: 0 },
      { text: asks, size: 40, above: 8 },
      ...parts.flatMap(({ title: name, lines }) => part(name, lines)),
      ...part(
        '问谁',
        calls.map((call) => callLine(call)),
      ),
      {
        text: `${dated}以经办单位的答复为准。${code ? '扫一扫，答几问就知道。' : ''}`,
        size: 26,
        colour: SOFT,
        above: 28,
      },
    ],
    code,
  }
}
