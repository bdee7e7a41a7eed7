/** 群里发: what a guide says to everybody, in a message to a group chat. */
import { charactersIn } from './short'

/** A message of at most so many characters is read in a group; whole lines are left out before that. */
export const LONGEST_MESSAGE = 200

export interface MessageLine {
  readonly text: string
  /** 0 stays whatever the length; of the others the lowest comes first. */
  readonly rank: number
}

/** As many of the lines as there is room for, in their order. */
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

/** The message. @param link where the guide can be opened, null where it has no address */
export const groupText = (lines: readonly MessageLine[], link: string | null): string =>
  fitting([
    ...lines,
    { text: link === null ? '在微信里打开“问办”，答几问就知道' : `答几问就知道：${link}`, rank: 0 },
  ])
