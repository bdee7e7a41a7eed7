/** What is documented and configured, word by word; that servers really send it is tested in tests/h5/hosting.test.ts. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ASK_FIRST, FOR_GOOD, HASHED, HEADERS } from '../../hosting/headers'

const ROOT = path.resolve(__dirname, '../..')

/** How a file writes a header. */
const FORMS: readonly (readonly [string, (name: string, value: string) => string])[] = [
  ['hosting/nginx.conf', (name, value) => `add_header ${name} "${value}" always;`],
  ['hosting/Caddyfile', (name, value) => `\t${name} "${value}"\n`],
  ['docs/hosting.md', (name, value) => `| \`${name}\` | \`${value}\` |`],
]

const titled = (name: string): string => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())

describe.each(FORMS)('%s', (file, form) => {
  // a table is as wide as its longest cell
  const text = readFileSync(path.join(ROOT, file), 'utf8').replace(/ +\|/g, ' |')

  test.each(Object.entries(HEADERS))('has %s as every server sends it', (name, value) => {
    expect(text).toContain(form(titled(name), value))
  })

  test('has how long a copy may be used', () => {
    expect(text).toContain(FOR_GOOD)
    expect(text).toContain(ASK_FIRST)
  })
})

test.each(['hosting/nginx.conf', 'hosting/Caddyfile'])(
  '%s knows a hashed file by the same pattern',
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
