/** A mini-program that is open on a phone: what a test sees of it and does with it. */
import type { Page } from 'playwright-core'
import type { Cost } from './in-page/cost'
import type { Served } from './in-page/network'
import type { Refusal } from './in-page/permissions'

/** After so many milliseconds without anything happening, the app has done what it does. */
const QUIET = 50
/** A page that is only passed through has been drawn. */
const SHORTLY = 10

export interface MiniProgram {
  /**
   * The screen, where a user sees and touches. A tag is an element of its name, `wx-view` for `<view>`; each open page is a
   * `wx-page`, and only the one on top is visible.
   */
  page: Page
  /**
   * What went wrong since the app was opened: errors and promises that nobody caught, events without a handler, data that
   * WeChat does not take, calls and tags that are not simulated. Complete once the app has settled.
   */
  problems: string[]
  /** Waits until nothing happens any more; after ten seconds that is a problem. */
  settle: () => Promise<void>
  /** The phone's way back. */
  back: () => Promise<void>
  /** Leaves the app for another one, as for a call, and comes back: on that calendar day, else at once. */
  leave: (day?: string) => Promise<void>
  /** Opens addresses on top of each other, as a user does who has come that way. */
  goThrough: (urls: readonly string[]) => Promise<void>
  /** The address on top, `/pages/home/index?key=value`. */
  route: () => Promise<string>
  /** All addresses of the stack, the lowest first. */
  routes: () => Promise<string[]>
  /** What the bar above the page says. */
  title: () => Promise<string>
  /** The words on the screen. */
  text: () => Promise<string>
  /** The data of the page on top, as the view was sent them. */
  data: () => Promise<Record<string, unknown>>
  /** All that is stored, by key. */
  storage: () => Promise<Record<string, unknown>>
  /** What `wx` was asked to do by that name, in order: the options of each call. `share` is what was shared. */
  calls: (name: string) => Promise<unknown[]>
  /** The names of all functions of `wx` that were called. */
  used: () => Promise<string[]>
  /** Lets a function of `wx` fail for that reason, or with null work again. */
  fail: (name: string, reason: string | null) => Promise<void>
  /** The user refuses a scope, `scope.addPhoneCalendar`. */
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

/** Ten in the morning of that day in China, in milliseconds of Date. */
export const tenOClock = (day: string): number => Date.parse(`${day}T10:00:00+08:00`)

/**
 * Drives what runs in the page (in-page/main.ts), and listens to it from now on.
 * @param delay how long, in milliseconds, what the app's code sends is on its way to the view
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
