// npm run figures: measures every question and every result of the real policy in the built browser version,
// and prints those that exceed the design's figures. The tests measure the same on their sample.
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { PRIVACY } from '@/routes'
import { todayHere, type IsoDate } from '@/rules'
import { SAMPLE_MARK } from '../config/policy'
import { launchBrowser } from '../tests/support/browser'
import { questionFaults, SMALLEST } from '../tests/support/first-screens'
import { heading } from '../tests/support/h5-resident'
import { heightFaults, MEASURED } from '../tests/support/heights'
import { storeOnPhone, stored } from '../tests/support/kept'
import { RESULT_SCREENS, resultFaults } from '../tests/support/result-figures'
import { everyResult } from '../tests/support/results'
import { H5_FILES, serve } from '../hosting/serve'

interface Screen {
  readonly size: 'standard' | 'huge'
  readonly width: number
  readonly height: number
}

/** Opens the app on that day on a phone of that size, and closes it when everything is measured. */
async function onPhone(
  browser: Browser,
  site: string,
  today: IsoDate,
  { size, width, height }: Screen,
  measure: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  try {
    const page = await context.newPage()
    await page.clock.setFixedTime(`${today}T10:00:00+08:00`)
    await page.goto(site)
    await storeOnPhone(page, { 'wenban.settings': stored({ size, speed: 'normal' }) })
    await page.goto(`${site}#${PRIVACY}`)
    await page.reload()
    await heading(page).waitFor()
    return await measure(page)
  } finally {
    await context.close()
  }
}

/** Prints the measurements and findings. */
function say(what: string, faults: readonly string[]): void {
  console.log(`${faults.length === 0 ? 'ok   ' : 'OVER '} ${what}`)
  for (const fault of faults) console.log(`      ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}

async function main(): Promise<void> {
  if (!existsSync(H5_FILES) || existsSync(path.join(H5_FILES, SAMPLE_MARK)))
    throw new Error('dist/h5 does not contain the real policy: npm run build:h5')
  const today = todayHere()
  const all = everyResult(today)
  const days = [...new Set(all.map((reached) => reached.today))]
  const server = await serve(H5_FILES, 0)
  const browser = await launchBrowser()
  const on = onPhone.bind(null, browser, server.url)
  try {
    say(
      `every question in huge at ${SMALLEST.width} × ${SMALLEST.height}`,
      await on(today, { ...SMALLEST, size: 'huge' }, (page) => questionFaults(page, today)),
    )
    for (const screen of MEASURED)
      say(
        `the other screens in ${screen.size} at ${screen.width} px`,
        await on(today, screen, (page) => heightFaults(page, screen)),
      )
    for (const screen of RESULT_SCREENS) {
      const faults: string[] = []
      for (const day of days) {
        const then = all.filter((reached) => reached.today === day)
        faults.push(...(await on(day, screen, (page) => resultFaults(page, screen, then))))
      }
      say(`${all.length} results in ${screen.size} at ${screen.width} × ${screen.height}`, faults)
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
