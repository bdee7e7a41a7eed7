/**
 * How to dial the region's numbers from where the answers place the resident. The area codes are our own
 * addition (提示).
 */
import type { Interview } from '../engine/interview'
import type { Away, Option } from '../engine/model'
import type { RegionBase } from '../engine/region'

/** A landline number; short, mobile and 400 numbers are not local. */
const LOCAL = /^\d{7,8}$/

type Answered = Pick<Interview, 'guide' | 'path'>

/** The chosen options. */
const chosen = ({ guide, path }: Answered): readonly Option[] =>
  path.flatMap(({ question, answer }) => {
    const asked = guide.questions[question]
    return asked?.kind === 'choice' ? (asked.options[String(answer)] ?? []) : []
  })

/** Whether the counted answers place the resident under the rules of another place. */
export const isRuledElsewhere = (at: Answered): boolean =>
  chosen(at).some(({ ruledElsewhere: elsewhere }) => elsewhere)

/**
 * Where the counted answers place the resident, or the person they ask for; null at home or if no answer
 * says.
 */
export function awayOf(at: Answered): Away | null {
  const said = chosen(at).flatMap(({ away }) => away ?? [])
  return said.includes('abroad') ? 'abroad' : (said[0] ?? null)
}

/**
 * The number as dialled from there: 「0335-3661234」. The government hotline has the same short number
 * everywhere, so from elsewhere it needs the area code too.
 */
export function dialled(
  { areaCode }: Pick<RegionBase, 'areaCode'>,
  phone: string,
  away: Away | null,
  hotline = false,
): string {
  return away !== null && (hotline || LOCAL.test(phone)) ? `${areaCode[away]}-${phone}` : phone
}

/** What people must know before dialling the numbers as shown. */
export function callingNoteOf(
  { name, areaCode, contacts, callingNote }: RegionBase,
  away: Away | null,
): string {
  if (away === null || Object.values(contacts).every(({ kind }) => kind === 'body')) return callingNote
  return `${areaCode[away]}是从${away === 'abroad' ? '境外' : '外地'}打${name}要加的区号。文件没有印，是我们加上的；不加，打到的可能是当地。`
}
