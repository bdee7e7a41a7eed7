// npm run screenshots: the pictures of the README and of docs/screens.md, taken of the built browser version.
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { AnswersTo, GuideId } from '@/rules'
import { DESK, guideUrl, HOME, MINE, resultUrl, slipUrl } from '@/routes'
import { launchBrowser } from '../tests/support/browser'
import { H5_FILES, serve } from './serve'

const IMAGES = path.resolve(__dirname, '..', 'docs', 'images')
const GUIDE = 'qinhuangdao/senior-bus-card' satisfies GuideId
/** So that the pictures only change when the app does. */
const DAY = '2026-11-23'
const ANSWERS = {
  hukouDistrict: 'haigang',
  ridesAlone: 'yes',
  card: 'none',
  birthday: '1961-05-20',
} satisfies AnswersTo<typeof GUIDE>

const SCREENS = {
  home: HOME,
  question: guideUrl(GUIDE, 1),
  result: resultUrl(GUIDE),
  slip: slipUrl(GUIDE),
  mine: MINE,
  desk: DESK,
} as const

/** In 标准 on a phone of today and in 特大 on the smallest. */
const MODES = [
  { size: 'standard', suffix: '', width: 390, height: 844 },
  { size: 'huge', suffix: '-huge', width: 320, height: 693 },
] as const

/** What is on the phone before the pictures are taken, as the browser version keeps it. */
const stored = (size: string): readonly (readonly [key: string, value: string])[] => {
  const draft = { answers: ANSWERS, unsent: {}, next: null, changed: 1 }
  const kept = { settings: { size, speed: 'normal' }, drafts: { [GUIDE]: draft } }
  return Object.entries(kept).map(([name, value]) => [
    `wenban.${name}.v1`,
    JSON.stringify({ data: JSON.stringify(value) }),
  ])
}

async function main(): Promise<void> {
  const server = await serve(H5_FILES, 0)
  const browser = await launchBrowser()
  try {
    for (const { size, suffix, width, height } of MODES) {
      const page = await browser.newPage({
        viewport: { width, height },
        deviceScaleFactor: 1,
        hasTouch: true,
        isMobile: true,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
      })
      await page.clock.setFixedTime(`${DAY}T10:00:00+08:00`)
      await page.goto(server.url)
      await page.evaluate((entries) => {
        for (const [key, value] of entries) localStorage.setItem(key, value)
      }, stored(size))
      for (const [name, route] of Object.entries(SCREENS)) {
        await show(page, `${server.url}#${route}`)
        await page.screenshot({ path: path.join(IMAGES, `${name}${suffix}.png`) })
      }
      await page.close()
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Opens the address afresh and waits until its heading is there. */
async function show(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
