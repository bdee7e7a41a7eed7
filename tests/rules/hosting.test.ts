/**
 * Checks headers as documented and configured. That servers really send them is tested in
 * tests/h5/hosting.test.ts.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ASK_FIRST, FOR_GOOD, HASHED, HEADERS } from '../../hosting/headers'

const ROOT = path.resolve(__dirname, '../..')

/** How each file writes a header. */
const FORMS: readonly (readonly [string, (name: string, value: string) => string])[] = [
  ['hosting/nginx.conf', (name, value) => `add_header ${name} "${value}" always;`],
  ['hosting/Caddyfile', (name, value) => `\t${name} "${value}"\n`],
  ['docs/hosting.md', (name, value) => `| \`${name}\` | \`${value}\` |`],
]

const titled = (name: string): string => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())

describe.each(FORMS)('%s', (file, form) => {
  // table cells are padded to the longest one
  const text = readFileSync(path.join(ROOT, file), 'utf8').replace(/ +\|/g, ' |')

  test.each(Object.entries(HEADERS))('sets %s', (name, value) => {
    expect(text).toContain(form(titled(name), value))
  })

  test('sets both cache lifetimes', () => {
    expect(text).toContain(FOR_GOOD)
    expect(text).toContain(ASK_FIRST)
  })
})

test.each(['hosting/nginx.conf', 'hosting/Caddyfile'])(
  '%s recognises hashed files by the shared pattern',
  (file) => {
    expect(readFileSync(path.join(ROOT, file), 'utf8')).toContain(HASHED.source)
  },
)

test.each([
  ['js/app.0123abcd.js', true],
  ['policy/place.0123456789abcdef.json', true],
  ['js/app.0123abc.js', false],
  ['js/app.0123456789abcdef0.js', false],
  ['js/app.0123abcd.js.LICENSE.txt', false],
  ['index.html', false],
  ['policy/manifest.json', false],
])('%s is hashed: %s', (name, hashed) => {
  expect(HASHED.test(name)).toBe(hashed)
})
