/**
 * Addresses of pages, as they arrive: chats encode them, cut them, write `&amp;` for `&` and put signs behind them.
 * What is read here is what was meant, where that is certain.
 */
import { isParameter } from '@/routes'

export type Query = Readonly<Record<string, string | undefined>>

/** How often a text may have been percent-encoded on its way. */
const ENCODED_AT_MOST = 4

function decoded(text: string): string {
  let plain = text
  for (let times = 0; times < ENCODED_AT_MOST && plain.includes('%'); times++) {
    try {
      plain = decodeURIComponent(plain)
    } catch {
      return plain // a sign that is cut in half
    }
  }
  return plain
}

/** How `&` is written in HTML: what is left of it in front of a name once the text is taken apart at `&`. */
const ENTITY = /^(?:amp;|#0*38;|#x0*26;)+/i
/** What a name, a number or an id is made of; the signs behind it belong to the sentence around the link. */
const WORD = /^[\w/-]*[\w-]|^/
/** How the answers in a link begin. */
const ANSWERS = /^[0-9a-z]-[0-9a-z]{3}/

type Pair = readonly [name: string, value: string]

function pairOf(text: string): Pair {
  const [name = '', ...value] = text.replace(ENTITY, '').split('=')
  return [name.toLowerCase(), value.join('=')]
}

/** What a resident has typed may hold any sign, so it is not taken apart. */
const isTyped = (name: string): boolean => name === 'q'

function pairsOf(part: string): Pair[] {
  const [name, value] = pairOf(part)
  if (isTyped(name)) return [[name, decoded(value.replace(/\?.*/, '').replace(/\+/g, ' '))]]
  // a `&` that was encoded with all the rest, or a `?` that was put behind
  return decoded(part).replace(ENTITY, '').split(/[&?]/).map(pairOf)
}

/**
 * The parameters that an address names.
 * Where it holds something that is none of ours and no answers, answers were meant: `s` is then what looks like them,
 * or empty, so that nobody takes their own result for one that was sent to them.
 * @param text what stands behind `?`
 */
export function readQuery(text: string): Query {
  const query: Record<string, string> = {}
  let meant: string | null = null
  for (const [name, value] of text === '' ? [] : text.split('&').flatMap(pairsOf)) {
    // the answers are read, with what stands behind them, by the rules
    if (isParameter(name)) query[name] ??= isTyped(name) || name === 's' ? value : wordOf(value)
    else if (!name.startsWith('$')) meant = ANSWERS.test(value) ? value : (meant ?? '')
  }
  if (meant !== null && query['saved'] === undefined) query['s'] ??= meant
  return query
}

const wordOf = (text: string): string => WORD.exec(text)?.[0] ?? ''

const parted = (address: string): [path: string, query: string] => {
  const at = address.indexOf('?')
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)]
}

/** The path with a slash in front, without the query. */
export const pathOf = (address: string): string => `/${parted(address)[0].replace(/^\//, '')}`

/** The query of an address. */
export const queryOf = (address: string): Query => readQuery(parted(address)[1])

/** Whether two addresses mean the same page of the same matter, however they are written. */
export function sameAddress(one: string, other: string): boolean {
  const meaning = (address: string): string =>
    JSON.stringify([
      pathOf(address),
      Object.entries(queryOf(address))
        .map(([name, value = '']) => [name, isTyped(name) ? value : wordOf(value)])
        .sort(),
    ])
  return meaning(one) === meaning(other)
}

/** A page's path, as it stands in an address that is damaged around it. */
const PAGE = /pages(?:\/[\w-]+)+|home\/index/

/** The address that a damaged one was: encoded as a whole, with other signs around its path. Null where it is none. */
export function repairedAddress(damaged: string): string | null {
  const [head, tail] = parted(damaged)
  const [path, query] = parted(decoded(head))
  const page = PAGE.exec(path)?.[0]
  if (page === undefined) return null
  const all = [query, tail].filter((part) => part !== '').join('&')
  return `/${page}${all && `?${all}`}`
}
