// npm run nutui: measures the NutUI components that screens could use, and writes the table of docs/nutui.md.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import { build, type OutputFile, type Plugin } from 'esbuild'
import type { Page } from 'playwright-core'
import { compile } from 'sass'
import { launchBrowser } from '../tests/support/browser'
import { elderFaults } from '../tests/support/measure'
import { writeTable } from './table-in-page'

const ROOT = path.resolve(__dirname, '..')
const KB = 1024

/** Export → folder, of what scripts/nutui/parts.tsx shows. */
const FOLDERS = {
  Cell: 'cell',
  Checkbox: 'checkbox',
  Collapse: 'collapse',
  Dialog: 'dialog',
  Empty: 'empty',
  Input: 'input',
  Picker: 'picker',
  Popup: 'popup',
  Radio: 'radio',
  SearchBar: 'searchbar',
  Skeleton: 'skeleton',
  Step: 'step',
  Steps: 'steps',
  Tag: 'tag',
} as const

/** What we would use it for, and what we use instead. */
const PARTS: Readonly<
  Record<string, { from: readonly (keyof typeof FOLDERS)[]; need: string; ours: string }>
> = {
  cell: { from: ['Cell'], need: 'a row that leads to a page', ours: 'Row' },
  collapse: { from: ['Collapse'], need: 'a row that unfolds', ours: 'Fold, Group, Disclosure' },
  checkbox: { from: ['Checkbox'], need: 'a document to tick', ours: 'Checklist' },
  radio: { from: ['Radio'], need: 'an option of a question', ours: 'OptionCard' },
  input: { from: ['Input'], need: 'a field', ours: 'TextField' },
  searchbar: { from: ['SearchBar'], need: 'the search', ours: 'TextField' },
  picker: { from: ['Picker'], need: 'a district, a day', ours: 'options on the page, DateFields' },
  popup: { from: ['Popup'], need: 'other numbers', ours: 'in place' },
  dialog: { from: ['Dialog'], need: 'to confirm clearing', ours: 'in place' },
  steps: { from: ['Steps', 'Step'], need: 'what to do', ours: 'Steps' },
  tag: { from: ['Tag'], need: '提示', ours: '–' },
  empty: { from: ['Empty'], need: 'nothing saved yet', ours: 'a line of text' },
  skeleton: { from: ['Skeleton'], need: 'loading', ours: 'text after 0.3 s' },
}

const folder = (name: keyof typeof FOLDERS): string =>
  `@nutui/nutui-react-taro/dist/es/packages/${FOLDERS[name]}`

const parts = (names: readonly (keyof typeof FOLDERS)[]): string =>
  names
    .map((name) => `export { default as ${name} } from '${folder(name)}'; import '${folder(name)}/style/css'`)
    .join('\n')

/** Taro as its own browser build resolves it. */
const taro: Plugin = {
  name: 'taro',
  setup(build) {
    const file = (...names: string[]) => ({ path: path.join(ROOT, 'node_modules', '@tarojs', ...names) })
    build.onResolve({ filter: /^@tarojs\/components$/ }, () => file('components', 'lib', 'react', 'index.js'))
    build.onResolve({ filter: /^@tarojs\/taro$/ }, () => file('taro-h5', 'dist', 'index.js'))
    build.onResolve({ filter: /^@nutui\/nutui-react-taro$/ }, () => ({ path: 'parts', namespace: 'nutui' }))
    build.onLoad({ filter: /./, namespace: 'nutui' }, () => ({
      resolveDir: ROOT,
      contents: parts(Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]), // it has no other keys
    }))
  },
}

const SETTINGS = {
  bundle: true,
  write: false,
  format: 'iife',
  minify: true,
  jsx: 'automatic',
  target: 'es2018',
  outdir: 'nowhere',
  logLevel: 'error',
  define: {
    'process.env.TARO_ENV': '"h5"',
    'process.env.TARO_PLATFORM': '"web"',
    'process.env.NODE_ENV': '"production"',
    DEPRECATED_ADAPTER_COMPONENT: 'false',
  },
} as const

const bytesOf = (files: readonly OutputFile[], ends: string): Uint8Array =>
  files.find(({ path }) => path.endsWith(ends))?.contents ?? new Uint8Array()

interface Weight {
  /** Gzipped in the browser, raw in the WeChat package. */
  readonly browser: number
  readonly wechat: number
}

/** What a component adds to an app with React and Taro. */
async function weigh(names: readonly (keyof typeof FOLDERS)[]): Promise<Weight> {
  const { outputFiles } = await build({
    ...SETTINGS,
    format: 'esm',
    stdin: { contents: parts(names), resolveDir: ROOT },
    external: ['react', 'react-dom', 'react/*', '@tarojs/*'],
  })
  const files = [bytesOf(outputFiles, '.js'), bytesOf(outputFiles, '.css')]
  const sum = (of: (bytes: Uint8Array) => number): number => files.reduce((all, bytes) => all + of(bytes), 0)
  return { browser: sum((bytes) => gzipSync(bytes).length), wechat: sum((bytes) => bytes.length) }
}

interface Look {
  readonly elements: number
  readonly faults: readonly string[]
  /** The axe-core rules that it breaks. */
  readonly rules: readonly string[]
  /** Its roles for screen readers. */
  readonly roles: readonly string[]
  /** Number of its elements that a keyboard reaches. */
  readonly stops: number
}

/** The component in 特大 on a screen of 320 × 576. */
async function look(page: Page, name: string, script: string, style: string): Promise<Look> {
  await page.setContent('<!doctype html><html lang="zh-CN"><title>NutUI</title><body></body></html>')
  await page.addStyleTag({ content: style })
  await page.addScriptTag({ content: script })
  await page.evaluate((name) => {
    document.documentElement.style.setProperty('--fs', '1.66667')
    document.body.style.cssText =
      'margin:0;font-size:30px;line-height:1.5;background:var(--ground);color:var(--ink)'
    ;(window as unknown as { show: (name: string) => void }).show(name)
  }, name)
  const shown = page.locator('main > *, body > .nut-popup, body > .nut-dialog-outer').first()
  await shown.waitFor({ state: 'attached' })
  await page.waitForTimeout(600) // wait for animations
  const elements = await page.evaluate(
    () => document.querySelectorAll('main *, body > :not(main):not(script):not(style) *').length,
  )
  const faults = await elderFaults(page, 'xlarge')
  await page.evaluate(axe.source)
  const rules = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      // for whole pages only
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    })
    return violations.map(({ id }) => id)
  })
  const stops = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('body *')].filter(({ tabIndex }) => tabIndex >= 0).length,
  )
  const roles = await page.evaluate(() =>
    [...document.querySelectorAll('body [role], body input, body button')].map(
      (element) => element.getAttribute('role') ?? element.tagName.toLowerCase(),
    ),
  )
  return { elements, faults, rules, roles: [...new Set(roles)], stops }
}

const HEADS = [
  'part',
  'for',
  'browser, KB gzip',
  'WeChat, KB',
  'elements',
  'roles',
  'keyboard stops',
  'what it breaks',
  'used instead',
]

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const kilobytes = (bytes: number): string => (bytes / KB).toFixed(1)
const listed = (words: readonly string[]): string =>
  words.length === 0 ? 'none' : [...new Set(words)].join('; ')

/** A problem without its element: 「only 320px × 36px to press」. */
const kindOf = (fault: string): string => fault.split(/: (?:“|taro-)/)[0] ?? fault

async function main(): Promise<void> {
  const { outputFiles } = await build({
    ...SETTINGS,
    entryPoints: [path.join(ROOT, 'scripts', 'nutui', 'parts.tsx')],
    plugins: [taro],
  })
  const script = Buffer.from(bytesOf(outputFiles, '.js')).toString()
  const style = [
    compile(path.join(ROOT, 'src', 'app.scss')).css,
    Buffer.from(bytesOf(outputFiles, '.css')).toString(),
    readFileSync(path.join(ROOT, 'scripts', 'nutui', 'theme.css'), 'utf8'),
  ].join('\n')
  const browser = await launchBrowser()
  try {
    const page = await (await browser.newContext({ viewport: { width: 320, height: 576 } })).newPage()
    page.on('pageerror', (error) => {
      console.error(error)
    })
    const rows: string[] = []
    for (const [name, { from, need, ours }] of Object.entries(PARTS)) {
      const { browser, wechat } = await weigh(from)
      const { elements, faults, rules, roles, stops } = await look(page, name, script, style)
      rows.push(
        row([
          name,
          need,
          kilobytes(browser),
          kilobytes(wechat),
          String(elements),
          listed(roles),
          String(stops),
          listed([...faults.map(kindOf), ...rules]),
          ours,
        ]),
      )
    }
    const table = [row(HEADS), row(HEADS.map(() => '---')), ...rows]
    await writeTable('nutui', table)
  } finally {
    await browser.close()
  }
}

void main()
