import type { Browser } from 'playwright-core'
import { H5_FILES, serve, type StaticServer } from '../../hosting/serve'
import { launchBrowser, PATIENCE } from '../support/browser'
import { guideOf, heading, walk } from '../support/h5-resident'

const CARD = 'qinhuangdao/senior-bus-card'

/** A name of this machine that a browser trusts no more than an address in the local network. */
const PHONE_SEES = 'machine.example'

let server: StaticServer
let browser: Browser

beforeAll(async () => {
  server = await serve(H5_FILES, 0)
  browser = await launchBrowser([`--host-resolver-rules=MAP ${PHONE_SEES} 127.0.0.1, MAP * ~NOTFOUND`])
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

test('a phone in the same network reaches a result without TLS', async () => {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, hasTouch: true })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  await page.clock.setFixedTime('2026-11-23T10:00:00+08:00')
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    // a header that this browser only accepts over TLS
    if (message.type() === 'error' && !message.text().includes('Cross-Origin-Opener-Policy'))
      problems.push(message.text())
  })
  await page.goto(server.url.replace('127.0.0.1', PHONE_SEES))
  await heading(page).waitFor()
  expect(await page.evaluate('isSecureContext')).toBe(false)
  await walk(page, CARD, {
    hukouDistrict: 'haigang',
    ridesAlone: 'yes',
    card: 'none',
    birthday: '1961-11-23',
  })
  expect(await heading(page).innerText()).toBe(guideOf(CARD).outcomes['yes-by-hukou']?.headline)
  expect(problems).toEqual([])
})
