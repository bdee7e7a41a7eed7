import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What the documentation dates by nothing has always been there. */
const FIRST = '1.0.0'

/** The oldest base library that has it, by name, of everything that WeChat documents on `wx`; from its own typings. */
export function documentedSince(): ReadonlyMap<string, string> {
  const typings = path.join(
    path.dirname(require.resolve('miniprogram-api-typings/package.json')),
    'types',
    'wx',
    'lib.wx.api.d.ts',
  )
  // of each comment only the version stays
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
    // of several forms the first is the oldest
    else if (name !== undefined && !since.has(name)) since.set(name, last)
  }
  return since
}

/** The names of everything that WeChat documents on `wx`. */
export const documentedApis = (): string[] => [...documentedSince().keys()]
