/**
 * Answers as a few characters for a link: `1-<question><value>-…-<check>`. Questions and options are named by hashes of
 * their ids, so a link survives a change of their order. Only small letters, digits, `-` and `_` occur, which no chat
 * encodes; what a chat or a hand writes behind a link ends it.
 */
import { readAnswers, UNSURE, type Answer, type Answers } from './answers'
import { toDay, toIsoDate, type IsoDate } from './days'
import type { Guide, Question } from './model'

const VERSION = '1'
const UNSURE_SIGN = '_'
/** Three base-36 digits; a test over all guides excludes collisions. */
const NAME_LENGTH = 3
const NAMES = 36 ** NAME_LENGTH
/** Dates are counted from here, so that none is negative: the oldest answer a guide takes is 120 years back. */
const FIRST_DAY = toDay('1800-01-01')
/** No link of ours is nearly so long; what is longer is not looked at. */
const LONGEST = 1000
/** How often the text may have been percent-encoded on its way. */
const ENCODED_AT_MOST = 4

type Asking = Pick<Guide, 'id' | 'title' | 'questions'>

/**
 * What is wrong with a link.
 * `newer`: made by a later version. `incomplete`: cut or altered. `unreadable`: no link of ours.
 * `outdated`: something in it is no answer (any more).
 */
export type LinkProblem = 'newer' | 'incomplete' | 'unreadable' | 'outdated'

/** FNV-1a, as three base-36 digits. */
export function linkName(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return ((hash >>> 0) % NAMES).toString(36).padStart(NAME_LENGTH, '0')
}

const checkOf = (guide: Asking, body: string): string => linkName(`${guide.id} ${body}`)

/** The questions whose answers may travel. */
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

/** The answer, still to be checked; null where the text is none. */
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
 * The answers as text for a link, without those of private questions.
 * @param answers ones that `readAnswers` takes; best only those of the interview's path, for no more need travel
 */
export function encodeAnswers(guide: Asking, answers: Answers): string {
  const items = travelling(guide).flatMap(([id, question]) => {
    const answer = answers[id]
    return answer === undefined ? [] : [linkName(id) + encodeValue(question, answer)]
  })
  const body = [VERSION, ...items].join('-')
  return `${body}-${checkOf(guide, body)}`
}

/** A link, up to the first sign that none of ours has. */
const LINK = /^[0-9a-z_-]*/

/** The text without the percent-encoding that WeChat and chats put on it, sometimes twice. */
function withoutEncoding(text: string): string {
  let plain = text
  for (let times = 0; times < ENCODED_AT_MOST && plain.includes('%'); times++) {
    try {
      plain = decodeURIComponent(plain)
    } catch {
      break // a sign cut in half: the rest says what is wrong
    }
  }
  return plain.trim()
}

/**
 * The answers that a link holds and that the guide takes today, and what was wrong with the rest. Never throws.
 * Of a link that was cut only whole answers are kept.
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

  // the last item is the check, with what was written behind it, or what a cut has left of something
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
