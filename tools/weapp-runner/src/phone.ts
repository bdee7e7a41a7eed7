/** A phone with WeChat on it: a browser's context in which mini-programs are opened. */
import type { Browser, Page } from 'playwright-core'
import type { Served } from './in-page/network'
import { driveMiniProgram, tenOClock, type MiniProgram } from './mini-program'
import { serveMiniProgram, type Site } from './site'

/** Timeout of Playwright's waits, in milliseconds. */
const PATIENCE = 20_000

export interface OpenOptions {
  /** The page to open, such as `/pages/home/index?key=value`. Default: the first page of app.json. */
  url?: string | undefined
  /** The size of the screen in CSS pixels. Default: 375 × 724. */
  width?: number
  height?: number
  /** The day on which the app is opened, such as `2026-11-23`, at ten in the morning in China. Default: now. */
  today?: string
  /** What is already in storage, by key. */
  storage?: Record<string, unknown>
  /** The answers to `wx.request`, by the last segment of the URL. Default: 404 to everything. */
  server?: Served
  /** WeChat's font size setting as a factor. Default: 1. */
  fontScale?: number
  /** Functions of `wx` to leave out, as in an old WeChat: `['addPhoneCalendar']`. */
  withoutApis?: readonly string[]
  /** Built-ins of JavaScript to leave out, as on an old phone: `['Array.prototype.flat']`. */
  withoutBuiltins?: readonly string[]
  /** Milliseconds from `setData` until the view is updated, as on a slow phone. Default: 0. */
  delay?: number
}

export interface Phone {
  /**
   * Opens a compiled mini-program and waits until it has settled. What goes wrong while it runs is in `problems`.
   * @param folder where app.json is
   * @throws if a file is missing or cannot be read, or if the template compiler warns
   */
  open: (folder: string, options?: OpenOptions) => Promise<MiniProgram>
  /** Closes all mini-programs that are open. Their storage goes with them. */
  clear: () => Promise<void>
  /** Closes everything but the browser. */
  close: () => Promise<void>
}

/** Makes a phone in that browser, set to China. Each mini-program that is opened on it has a storage of its own. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const sites = new Map<string, Promise<Site>>()
  const anchors: Page[] = []
  /** Each folder is compiled and served once. */
  const siteOf = (folder: string): Promise<Site> => {
    const site = sites.get(folder) ?? serveAnchored(folder)
    sites.set(folder, site)
    return site
  }
  /** An empty page that stays open keeps the renderer process of the site alive, with the code it has compiled. */
  const serveAnchored = async (folder: string): Promise<Site> => {
    const site = await serveMiniProgram(folder)
    const anchor = await context.newPage()
    anchors.push(anchor)
    await anchor.goto(`${site.url}empty`)
    return site
  }
  const context = await browser.newContext({
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  context.setDefaultTimeout(PATIENCE)
  return {
    async open(folder, options = {}) {
      const {
        width = 375,
        height = 724,
        today,
        storage = {},
        server = {},
        fontScale = 1,
        delay = 0,
        withoutApis = [],
        withoutBuiltins = [],
      } = options
      const site = await siteOf(folder)
      const page = await context.newPage()
      await page.setViewportSize({ width, height })
      const miniProgram = driveMiniProgram(page, delay)
      await page.goto(site.url)
      await page.evaluate((start) => window.weapp.start(start), {
        url: options.url ?? site.firstPage,
        now: today === undefined ? null : tenOClock(today),
        storage,
        server,
        width,
        height,
        fontScale,
        withoutApis,
        withoutBuiltins,
        delay,
      })
      await miniProgram.settle()
      return miniProgram
    },
    async clear() {
      for (const page of context.pages()) if (!anchors.includes(page)) await page.close()
    },
    async close() {
      await context.close()
      for (const site of await Promise.allSettled(sites.values()))
        if (site.status === 'fulfilled') await site.value.close()
    },
  }
}
