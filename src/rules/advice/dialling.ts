/** How the region's numbers are dialled from where the answers put the resident. The codes are ours: 提示. */
import type { Interview } from '../engine/interview'
import type { Away, Option } from '../engine/model'
import type { RegionBase } from '../engine/region'

/** A number of the place itself; short, mobile and 400 numbers are no such. */
const LOCAL = /^\d{7,8}$/

type Answered = Pick<Interview, 'guide' | 'path'>

/** The options that were chosen. */
const chosen = ({ guide, path }: Answered): readonly Option[] =>
  path.flatMap(({ question, answer }) => {
    const asked = guide.questions[question]
    return asked?.kind === 'choice' ? (asked.options[String(answer)] ?? []) : []
  })

/** Whether the counted answers put the resident under the rules of another place. */
export const isRuledElsewhere = (at: Answered): boolean =>
  chosen(at).some(({ ruledElsewhere: elsewhere }) => elsewhere)

/** Where the counted answers put the resident, or whom they ask for; null at home and where no answer says so. */
export function awayOf(at: Answered): Away | null {
  const said = chosen(at).flatMap(({ away }) => away ?? [])
  return said.includes('abroad') ? 'abroad' : (said[0] ?? null)
}

/**
 * The number as it is dialled from there: 「0335-3661234」. The government hotline answers wherever it is dialled, so from
 * elsewhere it takes the code too.
 */
export function dialled(
  { areaCode }: Pick<RegionBase, 'areaCode'>,
  phone: string,
  away: Away | null,
  hotline = false,
): string {
  return away !== null && (hotline || LOCAL.test(phone)) ? `${areaCode[away]}-${phone}` : phone
}

/** What somebody has to know who dials the numbers as they stand there. */
export function callingNoteOf(
  { name, areaCode, contacts, callingNote }: RegionBase,
  away: Away | null,
): string {
  if (away === null || Object.values(contacts).every(({ kind }) => kind === 'body')) return callingNote
  return `${areaCode[away]}是从${away === 'abroad' ? '境外' : '外地'}打${name}要加的区号。文件没有印，是我们加上的；不加，打到的可能是当地。`
}
