/** A compiled mini-program running in Chromium, and what a test does with it. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../browser'
import { documentedApis } from './apis'
import type { Manifest } from './inside/main'
import { readPackage } from './package'
import { frameworkScript, modulesScript, templatesScript } from './scripts'
import { browserStyles } from './styles'

/** What `npm run build:weapp` makes. */
export const WEAPP = path.resolve(__dirname, '..', '..', '..', 'dist', 'weapp')
/** No such place exists: everything that the page asks for is answered here. */
const ORIGIN = 'http://weapp.test'
/** After so many milliseconds without anything happening, the app has done what it does. */
const QUIET = 60

export interface OpenOptions {
  width?: number
  height?: number
  /** The calendar day the app believes in, `2026-11-23`; else the real one. */
  today?: string
  /** What is stored on the phone from before. */
  storage?: Record<string, unknown>
  /** The size of type that is set in WeChat. */
  fontScale?: number
}

/** Of one action: what it sent to the view, and the page that it left on the screen. */
export interface Cost {
  bytes: number
  nodes: number
  depth: number
}

export interface Weapp {
  /** The screen, where a resident sees and touches. */
  page: Page
  problems: string[]
  /** Waits until nothing happens any more. */
  settle: () => Promise<void>
  /** The phone's way back. */
  back: () => Promise<void>
  route: () => Promise<string>
  routes: () => Promise<string[]>
  title: () => Promise<string>
  /** The words on the screen. */
  text: () => Promise<string>
  storage: () => Promise<Record<string, unknown>>
  /** What `wx` was asked to do, in order: the options of the calls of that name. */
  calls: (name: string) => Promise<unknown[]>
  /** Lets a function of `wx` fail for that reason, or with null work again. */
  fail: (name: string, reason: string | null) => Promise<void>
  /** What the page answers when it is shared from WeChat's menu. */
  share: () => Promise<unknown>
  /** Pictures made of canvases: by temporary path, as a data address. */
  pictures: () => Promise<Record<string, string>>
  /** Says that a new version of the app has been loaded, or could not be. */
  updateArrives: (loaded: boolean) => Promise<void>
  /** Does it, waits until it is done, and says what it cost. */
  measure: (action: () => Promise<unknown>) => Promise<Cost>
}

let browser: Browser | undefined
let files: Map<string, { type: string; body: string }> | undefined

beforeAll(async () => {
  files = await filesOf(WEAPP)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
})

/** What the browser asks for to run the package, by path. */
async function filesOf(folder: string): Promise<Map<string, { type: string; body: string }>> {
  const weapp = readPackage(folder)
  const sheets = ['app', ...weapp.pages.map((page) => page.path)]
  const manifest: Manifest = {
    app: weapp.app,
    pages: weapp.pages,
    componentTags: weapp.componentTags,
    configs: weapp.configs,
    styles: Object.fromEntries(sheets.map((sheet) => [sheet, browserStyles(folder, `${sheet}.wxss`)])),
    documented: documentedApis(),
  }
  const scripts = [
    ['/manifest.js', `var weappManifest = ${JSON.stringify(manifest)}`],
    ['/templates.js', templatesScript(weapp)],
    ['/modules.js', modulesScript(weapp)],
    ['/framework.js', await frameworkScript()],
  ] as const
  const html = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>mini-program</title>
<style>${readFileSync(path.join(__dirname, 'base.css'), 'utf8')}</style>
</head>
<body>${scripts.map(([src]) => `<script src="${src}"></script>`).join('')}</body>
</html>`
  return new Map([
    ['/', { type: 'text/html', body: html }],
    ...scripts.map(([src, body]) => [src, { type: 'text/javascript', body }] as const),
  ])
}

/** As strict as WeChat: no code from strings, no request to anywhere. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data: blob:"

/**
 * Opens the compiled mini-program as a phone in China.
 * @param url `/pages/home/index?key=value`; without it the app's first page
 */
export async function openWeapp(url = '/pages/home/index', options: OpenOptions = {}): Promise<Weapp> {
  if (!browser || !files) throw new Error('openWeapp works inside tests only')
  const { width = 375, height = 724, today, storage = {}, fontScale = 1 } = options
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  const problems: string[] = []
  const served = files
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url())
    const file = origin === ORIGIN ? served.get(pathname) : undefined
    if (file) {
      const headers = { 'content-security-policy': POLICY }
      await route.fulfill({ contentType: file.type, body: file.body, headers })
    } else {
      problems.push(`request: ${route.request().url()}`)
      await route.abort()
    }
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      problems.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  if (today) await page.clock.setFixedTime(`${today}T10:00:00+08:00`)
  await page.goto(`${ORIGIN}/`)
  await page.evaluate(
    (start) => {
      window.weapp.start(start)
    },
    { url, storage, width, height, fontScale },
  )
  const weapp = drive(page, problems)
  await weapp.settle()
  return weapp
}

function drive(page: Page, problems: string[]): Weapp {
  const settle = async (): Promise<void> => {
    await page.waitForFunction((quiet) => window.weapp.quietFor() >= quiet, QUIET, { polling: 10 })
    problems.push(...(await page.evaluate(() => window.weapp.problems.splice(0))))
  }
  const settled = async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    const result = await ask()
    await settle()
    return result
  }
  return {
    page,
    problems,
    settle,
    back: () =>
      settled(() =>
        page.evaluate(() => {
          window.weapp.back()
        }),
      ),
    route: () => page.evaluate(() => window.weapp.route()),
    routes: () => page.evaluate(() => window.weapp.routes()),
    title: () => page.evaluate(() => window.weapp.title()),
    text: () => page.locator('.weapp-page:visible').innerText(),
    storage: () => page.evaluate(() => window.weapp.storage()),
    calls: (wanted) =>
      page.evaluate(
        (name) => window.weapp.calls.filter((call) => call.name === name).map(({ args }) => args),
        wanted,
      ),
    fail: (name, reason) =>
      page.evaluate(
        ([name, reason]) => {
          window.weapp.fail(name, reason)
        },
        [name, reason] as const,
      ),
    share: () => settled(() => page.evaluate(() => window.weapp.share())),
    pictures: () => page.evaluate(() => window.weapp.pictures()),
    updateArrives: (loaded) =>
      settled(() =>
        page.evaluate((loaded) => {
          window.weapp.updateArrives(loaded)
        }, loaded),
      ),
    async measure(action) {
      await settle()
      const before = await page.evaluate(() => window.weapp.updates.length)
      await action()
      await settle()
      return page.evaluate((before) => {
        const updates = window.weapp.updates.slice(before)
        const depthOf = (element: Element): number =>
          1 +
          Math.max(
            0,
            ...[...element.children].filter((child) => child.tagName.startsWith('WX-')).map(depthOf),
          )
        const top = document.querySelector('.weapp-page:not([hidden]) > wx-page')
        return {
          bytes: updates.reduce((sum, { bytes }) => sum + bytes, 0),
          nodes: [...(top?.querySelectorAll('*') ?? [])].filter(({ tagName }) => tagName.startsWith('WX-'))
            .length,
          depth: top ? depthOf(top) : 0,
        }
      }, before)
    },
  }
}

/** Fails with everything that went wrong since the app was opened. */
export async function expectNoProblems({ settle, problems }: Weapp): Promise<void> {
  await settle()
  expect(problems).toEqual([])
}

/** Fails with every fault axe-core finds on the screen as it is now. */
export async function expectAccessible({ page }: Weapp): Promise<void> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
  expect(
    violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`)),
  ).toEqual([])
}
