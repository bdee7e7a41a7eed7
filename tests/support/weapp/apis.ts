import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The names of everything that WeChat documents on `wx`, from its own typings. */
export function documentedApis(): string[] {
  const typings = path.join(
    path.dirname(require.resolve('miniprogram-api-typings/package.json')),
    'types',
    'wx',
    'lib.wx.api.d.ts',
  )
  const code = readFileSync(typings, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const [, members = ''] = /\n {4}interface Wx \{\n([\s\S]*?)\n {4}\}\n/.exec(code) ?? []
  const names = [...members.matchAll(/^ {8}(?:readonly )?([a-zA-Z]\w*)\??(?=[(<:])/gm)]
  return [...new Set(names.map(([, name = '']) => name))]
}
