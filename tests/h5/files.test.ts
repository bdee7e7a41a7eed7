import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import doiuse from 'doiuse'
import postcss, { parse } from 'postcss'
import { browserslist } from '../../package.json'
import { H5_FILES } from '../../scripts/serve'
import { tooModern, younglyCalled } from '../support/syntax'

const WEAPP = path.resolve(H5_FILES, '..', 'weapp')

test('an old phone can read every script', () => {
  expect(tooModern(H5_FILES)).toEqual([])
})

test('no script calls a function of the language that an old phone lacks and nobody brings', () => {
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

/** What of the styles a promised browser does not know by the data of caniuse, and why nothing is lost by it. */
const YOUNG_STYLES: Readonly<Record<string, string>> = {
  'css-color-adjust': 'its older name with -webkit- stands before it',
  'css-env-function': 'another value stands before it: the next test',
  'css-focus-visible': 'the ring of the browser itself is drawn',
  'css-gradients': 'of NutUI, without what is new about them',
  'css-masks': 'its older name with -webkit- stands before it',
  'css-math-functions': 'minmax() of a grid is taken for one of them',
  'css-not-sel-list': 'there is one selector in it, and no list',
  'css-overflow': 'only values that are as old as the property',
  'css-paged-media': 'for paper',
  'css-snappoints': 'scroll-margin alone: what opens at the lower edge has to be scrolled to',
  'css-sticky': 'its older name with -webkit- stands before it',
  'css-text-indent': 'a length, and none of the new words',
  'flexbox-gap': 'margins stand in for it: config/flex-gap.ts, and a walk through Chrome 64',
  multicolumn: 'where a page of paper may break',
  'prefers-color-scheme': 'the light colours',
}

test('no style asks for what a promised browser does not know, but what it can do without', async () => {
  const found = new Set<string>()
  const plugin = doiuse({
    browsers: browserslist,
    onFeatureUsage: ({ feature }) => {
      found.add(feature)
    },
  })
  for (const file of readdirSync(H5_FILES, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.css'))
      await postcss([plugin]).process(readFileSync(path.join(H5_FILES, file), 'utf8'), { from: file })
  expect([...found].sort()).toEqual(Object.keys(YOUNG_STYLES).sort())
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
