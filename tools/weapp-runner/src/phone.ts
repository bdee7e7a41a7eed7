/** The compiled mini-program running in Chromium. */
import path from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser, PATIENCE } from '../../../tests/support/browser'
import type { Cost } from './in-page/cost'
import type { Served } from './in-page/network'
import type { Refusal } from './in-page/permissions'
import { serveWeapp, type Site } from './site'

/** What `npm run build:weapp` makes. */
const WEAPP = path.resolve(__dirname, '..', '..', '..', 'dist', 'weapp')
/** After so many milliseconds without anything happening, the app has done what it does. */
const QUIET = 50
/** A page that is only passed through has been drawn. */
const SHORTLY = 10

export interface OpenOptions {
  width?: number
  height?: number
  /** The calendar day on which the app is opened, `2026-11-23`, at ten in the morning; else now. */
  today?: string
  /** What is stored on the phone from before. */
  storage?: Record<string, unknown>
  /** What the server gives out that the app asks; else it has nothing. */
  server?: Served
  /** The size of type that is set in WeChat. */
  fontScale?: number
  /** Functions that this WeChat's `wx` does not have. */
  without?: readonly string[]
  /** How long, in milliseconds, what the app's code sends is on its way to the view, as on a slow phone. */
  delay?: number
  /** What the phone's language does not have, as in younger.ts. */
  taken?: readonly string[]
  /** Another compiled mini-program than ours. */
  folder?: string
}

export interface Weapp {
  /** The screen, where a resident sees and touches. */
  page: Page
  problems: string[]
  /** Waits until nothing happens any more. */
  settle: () => Promise<void>
  /** The phone's way back. */
  back: () => Promise<void>
  /** Leaves the app for another one, as for a call, and comes back: on that calendar day, else at once. */
  leave: (day?: string) => Promise<void>
  /** Opens addresses on top of each other, as a resident does who has come that way. */
  goThrough: (urls: readonly string[]) => Promise<void>
  /** The address on top, `/pages/home/index?key=value`. */
  route: () => Promise<string>
  /** All addresses of the stack, the lowest first. */
  routes: () => Promise<string[]>
  title: () => Promise<string>
  /** The words on the screen. */
  text: () => Promise<string>
  storage: () => Promise<Record<string, unknown>>
  /** What `wx` was asked to do by that name, in order: the options of each call. `share` is what was shared. */
  calls: (name: string) => Promise<unknown[]>
  /** The names of all functions of `wx` that were called, by the app or by Taro. */
  used: () => Promise<string[]>
  /** Lets a function of `wx` fail for that reason, or with null work again. */
  fail: (name: string, reason: string | null) => Promise<void>
  /** The resident refuses a scope, `scope.addPhoneCalendar`. */
  refuse: (scope: string, refusal: Refusal) => Promise<void>
  /** Lets a function of `wx` take so many milliseconds until it does what it does. */
  slow: (name: string, milliseconds: number) => Promise<void>
  /** What the server gives out from now on; with null it takes requests and answers none. */
  serve: (files: Served) => Promise<void>
  /** What the page answers when it is shared from WeChat's menu. */
  share: () => Promise<unknown>
  /** Pictures made of canvases: by temporary path, as a data address. */
  pictures: () => Promise<Record<string, string>>
  /** Says that a new version of the app has been loaded, or could not be. */
  updateArrives: (loaded: boolean) => Promise<void>
  /** Waits until nothing happens any more, and says what it cost since it was last asked. */
  cost: () => Promise<Cost>
}

export interface Phone {
  /**
   * Opens the compiled mini-program.
   * @param url `/pages/home/index?key=value`
   */
  open: (url?: string, options?: OpenOptions) => Promise<Weapp>
  /** Closes what is open; an app keeps all it knows in its page, so that it forgets it. */
  clear: () => Promise<void>
  close: () => Promise<void>
}

/** A phone in China. */
export async function launchPhone(): Promise<Phone> {
  const sites = new Map<string, Promise<Site>>()
  const anchors: Page[] = []
  /** Pages that are opened side by side share one. */
  const siteOf = (folder: string): Promise<Site> => {
    const site = sites.get(folder) ?? serveAnchored(folder)
    sites.set(folder, site)
    return site
  }
  /** An empty page that stays open keeps the browser's process of the site, and in it what has been compiled. */
  const serveAnchored = async (folder: string): Promise<Site> => {
    const [site, anchor] = await Promise.all([serveWeapp(folder), context.newPage()])
    await anchor.goto(`${site.url}empty`)
    anchors.push(anchor)
    return site
  }
  const browser = await launchBrowser()
  const context = await browser.newContext({
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  context.setDefaultTimeout(PATIENCE)
  return {
    async open(url = '/pages/home/index', options = {}) {
      const {
        width = 375,
        height = 724,
        today,
        storage = {},
        server = {},
        fontScale = 1,
        delay = 0,
        taken = [],
        without = [],
        folder = WEAPP,
      } = options
      const site = await siteOf(folder)
      const now = today === undefined ? null : tenOClock(today)
      const page = await context.newPage()
      await page.setViewportSize({ width, height })
      const problems: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          problems.push(`console ${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
      await page.goto(site.url)
      const weapp = drive(page, problems, QUIET + delay)
      await page.evaluate((start) => window.weapp.start(start), {
        url,
        now,
        storage,
        server,
        width,
        height,
        fontScale,
        without,
        delay,
        taken,
      })
      await weapp.settle()
      return weapp
    },
    async clear() {
      for (const page of context.pages()) if (!anchors.includes(page)) await page.close()
    },
    async close() {
      await browser.close()
      for (const site of sites.values()) await (await site).close()
    },
  }
}

/** Ten in the morning of that day in China, in milliseconds of Date. */
const tenOClock = (day: string): number => Date.parse(`${day}T10:00:00+08:00`)

function drive(page: Page, problems: string[], quiet: number): Weapp {
  const settle = async (): Promise<void> => {
    problems.push(...(await page.evaluate((quiet) => window.weapp.settle(quiet), quiet)))
  }
  const settled = async <Result>(action: Promise<Result>): Promise<Result> => {
    const result = await action
    await settle()
    return result
  }
  return {
    page,
    problems,
    settle,
    back: () => settled(page.evaluate(() => window.weapp.back())),
    leave: (day) =>
      settled(page.evaluate((now) => window.weapp.leave(now), day === undefined ? null : tenOClock(day))),
    async goThrough(urls) {
      for (const url of urls) {
        await page.evaluate((url) => window.weapp.open(url), url)
        problems.push(...(await page.evaluate((quiet) => window.weapp.settle(quiet), SHORTLY)))
      }
      await settle()
    },
    route: async () => (await page.evaluate(() => window.weapp.routes())).at(-1) ?? '',
    routes: () => page.evaluate(() => window.weapp.routes()),
    title: () => page.evaluate(() => window.weapp.title()),
    text: () => page.locator('wx-page:visible').innerText(),
    storage: () => page.evaluate(() => window.weapp.storage()),
    calls: (name) => page.evaluate((name) => window.weapp.calls(name), name),
    used: () => page.evaluate(() => window.weapp.used()),
    fail: (name, reason) =>
      page.evaluate(
        ([name, reason]) => {
          window.weapp.fail(name, reason)
        },
        [name, reason] as const,
      ),
    refuse: (scope, refusal) =>
      page.evaluate(
        ([scope, refusal]) => {
          window.weapp.refuse(scope, refusal)
        },
        [scope, refusal] as const,
      ),
    slow: (name, milliseconds) =>
      page.evaluate(
        ([name, milliseconds]) => {
          window.weapp.slow(name, milliseconds)
        },
        [name, milliseconds] as const,
      ),
    serve: (files) =>
      settled(
        page.evaluate((files) => {
          window.weapp.serve(files)
        }, files),
      ),
    share: () => settled(page.evaluate(() => window.weapp.share())),
    pictures: () => page.evaluate(() => window.weapp.pictures()),
    updateArrives: (loaded) => settled(page.evaluate((loaded) => window.weapp.updateArrives(loaded), loaded)),
    async cost() {
      await settle()
      return page.evaluate(() => window.weapp.cost())
    },
  }
}
