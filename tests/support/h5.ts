import type { Browser, BrowserContext, Page } from 'playwright-core'
import { H5_FILES, serve, type StaticServer } from '../../hosting/serve'
import { axeFaults } from './axe'
import { launchBrowser, PATIENCE } from './browser'
import { besideApp, nothingNewer } from './editions'
import { heading } from './h5-resident'
import { storeOnPhone, stored } from './kept'
import { BODY, type TypeSize } from './measure'

export interface Visit {
  page: Page
  /** What must never happen: requests to other origins, failed requests, console errors and warnings. */
  problems: string[]
}

export interface VisitOptions {
  width?: number
  height?: number
  /** The date that the page gets, as `2026-11-23`; otherwise the real one. */
  today?: string
  /** The address of the app, ending with a slash; otherwise this file's own server of the built version. */
  site?: string
  /** The browser's user agent; otherwise the real one. */
  userAgent?: string
  /**
   * Whether the app may cache its files. Off by default, so that tests do not depend on what an earlier page stored.
   */
  keepsFiles?: boolean
  /** Whether the browser has never loaded the app. */
  firstVisit?: boolean
}

const PHONE = { width: 375, height: 812 }

let server: StaticServer | undefined
let publication = nothingNewer()
let browser: Browser | undefined
/** The browser profiles of a test file, used one after the other. */
let profiles: Profile[] = []

/** A browser profile with nothing stored, and an empty page on the app's origin. */
interface Profile {
  /** Profiles of the same kind are interchangeable; null for one that is used by one test only. */
  readonly kind: string | null
  readonly context: BrowserContext
  /** Stays open and keeps the browser process of the app alive, with its compiled code. */
  readonly anchor: Page
  /** Whether the current test has opened the app in it. */
  inUse: boolean
}

beforeAll(async () => {
  server = await serve(H5_FILES, 0, { also: besideApp(() => publication) })
  browser = await launchBrowser()
})

/** Serves these newer rules until the end of the test. */
export function serveRules(files: ReadonlyMap<string, string>): void {
  publication = files
}

// a page that stays open would keep working during the next test
afterEach(async () => {
  await Promise.all(profiles.filter(({ inUse }) => inUse).map(empty))
  profiles = profiles.filter(({ kind }) => kind !== null)
  publication = nothingNewer()
})

afterAll(async () => {
  profiles = []
  await browser?.close()
  await server?.close()
})

/**
 * Opens the built browser version on a phone in China with nothing stored.
 * @param route `/home/index?key=value`; without it the app's first page
 */
export async function openH5(route = '', options: VisitOptions = {}): Promise<Visit> {
  if (!server || !browser) throw new Error('openH5 works inside tests only')
  const { width = PHONE.width, height = PHONE.height, today, site = server.url } = options
  const { origin } = new URL(site)
  const { context } = await unusedProfile(browser, origin, options)
  const page = await context.newPage()
  await page.setViewportSize({ width, height })
  const problems: string[] = []
  // only watched, because intercepted requests are not cached between loads
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.origin !== origin)
      problems.push(`request to another origin: ${request.url()}`)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()}`)
    }
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  page.on('requestfailed', (request) => {
    // a request that is cancelled by leaving the page is no fault
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED') problems.push(`${reason}: ${request.url()}`)
  })
  if (today) await page.clock.setFixedTime(`${today}T10:00:00+08:00`)
  await page.goto(`${site}${route && `#${route}`}`)
  await heading(page).waitFor()
  return { page, problems }
}

/** Each phone of a test has a profile of its own. Later tests reuse it unless they need a new one. */
async function unusedProfile(browser: Browser, origin: string, options: VisitOptions): Promise<Profile> {
  const { today, userAgent, keepsFiles = false, firstVisit = keepsFiles } = options
  // a clock that was set stays set
  const kind = firstVisit ? null : JSON.stringify([origin, today !== undefined, userAgent])
  const found = profiles.find((profile) => profile.kind === kind && !profile.inUse)
  if (found) {
    found.inUse = true
    return found
  }
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...(userAgent !== undefined && { userAgent }),
  })
  context.setDefaultTimeout(PATIENCE)
  // like a browser without service workers
  if (!keepsFiles) await context.addInitScript('delete Navigator.prototype.serviceWorker')
  const anchor = await context.newPage()
  await anchor.goto(`${origin}/empty`)
  const made = { kind, context, anchor, inUse: true }
  profiles.push(made)
  return made
}

/** Closes the pages of a profile and clears its data and permissions, or closes a profile for one test. */
async function empty(profile: Profile): Promise<void> {
  const { kind, context, anchor } = profile
  if (kind === null) {
    await context.close()
    return
  }
  await Promise.all(context.pages().map((page) => (page === anchor ? Promise.resolve() : page.close())))
  await context.setOffline(false)
  await context.clearPermissions()
  await anchor.evaluate(async () => {
    localStorage.clear()
    for (const name of await caches.keys()) await caches.delete(name)
  })
  profile.inUse = false
}

/** Fails with everything that went wrong since the page was opened. */
export function expectNoProblems({ problems }: Visit): void {
  expect(problems).toEqual([])
}

/** Fails with every fault that axe-core finds on the current screen. */
export async function expectAccessible(page: Page): Promise<void> {
  // a tapped element is faint for a moment, longer if the tap saved a file
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.presses:active { opacity: 1 }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  expect(await axeFaults(page)).toEqual([])
}

/** Sets the type size like another window of the app does: the page follows at once, with its layout. */
export async function chooseSize(page: Page, size: TypeSize): Promise<void> {
  const settings = { size: size === 'xlarge' ? 'huge' : size, speed: 'normal' }
  await storeOnPhone(page, { 'wenban.settings': stored(settings) })
  await page.evaluate(() => window.dispatchEvent(new StorageEvent('storage')))
  await page.waitForFunction(
    (factor) =>
      Math.abs(Number(document.documentElement.style.getPropertyValue('--fs') || 1) - factor) < 0.01,
    BODY[size] / BODY.standard,
  )
  // Taro's fields update a frame later
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )
}

/** Shows everything in the largest type, without a style element, which the CSP would refuse (src/index.html). */
export async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--fs', '1.75')
  })
}

/** Fails if something reaches beyond the right edge of the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }))
  expect(content).toBeLessThanOrEqual(screen)
}
