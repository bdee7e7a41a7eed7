import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { npmChromiumRuns } from '#weapp-runner/browser'
import { devDependencies } from '../../package.json'
import { chosenBrowser, launchBrowser } from '../support/browser'

const pinned = npmChromiumRuns() ? test : test.skip
const why = npmChromiumRuns()
  ? ''
  : ` (skipped: the browser from npm runs on Linux x64, not ${process.platform} ${process.arch})`
/** Version 147 of the package has Chromium 147. */
const [PINNED] = devDependencies['@sparticuz/chromium'].split('.')

const before = { ...process.env }
let folder: string
let browser: Browser | undefined

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wenban-'))
})

afterEach(async () => {
  process.env = { ...before }
  rmSync(folder, { recursive: true })
  await browser?.close()
  browser = undefined
})

/** A program of that name that is not a browser. */
function install(name: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, '#!/bin/sh\nexit 1\n')
  chmodSync(file, 0o755)
  return file
}

const versionOf = async (): Promise<string | undefined> => {
  browser = await launchBrowser()
  return browser.version().split('.')[0]
}

pinned(`the tests run in the browser from npm, whatever is installed${why}`, async () => {
  delete process.env.WENBAN_BROWSER
  for (const name of ['CHROMIUM', 'CHROME_PATH']) process.env[name] = install(name)
  install('google-chrome')
  process.env.PATH = folder
  expect((await chosenBrowser()).file).toContain(path.join('.cache', 'weapp-runner'))
  expect(await versionOf()).toBe(PINNED)
})

pinned(`the browser from npm needs no home directory${why}`, async () => {
  delete process.env.WENBAN_BROWSER
  const nowhere = path.join(install('file'), 'folder')
  for (const name of ['HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR'])
    process.env[name] = nowhere
  expect(await versionOf()).toBe(PINNED)
})

test('WENBAN_BROWSER chooses another browser', async () => {
  process.env.WENBAN_BROWSER = install('another')
  expect(await chosenBrowser()).toEqual({ file: process.env.WENBAN_BROWSER, env: {} })
})

test('a missing browser is reported', async () => {
  process.env.WENBAN_BROWSER = path.join(folder, 'gone')
  await expect(launchBrowser()).rejects.toThrow(`there is no browser at ${process.env.WENBAN_BROWSER}`)
})

pinned(`fonts of the system are not used${why}`, async () => {
  process.env.FONTCONFIG_FILE = path.join(folder, 'none.conf')
  writeFileSync(process.env.FONTCONFIG_FILE, '<fontconfig/>')
  browser = await launchBrowser()
  const page = await browser.newPage()
  await page.setContent('<p style="font: 100px serif; width: max-content">问办il</p>')
  const widthIn = (family: string) =>
    page.locator('p').evaluate((element: HTMLElement, name) => {
      element.style.fontFamily = name
      return element.getBoundingClientRect().width
    }, family)
  const ours = await widthIn('"Noto Sans SC"')
  expect(ours).toBeGreaterThan(200)
  for (const family of ['serif', 'sans-serif', 'monospace', '"DejaVu Serif"', 'Arial', '"Noto Sans CJK SC"'])
    expect([family, await widthIn(family)]).toEqual([family, ours])
})

test('the browser uses China’s time zone wherever the machine is', async () => {
  process.env.TZ = 'America/Los_Angeles'
  browser = await launchBrowser()
  const page = await browser.newPage()
  expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe('Asia/Shanghai')
})

test('a file keeps its Chinese name in any locale', async () => {
  Object.assign(process.env, { LANG: 'C', LC_ALL: 'C' })
  browser = await launchBrowser()
  const page = await browser.newPage()
  await page.setContent('<a href="data:text/csv,1" download="帮办名单.csv">下载</a>')
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByText('下载').click()])
  expect(file.suggestedFilename()).toBe('帮办名单.csv')
})
