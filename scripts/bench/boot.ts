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

export interface Boot {
  /** The factor by which the processor is slowed down. */
  readonly slower: number
  /**
   * Medians in milliseconds: our app, an empty app rendered by React, as Taro makes one, and one rendered by
   * Preact, like ours.
   */
  readonly ours: number
  readonly react: number
  readonly preact: number
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

/** From the first line of the app's code to text on its first page, on a phone without any cache. */
async function boot(browser: Browser, site: string, url: string, slower: number): Promise<number> {
  const context = await browser.newContext({ deviceScaleFactor: 2, isMobile: true, locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    await page.goto(site)
    const tools = await context.newCDPSession(page)
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slower })
    return await page.evaluate(
      (start) =>
        new Promise<number>((resolve, reject) => {
          const begun = performance.now()
          const look = new MutationObserver(() => {
            if ((document.querySelector('wx-page')?.textContent ?? '') !== '')
              resolve(performance.now() - begun)
          })
          look.observe(document.body, { childList: true, subtree: true, characterData: true })
          window.weapp.start(start).catch(reject)
        }),
      { ...START, url },
    )
  } finally {
    await context.close()
  }
}

/** Alternating, at full speed and at a sixth of it. */
export async function compareBoots(): Promise<readonly Boot[]> {
  const [react, preact] = [await buildEmpty('react'), await buildEmpty('preact')]
  const apps = [
    { site: await serveMiniProgram(OURS), home: '/home/index' },
    { site: await serveMiniProgram(react), home: '/pages/index/index' },
    { site: await serveMiniProgram(preact), home: '/pages/index/index' },
  ]
  const browser = await launchBrowser()
  try {
    const boots: Boot[] = []
    for (const slower of [1, 6]) {
      const times = apps.map((): number[] => [])
      for (let turn = 0; turn < TURNS; turn++)
        for (const [index, { site, home }] of apps.entries())
          times[index]?.push(await boot(browser, site.url, home, slower))
      const [ours = NaN, byReact = NaN, byPreact = NaN] = times.map(median)
      boots.push({ slower, ours, react: byReact, preact: byPreact })
    }
    return boots
  } finally {
    await Promise.all([browser.close(), ...apps.map(({ site }) => site.close())])
  }
}
