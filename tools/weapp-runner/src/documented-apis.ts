import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The version of what the documentation gives no version for. */
const FIRST = '1.0.0'

/** The base library version that brought each member of `wx`, from WeChat's own typings. */
export function documentedSince(): ReadonlyMap<string, string> {
  const typings = path.join(
    path.dirname(require.resolve('miniprogram-api-typings/package.json')),
    'types',
    'wx',
    'lib.wx.api.d.ts',
  )
  // keep only the version of each comment
  const code = readFileSync(typings, 'utf8').replace(
    /\/\*[\s\S]*?\*\//g,
    (comment) => `@${/需要基础库： `([\d.]+)`/.exec(comment)?.[1] ?? FIRST}@`,
  )
  const [, members = ''] = /\n {4}interface Wx \{\n([\s\S]*?)\n {4}\}\n/.exec(code) ?? []
  const since = new Map<string, string>()
  let last = FIRST
  for (const [, version, name] of members.matchAll(
    /@([\d.]+)@|^ {8}(?:readonly )?([a-zA-Z]\w*)\??(?=[(<:])/gm,
  )) {
    if (version !== undefined) last = version
    // of several overloads the first is the oldest
    else if (name !== undefined && !since.has(name)) since.set(name, last)
  }
  return since
}

/** The names of all members of `wx` that WeChat documents. */
export const documentedApis = (): string[] => [...documentedSince().keys()]
