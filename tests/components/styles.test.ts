/**
 * The names of the style sheets: a variable that is defined nowhere leaves an element without its colour, and a class of
 * two parts of the app gives one the look of the other once both were shown, in silence.
 */
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

test('no class is styled by two parts of the app', () => {
  const owners = new Map<string, Set<string>>()
  for (const { file, text } of sheets)
    for (const name of found(/^\.([\w-]+)(?=,?$| \{$)/gm, text))
      owners.set(name, (owners.get(name) ?? new Set()).add(path.dirname(file)))
  expect([...owners].filter(([, parts]) => parts.size > 1)).toEqual([])
})

// whoever asks for reduced motion is asked nothing of
test.each(sheets)('nothing that $file styles moves', ({ text }) => {
  expect(found(/(transition[a-z-]*:.*)/g, text)).toEqual([])
  // what appears later does so at once
  expect(found(/(animation: [\w-]+ (?!0s |0\.01s ).*)/g, text)).toEqual([])
})
