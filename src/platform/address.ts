/**
 * Parses page addresses as they arrive: chat apps encode them, truncate them, write `&amp;` for `&` and
 * append punctuation. The parser restores what was meant where that is certain.
 */
import { isParameter } from '@/routes'

export type Query = Readonly<Record<string, string | undefined>>

/** Most times that a text may have been percent-encoded. */
const ENCODED_AT_MOST = 4

function decoded(text: string): string {
  let plain = text
  for (let times = 0; times < ENCODED_AT_MOST && plain.includes('%'); times++) {
    try {
      plain = decodeURIComponent(plain)
    } catch {
      return plain // a truncated escape
    }
  }
  return plain
}

/** HTML escapes of `&`: what remains in front of a name after splitting at `&`. */
const ENTITY = /^(?:amp;|#0*38;|#x0*26;)+/i
/** The characters of names, numbers and ids. Anything after them belongs to the sentence around the link. */
const WORD = /^[\w/-]*[\w-]|^/
/** How the answers in a link begin. */
const ANSWERS = /^[0-9a-z]-[0-9a-z]{3}/

type Pair = readonly [name: string, value: string]

function pairOf(text: string): Pair {
  const [name = '', ...value] = text.replace(ENTITY, '').split('=')
  return [name.toLowerCase(), value.join('=')]
}

/** Text typed by the resident may contain any character, so it is not split. */
const isTyped = (name: string): boolean => name === 'q'

function pairsOf(part: string): Pair[] {
  const [name, value] = pairOf(part)
  if (isTyped(name)) return [[name, decoded(value.replace(/\?.*/, '').replace(/\+/g, ' '))]]
  // an `&` that was encoded with the rest, or an appended `?`
  return decoded(part).replace(ENTITY, '').split(/[&?]/).map(pairOf)
}

/**
 * The parameters in an address. An unknown parameter in an address without answers means damaged answers: `s`
 * is then set to whatever looks like answers, or to an empty string, so that nobody takes their own result
 * for one that was sent to them.
 * @param text the part after `?`
 */
export function readQuery(text: string): Query {
  const query: Record<string, string> = {}
  let meant: string | null = null
  for (const [name, value] of text === '' ? [] : text.split('&').flatMap(pairsOf)) {
    // the rules parse the answers, including anything appended to them
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

/** The path with a leading slash, without the query. */
export const pathOf = (address: string): string => `/${parted(address)[0].replace(/^\//, '')}`

/** The query of an address. */
export const queryOf = (address: string): Query => readQuery(parted(address)[1])

/** Whether two addresses lead to the same page with the same parameters, however they are written. */
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

/** A page's path within a damaged address. */
const PAGE = /pages(?:\/[\w-]+)+|home\/index/

/**
 * Repairs an address that was encoded as a whole or has other characters around its path. Null if it contains
 * no page.
 */
export function repairedAddress(damaged: string): string | null {
  const [head, tail] = parted(damaged)
  const [path, query] = parted(decoded(head))
  const page = PAGE.exec(path)?.[0]
  if (page === undefined) return null
  const all = [query, tail].filter((part) => part !== '').join('&')
  return `/${page}${all && `?${all}`}`
}
