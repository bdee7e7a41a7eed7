/** 群里发: what a guide says to everybody, as a group chat message. */
import { charactersIn } from './short'

/** Longest message in characters; whole lines are dropped to stay below. */
export const LONGEST_MESSAGE = 200

export interface MessageLine {
  readonly text: string
  /** 0: always kept. Otherwise lines with the lowest number are kept first. */
  readonly rank: number
}

/** The lines that fit, in order. */
function fitting(lines: readonly MessageLine[]): string {
  let left = LONGEST_MESSAGE + 1
  const kept = new Set<MessageLine>()
  for (const line of [...lines].sort((a, b) => a.rank - b.rank)) {
    const length = charactersIn(line.text) + 1
    if (line.rank > 0 && length > left) continue
    kept.add(line)
    left -= length
  }
  return lines.flatMap((line) => (kept.has(line) ? [line.text] : [])).join('\n')
}

/** The message. @param link the guide's address; null without one */
export const groupText = (lines: readonly MessageLine[], link: string | null): string =>
  fitting([
    ...lines,
    { text: link === null ? '在微信里打开“问办”，答几问就知道' : `答几问就知道：${link}`, rank: 0 },
  ])
