import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Sample {
  wxml?: string
  /** What `Page()` is given, as code. */
  page?: string
  /** Code of the page's file before `Page()`. */
  before?: string
  /** Code of the app's file. */
  app?: string
}

/** Where a sample's one page is. */
export const SAMPLE_PAGE = '/pages/sample/index'

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Writes a small mini-program of one page into a folder of its own, which goes with the tests. */
export function writeSample({ wxml = '', page = '{}', before = '', app = 'App({})' }: Sample): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-sample-'))
  folders.push(folder)
  const at = path.join(folder, path.dirname(SAMPLE_PAGE))
  mkdirSync(at, { recursive: true })
  writeFileSync(path.join(folder, 'app.json'), JSON.stringify({ pages: [SAMPLE_PAGE.slice(1)] }))
  writeFileSync(path.join(folder, 'app.js'), app)
  writeFileSync(path.join(folder, 'app.wxss'), 'page { --fs: 1 }')
  writeFileSync(path.join(at, 'index.json'), '{}')
  writeFileSync(path.join(at, 'index.wxml'), wxml)
  // as high as a finger: beside a field, Chromium gives the touch of a lower view to the field
  writeFileSync(path.join(at, 'index.wxss'), 'view { min-height: 60px; font-size: calc(10px * var(--fs)) }')
  writeFileSync(path.join(at, 'index.js'), `${before}\nPage(${page})`)
  return folder
}
