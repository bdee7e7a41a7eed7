/**
 * Encodes answers as a few characters for a link: `1-<question><value>-…-<check>`. Questions and options are
 * named by hashes of their ids, so links survive reordering. Only lower-case letters, digits, `-` and `_`
 * occur, which no chat app encodes; any other character ends the link.
 */
import { readAnswers, UNSURE, type Answer, type Answers } from './answers'
import { toDay, toIsoDate, type IsoDate } from './days'
import type { Guide, Question } from './model'

const VERSION = '1'
const UNSURE_SIGN = '_'
/** Three base-36 digits. A test over all guides rules out collisions. */
const NAME_LENGTH = 3
const NAMES = 36 ** NAME_LENGTH
/** Dates are counted from here, so that none is negative; guides accept dates up to 120 years ago. */
const FIRST_DAY = toDay('1800-01-01')
/** Longest link that is parsed; real links are much shorter. */
const LONGEST = 1000
/** Most times that the text may have been percent-encoded. */
const ENCODED_AT_MOST = 4

type Asking = Pick<Guide, 'id' | 'title' | 'questions'>

/**
 * What is wrong with a link. `newer`: made by a later version. `incomplete`: truncated or altered.
 * `unreadable`: not one of our links. `outdated`: contains something that is not, or no longer, a valid
 * answer.
 */
export type LinkProblem = 'newer' | 'incomplete' | 'unreadable' | 'outdated'

/** FNV-1a, as three base-36 digits. */
export function linkName(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return ((hash >>> 0) % NAMES).toString(36).padStart(NAME_LENGTH, '0')
}

const checkOf = (guide: Asking, body: string): string => linkName(`${guide.id} ${body}`)

/** The questions whose answers may be shared. */
const travelling = (guide: Asking): [id: string, question: Question][] =>
  Object.entries(guide.questions).filter(([, question]) => !question.private)

function encodeValue(question: Question, answer: Answer): string {
  if (answer === UNSURE) return UNSURE_SIGN
  switch (question.kind) {
    case 'choice':
      return linkName(String(answer))
    case 'choices':
      return (typeof answer === 'object' ? answer : [String(answer)]).map(linkName).join('')
    case 'date':
      return (toDay(String(answer) as IsoDate) - FIRST_DAY).toString(36) // checked by readAnswers
    case 'number':
      return String(answer)
  }
}

/** The answer, not yet validated; null if the text is malformed. */
function decodeValue(question: Question, text: string): Answer | null {
  if (text === UNSURE_SIGN) return UNSURE
  switch (question.kind) {
    case 'choice':
      return Object.keys(question.options).find((id) => linkName(id) === text) ?? null
    case 'choices': {
      const names = text.match(/.{1,3}/g) ?? []
      const ids = names.map((name) => Object.keys(question.options).find((id) => linkName(id) === name))
      return ids.every((id) => id !== undefined) ? ids : null
    }
    case 'date':
      return /^[0-9a-z]{1,4}$/.test(text) ? toIsoDate(FIRST_DAY + parseInt(text, 36)) : null
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : null
  }
}

/**
 * Encodes the answers for a link, without those of private questions.
 * @param answers validated answers, preferably only those on the interview path
 */
export function encodeAnswers(guide: Asking, answers: Answers): string {
  const items = travelling(guide).flatMap(([id, question]) => {
    const answer = answers[id]
    return answer === undefined ? [] : [linkName(id) + encodeValue(question, answer)]
  })
  const body = [VERSION, ...items].join('-')
  return `${body}-${checkOf(guide, body)}`
}

/** A link, up to the first character that links do not contain. */
const LINK = /^[0-9a-z_-]*/

/** Removes the percent-encoding that WeChat and chat apps add, sometimes twice. */
function withoutEncoding(text: string): string {
  let plain = text
  for (let times = 0; times < ENCODED_AT_MOST && plain.includes('%'); times++) {
    try {
      plain = decodeURIComponent(plain)
    } catch {
      break // a truncated escape: parsing the rest reports the problem
    }
  }
  return plain.trim()
}

/**
 * Decodes the answers of a link that the guide accepts today, and reports problems with the rest. Never
 * throws. A truncated link keeps its complete answers.
 */
export function decodeAnswers(
  guide: Asking,
  text: string,
  today: IsoDate,
): { answers: Answers; problems: readonly LinkProblem[] } {
  const nothing = (problem: LinkProblem) => ({ answers: {}, problems: [problem] })
  const plain = withoutEncoding(text)
  if (plain === '') return nothing('incomplete')
  const link = LINK.exec(plain)?.[0] ?? ''
  if (link === '' || link.length > LONGEST) return nothing('unreadable')
  const [version = '', ...items] = link.replace(/[-_]+$/, '').split('-')
  if (version === '') return nothing('incomplete')
  if (version !== VERSION) return nothing(/^[2-9a-z]$/.test(version) ? 'newer' : 'unreadable')

  // the last item is the check, possibly with appended text, or the remains of a truncated item
  const last = items.pop()
  const whole = last?.startsWith(checkOf(guide, [version, ...items].join('-'))) ?? false
  const questions = new Map(travelling(guide).map(([id, question]) => [linkName(id), { id, question }]))
  const raw = new Map<string, Answer>()
  let understood = true
  for (const item of items) {
    const named = questions.get(item.slice(0, NAME_LENGTH))
    const answer = named ? decodeValue(named.question, item.slice(NAME_LENGTH)) : null
    if (named && answer !== null) raw.set(named.id, answer)
    else understood = false
  }
  const { answers, problems } = readAnswers(guide, Object.fromEntries(raw), today)
  if (!whole) return { answers, problems: ['incomplete'] }
  return { answers, problems: understood && problems.length === 0 ? [] : ['outdated'] }
}
