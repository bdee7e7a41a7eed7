// npm run screenshots: writes docs/screens.md with its pictures, and the pictures of the README, from the built browser version.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../tests/support/browser'
import { stored } from '../tests/support/kept'
import { screensDocument, type Column } from './screenshots/document'
import { DAY, PAPERS, SCREENS, type Kept, type Screen } from './screenshots/screens'
import { H5_FILES, serve } from '../hosting/serve'

const DOCS = path.resolve(__dirname, '..', 'docs')
const IMAGES = path.join(DOCS, 'images')
/** WebP quality out of 100: text stays sharp, and all pictures together are a few megabytes. */
const QUALITY = 60

/** The README's pictures: in 标准, as PNG, which is shown everywhere. */
const README = ['home', 'question', 'result']

interface Mode extends Column {
  readonly width: number
  readonly height: number
  readonly size: 'standard' | 'huge'
  readonly mobile: boolean
  readonly scheme: 'light' | 'dark'
}

const PHONE = { width: 390, height: 844, size: 'standard', mobile: true, scheme: 'light' } as const
const MODES = [
  { ...PHONE, id: 'standard', title: '标准 390', shown: 190 },
  { ...PHONE, id: 'huge', title: '特大 320', shown: 156, width: 320, height: 693, size: 'huge' },
  { ...PHONE, id: 'dark', title: '深色 390', shown: 190, scheme: 'dark' },
  { ...PHONE, id: 'desktop', title: '电脑 1366', shown: 500, width: 1366, height: 768, mobile: false },
] as const satisfies readonly Mode[]

/** A4 without its margins, in pixels. */
const SHEET = { width: 703, height: 1032 }

/** Stored values as the browser version writes them. Names with dots belong to a visit. */
const asStored = (kept: Kept): readonly (readonly [key: string, value: string])[] =>
  Object.entries(kept).map(([name, value]) => [`wenban.${name}`, JSON.stringify({ data: stored(value) })])

const newPage = async (browser: Browser, { width, height, mobile, scheme }: Mode): Promise<Page> => {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 1,
    hasTouch: mobile,
    isMobile: mobile,
    colorScheme: scheme,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  await page.clock.setFixedTime(`${DAY}T10:00:00+08:00`)
  return page
}

/** Opens the screen on a phone that stores nothing but the given values. */
async function show(page: Page, site: string, size: Mode['size'], screen: Screen): Promise<void> {
  const { route, kept = {}, before } = screen
  const open = async (url: string): Promise<void> => {
    await page.goto('about:blank')
    await page.goto(`${site}#${url}`)
    await heading(page).waitFor()
  }
  await page.goto(site)
  await page.evaluate(
    (entries) => {
      localStorage.clear()
      for (const [key, value] of entries) localStorage.setItem(key, value)
    },
    asStored({ settings: { size, speed: 'normal' }, ...kept }),
  )
  if (before) {
    await open(before.route)
    await page.getByRole('button', { name: before.press }).click()
    await page.getByText(before.says).waitFor()
  }
  await open(route)
}

const heading = (page: Page) => page.locator('.taro_page_show').last().getByRole('heading', { level: 1 })

/** Uses DevTools because Playwright cannot write WebP. */
async function take(page: Page, name: string): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  const { data } = await devTools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY })
  writeFileSync(path.join(IMAGES, `${name}.webp`), Buffer.from(data, 'base64'))
  await devTools.detach()
}

async function main(): Promise<void> {
  const server = await serve(H5_FILES, 0)
  const browser = await launchBrowser()
  mkdirSync(IMAGES, { recursive: true })
  for (const file of readdirSync(IMAGES)) if (/\.(png|webp)$/.test(file)) rmSync(path.join(IMAGES, file))
  try {
    for (const mode of MODES) {
      const page = await newPage(browser, mode)
      for (const screen of SCREENS) {
        await show(page, server.url, mode.size, screen)
        await take(page, `${screen.name}-${mode.id}`)
        if (mode.id === 'standard' && README.includes(screen.name))
          await page.screenshot({ path: path.join(IMAGES, `${screen.name}.png`) })
      }
      await page.close()
    }
    const page = await newPage(browser, { ...MODES[0], ...SHEET, mobile: false })
    for (const screen of PAPERS) {
      await show(page, server.url, 'standard', screen)
      await page.emulateMedia({ media: 'print' })
      await take(page, screen.name)
      await page.emulateMedia({ media: null })
    }
  } finally {
    await browser.close()
    await server.close()
  }
  writeFileSync(path.join(DOCS, 'screens.md'), screensDocument(MODES))
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
