/**
 * Measures how long the compiled mini-program takes to start, compared with an empty Taro app built the same
 * way.
 */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { serveMiniProgram, type StartOptions } from '#weapp-runner'
import { launchBrowser } from '../../tests/support/browser'
import { median } from './measure'

const ROOT = path.resolve(__dirname, '..', '..')
const EMPTY_SOURCE = path.join(__dirname, 'empty-app')
/** The output folder of `empty-app/config`. */
const EMPTY = path.join(ROOT, 'node_modules', '.cache', 'wenban-empty-app')
const OURS = path.join(ROOT, 'dist', 'weapp')

const TURNS = 7

/** Milliseconds from the first line of the app's code. */
interface Start {
  /** Until the code of the app and of its first page has run. */
  readonly opened: number
  /** Until text is on that page. */
  readonly drawn: number
}

export interface Boot {
  /** The factor by which the processor is slowed down. */
  readonly slower: number
  /**
   * Medians: our app, an empty app with Taro's own settings, rendered by React, and one with our settings,
   * rendered by Preact like ours.
   */
  readonly ours: Start
  readonly taro: Start
  readonly preact: Start
}

async function buildEmpty(drawnBy: 'react' | 'preact'): Promise<string> {
  // Taro reads TypeScript settings only from the app's own folder, and these depend on ours
  const taro = path.join(ROOT, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const build = ['build', '--type', 'weapp', '--no-check', '--env', 'production']
  await promisify(execFile)(process.execPath, ['--import', 'tsx', taro, ...build], {
    cwd: EMPTY_SOURCE,
    env: { ...process.env, EMPTY_DRAWN_BY: drawnBy },
  })
  return path.join(EMPTY, drawnBy)
}

const START: StartOptions = {
  url: '',
  now: null,
  storage: {},
  server: {},
  width: 375,
  height: 667,
  fontScale: 1,
  withoutApis: [],
  delay: 0,
  withoutBuiltins: [],
}

/** Starts the app on a phone without any cache. */
async function boot(browser: Browser, site: string, url: string, slower: number): Promise<Start> {
  const context = await browser.newContext({ deviceScaleFactor: 2, isMobile: true, locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    await page.goto(site)
    const tools = await context.newCDPSession(page)
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slower })
    return await page.evaluate(
      (start) =>
        new Promise<Start>((resolve, reject) => {
          const begun = performance.now()
          const opened = window.weapp.start(start).then(() => performance.now() - begun)
          const drawn = new Promise<number>((tell) => {
            const look = new MutationObserver(() => {
              if ((document.querySelector('wx-page')?.textContent ?? '') !== '')
                tell(performance.now() - begun)
            })
            look.observe(document.body, { childList: true, subtree: true, characterData: true })
          })
          Promise.all([opened, drawn]).then(([opened, drawn]) => {
            resolve({ opened, drawn })
          }, reject)
        }),
      { ...START, url },
    )
  } finally {
    await context.close()
  }
}

const NEVER: Start = { opened: NaN, drawn: NaN }

const medians = (starts: readonly Start[]): Start => ({
  opened: median(starts.map(({ opened }) => opened)),
  drawn: median(starts.map(({ drawn }) => drawn)),
})

/** Alternating, at full speed and at a sixth of it. */
export async function compareBoots(): Promise<readonly Boot[]> {
  const [taro, preact] = [await buildEmpty('react'), await buildEmpty('preact')]
  const apps = [
    { site: await serveMiniProgram(OURS), home: '/home/index' },
    { site: await serveMiniProgram(taro), home: '/pages/index/index' },
    { site: await serveMiniProgram(preact), home: '/pages/index/index' },
  ]
  const browser = await launchBrowser()
  try {
    const boots: Boot[] = []
    for (const slower of [1, 6]) {
      const starts = apps.map((): Start[] => [])
      for (let turn = 0; turn < TURNS; turn++)
        for (const [index, { site, home }] of apps.entries())
          starts[index]?.push(await boot(browser, site.url, home, slower))
      const [ours = NEVER, byTaro = NEVER, byPreact = NEVER] = starts.map(medians)
      boots.push({ slower, ours, taro: byTaro, preact: byPreact })
    }
    return boots
  } finally {
    await Promise.all([browser.close(), ...apps.map(({ site }) => site.close())])
  }
}
