import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'postcss'
import { H5_FILES } from '../../hosting/serve'
import { tooModern, callsToRecentFunctions } from '../support/syntax'
import { youngStyles } from '../support/young-styles'

const WEAPP = path.resolve(H5_FILES, '..', 'weapp')

test('old phones can parse every script', () => {
  expect(tooModern(H5_FILES)).toEqual([])
})

test('no script calls a language function that old phones lack and nothing polyfills', () => {
  const polyfilled = [
    'Array.prototype.flat',
    'Array.prototype.flatMap',
    'Object.fromEntries',
    'String.prototype.trimStart',
  ]
  const called = callsToRecentFunctions(H5_FILES)
  for (const name of polyfilled) called.delete(name)
  // Workbox uses it for work that other code asks it to wait for, of which there is none
  expect(called.get('Promise.allSettled')).toEqual(['sw.js'])
  called.delete('Promise.allSettled')
  // Taro's query-string, which Taro uses with `decode: false`
  expect(called.get('String.prototype.replaceAll')).toHaveLength(1)
  called.delete('String.prototype.replaceAll')
  expect(Object.fromEntries(called)).toEqual({})
})

test('no script tests for BigInt in a way that crashes the page in Chrome 64', () => {
  const asking = readdirSync(H5_FILES, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.js') &&
      /"bigint"[!=]==?typeof|typeof [\w$.]+[!=]==?"bigint"/.test(
        readFileSync(path.join(H5_FILES, file), 'utf8'),
      ),
  )
  expect(asking).toEqual([])
})

/** Style features that a supported browser lacks, and why that does no harm. */
const YOUNG_STYLES: Readonly<Record<string, string>> = {
  ':focus-visible': 'the browser draws its own ring',
  '@media forced-colors': 'old phones have no forced colours',
  '@media prefers-color-scheme': 'the light colours',
  '@page': 'only computers print',
  'break-after: avoid': 'only computers print',
  'color-scheme': 'the browser’s own bars stay light',
  cursor: 'phones have no cursor',
  'env()': 'a fallback precedes it: see the next test',
  'forced-color-adjust': 'old phones have no forced colours',
  'gap in a flex box': 'replaced by margins: config/flex-gap.ts, and the walk through Chrome 64',
  outline: 'old iPhones draw it without round corners',
  'overflow-wrap: anywhere': 'nothing overflows without it: the walk through Chrome 64',
  page: 'only computers print',
  'scroll-margin': 'an element opened at the edge may need scrolling',
  'scroll-margin-bottom': 'an element opened at the edge may need scrolling',
  size: 'only computers print',
  'text-underline-offset': 'the underline is closer to the text',
  'text-wrap': 'lines break less evenly',
}

test('every style feature that a supported browser lacks is known to do no harm', () => {
  const found = readdirSync(H5_FILES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...youngStyles(readFileSync(path.join(H5_FILES, file), 'utf8'))])
  expect([...new Set(found)].sort()).toEqual(Object.keys(YOUNG_STYLES).sort())
})

test.each([
  ['in the browser', H5_FILES, '.css'],
  ['in WeChat', WEAPP, '.wxss'],
])('a phone without env() has a fallback value, %s', (_, folder, end) => {
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
      // together with a variable the declaration would not be ignored, and the fallback would be lost
      if (!before || declaration.value.includes('var(')) without.push(`${file}: ${declaration.toString()}`)
    })
  }
  expect(asking).toBeGreaterThan(0)
  expect(without).toEqual([])
})
