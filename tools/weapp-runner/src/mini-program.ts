/** A mini-program that is open: what a test sees and does. */
import type { Page } from 'playwright-core'
import type { Cost } from './in-page/cost'
import type { Served } from './in-page/network'
import type { Refusal } from './in-page/permissions'

/** After so many quiet milliseconds the app has settled. */
const QUIET = 50
/** The same for a page that another one covers at once. */
const SHORTLY = 10

export interface MiniProgram {
  /**
   * The screen, as a page of Playwright. `<view>` is an element `wx-view`; each open page is a `wx-page`, and only the one on
   * top is visible.
   */
  page: Page
  /**
   * Everything that has gone wrong: uncaught errors and promises, events without a handler, data that WeChat refuses, calls
   * and tags that are not simulated. Complete once the app has settled.
   */
  problems: string[]
  /** Waits until nothing happens any more. An app that is still busy after ten seconds is a problem. */
  settle: () => Promise<void>
  /** Presses the phone's back button. */
  back: () => Promise<void>
  /** Switches to another app and back: at once, or on that day, such as `2026-11-24`. */
  leave: (day?: string) => Promise<void>
  /** Opens pages on top of each other, one after the other. */
  goThrough: (urls: readonly string[]) => Promise<void>
  /** The address of the page on top, such as `/pages/home/index?key=value`. */
  route: () => Promise<string>
  /** The addresses of all open pages, the bottom one first. */
  routes: () => Promise<string[]>
  /** The title in the navigation bar. */
  title: () => Promise<string>
  /** The text on the screen. */
  text: () => Promise<string>
  /** The data of the page on top. */
  data: () => Promise<Record<string, unknown>>
  /** Everything in storage, by key. */
  storage: () => Promise<Record<string, unknown>>
  /** The options of each call of that function of `wx`, in order. `share` gives what the app has shared. */
  calls: (name: string) => Promise<unknown[]>
  /** The names of all functions of `wx` that have been called. */
  used: () => Promise<string[]>
  /** Makes a function of `wx` fail for that reason; null lets it work again. */
  fail: (name: string, reason: string | null) => Promise<void>
  /** Refuses a permission, such as `scope.addPhoneCalendar`. */
  refuse: (scope: string, refusal: Refusal) => Promise<void>
  /** Makes a function of `wx` take that many milliseconds. */
  slow: (name: string, milliseconds: number) => Promise<void>
  /** Replaces the answers to `wx.request`; null leaves all requests unanswered. */
  serve: (files: Served) => Promise<void>
  /** Shares the page from WeChat's menu, and returns what `onShareAppMessage` answers. */
  share: () => Promise<unknown>
  /** Pictures made of canvases: data URLs by temporary file path. */
  pictures: () => Promise<Record<string, string>>
  /** Announces that a new version of the app has been downloaded, or that its download failed. */
  updateArrives: (loaded: boolean) => Promise<void>
  /** Waits until the app has settled, and says what it has cost since the last call. */
  cost: () => Promise<Cost>
}

/** Ten in the morning of that day in China, in milliseconds since 1970. */
export const tenOClock = (day: string): number => Date.parse(`${day}T10:00:00+08:00`)

/**
 * Drives in-page/main.ts, and listens to the page from now on.
 * @param delay milliseconds from `setData` until the view is updated
 */
export function driveMiniProgram(page: Page, delay: number): MiniProgram {
  const problems: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      problems.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  const settle = async (quiet = QUIET + delay): Promise<void> => {
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
    settle: () => settle(),
    back: () => settled(page.evaluate(() => window.weapp.back())),
    leave: (day) =>
      settled(page.evaluate((now) => window.weapp.leave(now), day === undefined ? null : tenOClock(day))),
    async goThrough(urls) {
      for (const url of urls) {
        await page.evaluate((url) => window.weapp.open(url), url)
        await settle(SHORTLY)
      }
      await settle()
    },
    route: async () => (await page.evaluate(() => window.weapp.routes())).at(-1) ?? '',
    routes: () => page.evaluate(() => window.weapp.routes()),
    title: () => page.evaluate(() => window.weapp.title()),
    text: () => page.locator('wx-page:visible').innerText(),
    data: () => page.evaluate(() => window.weapp.data()),
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
