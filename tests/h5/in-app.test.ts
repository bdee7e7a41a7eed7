/** The browser version inside other apps offers nothing that does not work there. */
import type { Locator, Page } from 'playwright-core'
import { DESK, MINE, resultUrl, slipUrl } from '@/routes'
import { expectNoProblems, openH5, type Visit } from '../support/h5'
import { goTo, heading, helpNext, walk } from '../support/h5-resident'

const TODAY = '2026-11-24'
const CARD = 'qinhuangdao/senior-bus-card'
const ALMOST = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1961-12-20' } as const
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/114.0.0.0 Mobile Safari/537.36'
const PHONE = `Mozilla/5.0 (Linux; Android 12; PGT-AN10) ${CHROME}`
const APPS = [
  ['微信', `${PHONE} MicroMessenger/8.0.50.2701 WeChat/arm64`],
  ['QQ', `${PHONE} QQ/9.0.8.14755`],
  ['支付宝', `${PHONE} AliApp(AP/10.5.0.8000) AlipayClient/10.5.0.8000`],
] as const

/** In such an app, printing, sharing, downloads and the clipboard exist but do nothing. */
const DOES_NOTHING = `
  window.print = () => {}
  HTMLAnchorElement.prototype.click = () => {}
  delete Navigator.prototype.share
  Object.defineProperty(navigator, 'clipboard', { value: undefined })
  document.execCommand = () => false
  Object.defineProperty(window, 'speechSynthesis', {
    value: { getVoices: () => [], speak: () => {}, cancel: () => {} },
  })
`

async function openIn(userAgent: string): Promise<Visit> {
  const visit = await openH5('', { today: TODAY, userAgent })
  await visit.page.addInitScript(DOES_NOTHING)
  await visit.page.reload()
  await heading(visit.page).waitFor()
  return visit
}

const shown = (page: Page): Locator => page.locator('.taro_page_show')

/** Longer than a voice or a printer takes to start, in milliseconds. */
const PATIENCE = 10_000

/** Presses each button on the freshly opened page, and returns those that change nothing. */
async function deadButtons(page: Page, route: string): Promise<string[]> {
  const dead: string[] = []
  await goTo(page, route)
  const buttons = shown(page).getByRole('button')
  for (let index = 0; index < (await buttons.count()); index++) {
    const button = buttons.nth(index)
    const name = (await button.getAttribute('aria-label')) ?? (await button.innerText())
    const before = await page.evaluate(() => document.body.innerHTML)
    await button.tap()
    await page
      .waitForFunction((before) => document.body.innerHTML !== before, before, { timeout: PATIENCE })
      .catch(() => dead.push(name))
    await goTo(page, route)
  }
  return dead
}

test('in 微信, no button of a result, its slip, the desk or 我的 is dead', async () => {
  const visit = await openIn(APPS[0][1])
  const { page } = visit
  await walk(page, CARD, ALMOST)
  for (const route of [resultUrl(CARD), slipUrl(CARD), DESK, MINE])
    expect([route, await deadButtons(page, route)]).toEqual([route, []])
  expectNoProblems(visit)
}, 180_000)

test.each(APPS)(
  'in %s, neither files nor printing are offered, and no unconfirmed success is reported',
  async (_, agent) => {
    const visit = await openIn(agent)
    const { page } = visit
    await walk(page, CARD, ALMOST)
    await page.getByRole('button', { name: '复制这个日子：满65周岁，可以去办' }).tap()
    expect(await page.getByRole('button', { name: /^记进日历/ }).count()).toBe(0)
    await page.getByText('满65周岁，可以去办（2026年12月20日）').waitFor()

    await goTo(page, slipUrl(CARD))
    await page.getByRole('button', { name: '存成图片' }).waitFor()
    expect(await page.getByRole('button', { name: '打印' }).count()).toBe(0)

    await goTo(page, DESK)
    await helpNext(page, '张阿姨')
    await walk(page, CARD, ALMOST)
    await goTo(page, DESK)
    await page.getByRole('button', { name: '导出今天的名单' }).tap()
    await page.getByRole('button', { name: '复制成表格（CSV）' }).tap()
    await page.getByText('这里不能自动复制').waitFor()
    await shown(page).locator('.copied-text').filter({ hasText: '张阿姨' }).waitFor()
    expect(await page.getByRole('button', { name: /下载/ }).count()).toBe(0)
    expect(await shown(page).innerText()).not.toContain('✓')
    expectNoProblems(visit)
  },
)

test('a browser that does not print says so and suggests alternatives', async () => {
  const visit = await openIn(PHONE)
  const { page } = visit
  await walk(page, CARD, ALMOST)
  await goTo(page, slipUrl(CARD))
  await page.getByRole('button', { name: '打印' }).tap()
  await page.getByText('这里打不了。请存成图片，或者用手机浏览器打开').waitFor()
  expectNoProblems(visit)
})

test('a computer shows numbers to dial elsewhere, and no dead call link', async () => {
  const visit = await openIn('Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0.0.0 Safari/537.36')
  const { page } = visit
  await walk(page, CARD, ALMOST)
  await page.getByText('请用手机拨').filter({ visible: true }).first().waitFor()
  expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
  expectNoProblems(visit)
})
