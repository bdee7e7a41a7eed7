/**
 * Names in the style sheets. An undefined variable silently leaves an element without its colour. A class that two
 * parts of the app style gives one the look of the other once both were shown.
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

// without animations, `prefers-reduced-motion` needs no rules
test.each(sheets)('nothing in $file moves', ({ text }) => {
  expect(found(/(transition[a-z-]*:.*)/g, text)).toEqual([])
  // an element may appear later, but not gradually
  expect(found(/(animation: [\w-]+ (?!0s |0\.01s ).*)/g, text)).toEqual([])
})
