/** A phone with WeChat on it: a browser's context in which mini-programs are opened. */
import type { Browser, Page } from 'playwright-core'
import type { Served } from './in-page/network'
import { driveMiniProgram, tenOClock, type MiniProgram } from './mini-program'
import { serveMiniProgram, type Site } from './site'

/** So long, in milliseconds, a wait in the browser goes on. */
const PATIENCE = 20_000

export interface OpenOptions {
  /** The page to open, `/pages/home/index?key=value`; else the first of app.json. */
  url?: string | undefined
  /** The size of the screen in CSS pixels, 375 × 724 unless given. */
  width?: number
  height?: number
  /** The calendar day on which the app is opened, `2026-11-23`, at ten in the morning in China; else now. */
  today?: string
  /** What is stored on the phone from before, by key. */
  storage?: Record<string, unknown>
  /** What `wx.request` is answered, by the last part of the address; else there is nothing. */
  server?: Served
  /** The size of type that is set in WeChat, 1 for the standard one. */
  fontScale?: number
  /** Functions that `wx` does not have, as in an old WeChat: `addPhoneCalendar`. */
  withoutApis?: readonly string[]
  /** Parts of the language that the phone does not have: `Array.prototype.flat`. */
  withoutBuiltins?: readonly string[]
  /** How long, in milliseconds, what the app's code sends is on its way to the view, as on a slow phone. */
  delay?: number
}

export interface Phone {
  /**
   * Opens a compiled mini-program, and waits until nothing happens in it any more.
   * @param folder the one with app.json
   * @throws where a file is missing or cannot be read, or the template compiler warns of something; what the app does wrong
   * as it runs is in `problems`
   */
  open: (folder: string, options?: OpenOptions) => Promise<MiniProgram>
  /** Closes what is open. A mini-program keeps all it knows in its page, so that it forgets it. */
  clear: () => Promise<void>
  /** Closes what is open, and the phone; the browser stays open. */
  close: () => Promise<void>
}

/** A phone in China, in that browser. Nothing that is opened on it shares storage. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const sites = new Map<string, Promise<Site>>()
  const anchors: Page[] = []
  /** Mini-programs of one folder that are opened side by side share its site. */
  const siteOf = (folder: string): Promise<Site> => {
    const site = sites.get(folder) ?? serveAnchored(folder)
    sites.set(folder, site)
    return site
  }
  /** An empty page that stays open keeps the browser's process of the site, and in it what has been compiled. */
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
