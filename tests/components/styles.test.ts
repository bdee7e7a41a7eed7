/** The variables of the style sheets: a name that is defined nowhere leaves an element without its colour, in silence. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SOURCE = path.resolve(__dirname, '../../src')
const sheets = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.scss'))
  .map((file) => ({ file, text: readFileSync(path.join(SOURCE, file), 'utf8') }))
const found = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name)
const defined = new Set(sheets.flatMap(({ text }) => found(/(--[a-z][a-z0-9-]*):/g, text)))

test.each(sheets)('every variable that $file uses is defined', ({ text }) => {
  expect(found(/var\((--[a-z][a-z0-9-]*)/g, text).filter((name) => !defined.has(name))).toEqual([])
})
