import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Linter } from 'eslint'
import globals from 'globals'
import { readPackage, resolveFrom, type ComponentJson } from '#weapp-runner'
import { packageSize } from '../../scripts/budgets/package-size'
import { tooModern } from '../support/syntax'

const PACKAGE = path.resolve(__dirname, '..', '..', 'dist', 'weapp')
const KB = 1024

const { app, files, pages } = readPackage(PACKAGE)
const read = (file: string): string => readFileSync(path.join(PACKAGE, file), 'utf8')
const ending = (...ends: string[]): string[] => files.filter((file) => ends.includes(path.extname(file)))

describe('the package is complete', () => {
  test.each(pages.map((page) => page.path))('page %s has its four files', (page) => {
    const missing = ['.js', '.json', '.wxml', '.wxss'].filter((end) => !files.includes(page + end))
    expect(missing).toEqual([])
  })

  test('every component in use exists', () => {
    const missing = ending('.json').flatMap((file) => {
      const { usingComponents = {} } = JSON.parse(read(file)) as ComponentJson
      return Object.values(usingComponents)
        .filter((to) => !to.startsWith('plugin://'))
        .map((to) => resolveFrom(file, to))
        .filter((to) => !['.js', '.json', '.wxml'].every((end) => files.includes(to + end)))
        .map((to) => `${file} uses ${to}`)
    })
    expect(missing).toEqual([])
  })

  test('every import exists', () => {
    const missing = ending('.wxml', '.wxss').flatMap((file) =>
      [
        ...read(file).matchAll(
          /(?:<(?:import|include|wxs)\b[^>]*?\bsrc=|@import\s+(?:url\()?)["']([^"']+)["']/g,
        ),
      ]
        .map(([, to = '']) => resolveFrom(file, to))
        .filter((to) => !files.includes(to))
        .map((to) => `${file} imports ${to}`),
    )
    expect(missing).toEqual([])
  })

  test('the navigation bar has colours for light and dark phones', () => {
    expect(app.darkmode).toBe(true)
    const themes = JSON.parse(read(app.themeLocation ?? '')) as Record<string, object>
    const named = Object.values(app.window ?? {}).filter((value) => /^@/.test(String(value)))
    expect(named.length).toBeGreaterThan(0)
    for (const mode of ['light', 'dark'])
      expect(Object.keys(themes[mode] ?? {}).map((name) => `@${name}`)).toEqual(expect.arrayContaining(named))
  })

  test('the sitemap is beside the pages', () => {
    expect(files).toContain(app.sitemapLocation)
  })

  test('every required script exists', () => {
    const missing = ending('.js').flatMap((file) =>
      [...read(file).matchAll(/\brequire\("(\.[^"]+)"\)/g)]
        .map(([, to = '']) => resolveFrom(file, to))
        .filter((to) => !files.includes(to) && !files.includes(`${to}.js`))
        .map((to) => `${file} requires ${to}`),
    )
    expect(missing).toEqual([])
  })
})

describe('the package is small', () => {
  test('the main package is at most 300 KB', () => {
    expect(packageSize().main).toBeLessThanOrEqual(300 * KB)
  })

  test('everything together is at most 850 KB', () => {
    expect(packageSize().all).toBeLessThanOrEqual(850 * KB)
  })
})

describe('the package has nothing that WeChat refuses', () => {
  test('no code from strings', () => {
    const found = ending('.js').flatMap((file) =>
      [
        ...read(file).matchAll(/.{0,40}(?:\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*["'`]).{0,40}/g),
      ].map(([code]) => `${file}: ${code}`),
    )
    expect(found).toEqual([])
  })

  test('no syntax that old phones cannot parse', () => {
    expect(tooModern(PACKAGE)).toEqual([])
  })

  // Taro and React check for browser features before use; running them proves that they work
  test('our code uses no browser features that WeChat lacks', () => {
    const given = [
      'wx',
      'Page',
      'Component',
      'getApp',
      'getCurrentPages',
      'console',
      'setTimeout',
      'clearTimeout',
    ]
    const ours = files.filter((file) => /^(pages\/.*|common)\.js$/.test(file))
    expect(ours.length).toBeGreaterThan(pages.length)
    // tweetnacl and fflate, which are bundled with our code, also check before use
    const looked = {
      'pages/newer-rules.js': ['self'],
      'pages/sub-vendors.js': ['TextDecoder', 'queueMicrotask'],
    } as Record<string, string[]>
    const found = ours.flatMap((file) =>
      new Linter()
        .verify(read(file), {
          languageOptions: {
            ecmaVersion: 2018,
            sourceType: 'commonjs',
            globals: {
              ...globals.es2018,
              ...Object.fromEntries([...given, ...(looked[file] ?? [])].map((name) => [name, 'readonly'])),
            },
          },
          rules: { 'no-undef': 'error' },
        })
        .map(({ message, line, column }) => `${file}:${line}:${column}: ${message}`),
    )
    expect(found).toEqual([])
  })

  // our own rule: type in rpx shrinks on a small phone (docs/decisions/0008-type-size.md)
  test('no length in rpx', () => {
    const found = ending('.wxss').flatMap((file) =>
      [...read(file).matchAll(/[^;{}]*\drpx\b/g)].map(([declaration]) => `${file}: ${declaration}`),
    )
    expect(found).toEqual([])
  })

  test('no lottie', () => {
    const found = files.filter((file) => /lottie/i.test(file) || /lottie/i.test(read(file)))
    expect(found).toEqual([])
  })
})

// WeChat's compilers are npm packages with binaries that we tested on Linux x64
const compilersRun = process.platform === 'linux' && process.arch === 'x64'
const compiled = compilersRun ? test : test.skip
const why = compilersRun
  ? ''
  : ` (skipped: WeChat's compilers run on Linux x64, not ${process.platform} ${process.arch})`

describe("WeChat's own compilers", () => {
  interface Compilers {
    wxmlToJs: (folder: string) => string
    wxssToJs: (folder: string) => string
  }
  const compilers = (): Compilers => jest.requireActual<Compilers>('miniprogram-compiler')

  compiled(`accept the templates${why}`, () => {
    expect(compilers().wxmlToJs(PACKAGE)).toContain(`${app.pages[0] ?? ''}.wxml`)
  })

  compiled(`accept the styles${why}`, () => {
    expect(compilers().wxssToJs(PACKAGE)).toContain('app.wxss')
  })
})

test('the folder to open in DevTools is the built one', () => {
  expect(existsSync(path.join(PACKAGE, 'project.config.json'))).toBe(true)
})
