/** Small mini-programs of one page, written by a test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { openPhone, type MiniProgram, type OpenOptions, type Phone } from '../src'
import { fontsFile, launchBrowser } from '../src/browser'
import { FONTS } from './fonts'

export interface Sample {
  wxml?: string
  wxss?: string
  /** What `Page()` is given, as code. */
  page?: string
  /** Code of the app's file. */
  app?: string
}

/** Where a sample's one page is. */
export const SAMPLE_PAGE = '/pages/sample/index'

const folders: string[] = []
let browser: Browser | undefined
let phone: Phone | undefined

beforeAll(async () => {
  browser = await launchBrowser({
    named: process.env['WEAPP_RUNNER_BROWSER'],
    env: { ...process.env, FONTCONFIG_FILE: fontsFile(FONTS) },
  })
  phone = await openPhone(browser)
})

afterEach(async () => {
  await phone?.clear()
})

afterAll(async () => {
  await phone?.close()
  await browser?.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Opens what is in the folder; it stays open until the end of the test. */
export function open(folder: string, options?: OpenOptions): Promise<MiniProgram> {
  if (!phone) throw new Error('open works inside tests only')
  return phone.open(folder, options)
}

/** Opens a mini-program of one page. */
export const openSample = (sample: Sample, options?: OpenOptions): Promise<MiniProgram> =>
  open(writeSample(sample), options)

/** A page that shows what some code makes. */
export const showing = (code: string): Sample => ({
  wxml: '<view>{{shown}}</view>',
  page: `{ data: { shown: '' }, onLoad() { const show = (value) => this.setData({ shown: String(value) }); ${code} } }`,
})

/** Writes a mini-program of one page into a folder of its own, which goes with the tests. */
export function writeSample({ wxml = '', wxss = '', page = '{}', app = 'App({})' }: Sample): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-runner-'))
  folders.push(folder)
  const at = path.join(folder, path.dirname(SAMPLE_PAGE))
  mkdirSync(at, { recursive: true })
  writeFileSync(path.join(folder, 'app.json'), JSON.stringify({ pages: [SAMPLE_PAGE.slice(1)] }))
  writeFileSync(path.join(folder, 'app.js'), app)
  writeFileSync(path.join(folder, 'app.wxss'), 'page { --fs: 1 }')
  writeFileSync(path.join(at, 'index.wxml'), wxml)
  // as high as a finger: beside a field, Chromium gives the touch of a lower view to the field
  writeFileSync(
    path.join(at, 'index.wxss'),
    `view { min-height: 60px; font-size: calc(10px * var(--fs)) } ${wxss}`,
  )
  writeFileSync(path.join(at, 'index.js'), `Page(${page})`)
  return folder
}
