import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'postcss'
import { H5_FILES } from '../../hosting/serve'
import { tooModern, younglyCalled } from '../support/syntax'
import { youngStyles } from '../support/young-styles'

const WEAPP = path.resolve(H5_FILES, '..', 'weapp')

test('an old phone can read every script', () => {
  expect(tooModern(H5_FILES)).toEqual([])
})

test('no script calls a language function that old phones lack and nothing provides', () => {
  const brought = [
    'Array.prototype.flat',
    'Array.prototype.flatMap',
    'Object.fromEntries',
    'String.prototype.trimStart',
  ]
  const called = younglyCalled(H5_FILES)
  for (const name of brought) called.delete(name)
  // Workbox waits so for what others have asked it to wait for, which nobody does
  expect(called.get('Promise.allSettled')).toEqual(['sw.js'])
  called.delete('Promise.allSettled')
  // Taro's query-string, which Taro uses with `decode: false`
  expect(called.get('String.prototype.replaceAll')).toHaveLength(1)
  called.delete('String.prototype.replaceAll')
  expect(Object.fromEntries(called)).toEqual({})
})

test('no script asks whether something is a BigInt in the way that ends the page in Chrome 64', () => {
  const asking = readdirSync(H5_FILES, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.js') &&
      /"bigint"[!=]==?typeof|typeof [\w$.]+[!=]==?"bigint"/.test(
        readFileSync(path.join(H5_FILES, file), 'utf8'),
      ),
  )
  expect(asking).toEqual([])
})

/** What of the styles a promised browser does not know, and why nothing is lost by it. */
const YOUNG_STYLES: Readonly<Record<string, string>> = {
  ':focus-visible': 'the ring of the browser itself is drawn',
  '@media forced-colors': 'old phones force none',
  '@media prefers-color-scheme': 'the light colours',
  '@page': 'printed is from a computer',
  'break-after: avoid': 'printed is from a computer',
  'color-scheme': 'the bars of the browser itself stay light',
  cursor: 'phones show none',
  'env()': 'another value stands before it: the next test',
  'forced-color-adjust': 'old phones force none',
  'gap in a flex box': 'margins stand in for it: config/flex-gap.ts, and the walk through Chrome 64',
  outline: 'old iPhones draw it, without round corners',
  'overflow-wrap: anywhere': 'nothing sticks out without it: the walk through Chrome 64',
  page: 'printed is from a computer',
  'scroll-margin': 'what opens at an edge may have to be scrolled to',
  'scroll-margin-bottom': 'what opens at an edge may have to be scrolled to',
  size: 'printed is from a computer',
  'text-underline-offset': 'the line stands closer',
  'text-wrap': 'lines break where they may',
}

test('no style asks for what a promised browser does not know, but what it can do without', () => {
  const found = readdirSync(H5_FILES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...youngStyles(readFileSync(path.join(H5_FILES, file), 'utf8'))])
  expect([...new Set(found)].sort()).toEqual(Object.keys(YOUNG_STYLES).sort())
})

test.each([
  ['in the browser', H5_FILES, '.css'],
  ['in WeChat', WEAPP, '.wxss'],
])('a phone that knows no env() has another value to take, %s', (_, folder, end) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(end),
  )
  let asking = 0
  const without: string[] = []
  for (const file of files) {
    parse(readFileSync(path.join(folder, file), 'utf8')).walkDecls(/^(?!--)/, (declaration) => {
      if (!declaration.value.includes('env(')) return
      asking++
      const before = declaration.parent?.nodes
        .slice(0, declaration.parent.index(declaration))
        .find((node) => node.type === 'decl' && declaration.prop.startsWith(node.prop))
      // beside a variable it would not be passed over, and the value before it would be lost
      if (!before || declaration.value.includes('var(')) without.push(`${file}: ${declaration.toString()}`)
    })
  }
  expect(asking).toBeGreaterThan(0)
  expect(without).toEqual([])
})
