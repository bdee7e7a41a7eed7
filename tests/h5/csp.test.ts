import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { H5_FILES } from '../../hosting/serve'
import { expectNoProblems, openH5 } from '../support/h5'
import { waitForOtherHeading, walk } from '../support/h5-resident'

const SENIOR = 'qinhuangdao/senior-bus-card'
const REGION = 'region=qinhuangdao'

const violations = (page: Page): Promise<unknown> => page.evaluate('window.refused')

/** Records each violation once, whether of the page's policy or the server's. */
async function recordViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const what = `${violatedDirective} ${blockedURI.slice(0, 100)}`
      if (!refused.includes(what)) refused.push(what)
    })
  })
  await page.reload()
  await page.locator('.taro_page_show').first().waitFor()
}

test('the built page has no inline script and allows only what it needs', () => {
  const html = readFileSync(path.join(H5_FILES, 'index.html'), 'utf8')
  const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)</g)]
  expect(scripts.length).toBeGreaterThan(0)
  for (const [, attributes, content] of scripts) {
    expect(attributes).toMatch(/ src="\.\//)
    expect(content).toBe('')
  }
  expect(html).not.toMatch(/<style| on[a-z]+=|javascript:/)
  expect(html).toContain("default-src 'none'; script-src 'self'; connect-src 'self';")
  expect(html).not.toContain('unsafe')
})

test('nothing is blocked from home through a guide to its result', async () => {
  const visit = await openH5('', { today: '2026-11-23' })
  await recordViolations(visit.page)
  await walk(visit.page, SENIOR, {
    hukouDistrict: 'haigang',
    ridesAlone: 'yes',
    card: 'none',
    birthday: '1961-11-23',
  })
  expect(await violations(visit.page)).toEqual([])
  expectNoProblems(visit)
})

test.each([
  `/pages/search/index?${REGION}&q=${encodeURIComponent('敬老卡')}`,
  `/pages/survey/index?${REGION}`,
  `/pages/faqs/index?${REGION}`,
  `/pages/items/index?${REGION}`,
  `/pages/network/index?${REGION}`,
  `/pages/phones/index?${REGION}`,
  `/pages/entrances/index?${REGION}`,
])('nothing is blocked on %s', async (address) => {
  const visit = await openH5(address)
  await recordViolations(visit.page)
  await waitForOtherHeading(visit.page, '问办')
  expect(await violations(visit.page)).toEqual([])
  expectNoProblems(visit)
})

describe('the CSP blocks', () => {
  async function violationsAfter(deed: string): Promise<unknown> {
    const { page } = await openH5()
    await recordViolations(page)
    await page.evaluate(deed)
    await page.waitForFunction('window.refused.length > 0')
    return violations(page)
  }

  test('a request to another origin', async () => {
    expect(await violationsAfter("fetch('https://example.com/').catch(() => undefined)")).toEqual([
      'connect-src https://example.com/',
    ])
  })

  test('a picture from another origin', async () => {
    expect(await violationsAfter("new Image().src = 'https://example.com/a.png'")).toEqual([
      'img-src https://example.com/a.png',
    ])
  })

  test('an inline script', async () => {
    const write =
      "document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))"
    expect(await violationsAfter(write)).toEqual(['script-src-elem inline'])
  })

  test('an inline style', async () => {
    const write =
      "document.body.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }))"
    expect(await violationsAfter(write)).toEqual(['style-src-elem inline'])
  })
})
