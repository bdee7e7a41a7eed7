/** Small mini-programs of one page, written by the tests. */
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
  /** The argument of `Page()`, as code. */
  page?: string
  /** The code of app.js. */
  app?: string
}

/** The address of a sample's page. */
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

/** Opens the mini-program of a folder until the end of the test. */
export function open(folder: string, options?: OpenOptions): Promise<MiniProgram> {
  if (!phone) throw new Error('open works inside tests only')
  return phone.open(folder, options)
}

/** Writes and opens a sample. */
export const openSample = (sample: Sample, options?: OpenOptions): Promise<MiniProgram> =>
  open(writeSample(sample), options)

/** A sample whose `onLoad` runs the code, which can call `show`. */
export const showing = (code: string): Sample => ({
  wxml: '<view>{{shown}}</view>',
  page: `{ data: { shown: '' }, onLoad() { const show = (value) => this.setData({ shown: String(value) }); ${code} } }`,
})

/** Writes a sample into a folder of its own, which is deleted after the tests. */
export function writeSample({ wxml = '', wxss = '', page = '{}', app = 'App({})' }: Sample): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-runner-'))
  folders.push(folder)
  const at = path.join(folder, path.dirname(SAMPLE_PAGE))
  mkdirSync(at, { recursive: true })
  writeFileSync(path.join(folder, 'app.json'), JSON.stringify({ pages: [SAMPLE_PAGE.slice(1)] }))
  writeFileSync(path.join(folder, 'app.js'), app)
  writeFileSync(path.join(folder, 'app.wxss'), 'page { --fs: 1 }')
  writeFileSync(path.join(at, 'index.wxml'), wxml)
  // high enough for a finger: Chromium gives the touch of a lower view to a field beside it
  writeFileSync(
    path.join(at, 'index.wxss'),
    `view { min-height: 60px; font-size: calc(10px * var(--fs)) } ${wxss}`,
  )
  writeFileSync(path.join(at, 'index.js'), `Page(${page})`)
  return folder
}
