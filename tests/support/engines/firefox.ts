/** Firefox as installed on the system, through WebDriver BiDi. */
import puppeteer from 'puppeteer-core'
import { surroundings } from '../browser'
import { onPath } from '../on-path'
import type { Engine, EngineWindow } from './engine'

const installed = (): string | undefined => onPath('firefox-esr', 'firefox')

export const firefox: Engine = {
  name: 'Firefox',
  standsFor: 'Gecko',
  missing: () => (installed() === undefined ? 'apt-get install firefox-esr' : null),
  launch,
}

async function launch(): Promise<EngineWindow> {
  const executablePath = installed()
  if (executablePath === undefined) throw new Error('there is no Firefox')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: {
      ...surroundings(),
      MOZ_DISABLE_CONTENT_SANDBOX: '1', // otherwise it cannot read the font from npm
    },
    extraPrefsFirefox: {
      'intl.accept_languages': 'zh-CN, zh',
      'ui.useOverlayScrollbars': 1, // as on a phone, where scrollbars take no space
    },
  })
  const page = await browser.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${String(error)}`))
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`))
  return {
    version: await browser.version(),
    open: async (url) => {
      // a change after the # alone would load nothing
      await page.goto('about:blank')
      await page.goto(url)
    },
    reload: async () => {
      await page.reload()
    },
    back: async () => {
      await page.evaluate('history.back()')
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height, deviceScaleFactor: 2 }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    problems: () => Promise.resolve(problems),
    close: () => browser.close(),
  }
}
