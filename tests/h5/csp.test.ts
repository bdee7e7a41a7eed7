import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { H5_FILES } from '../../hosting/serve'
import { expectNoProblems, openH5 } from '../support/h5'
import { seeOtherThan, walk } from '../support/h5-resident'

const SENIOR = 'qinhuangdao/senior-bus-card'
const REGION = 'region=qinhuangdao'

const refusals = (page: Page): Promise<unknown> => page.evaluate('window.refused')

/** Notes everything that is refused, once, be it by the page's policy or the server's. */
async function noteRefusals(page: Page): Promise<void> {
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

test('the built page has no inline script and forbids what it does not need', () => {
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

test('nothing is refused from home through a guide to its result', async () => {
  const visit = await openH5('', { today: '2026-11-23' })
  await noteRefusals(visit.page)
  await walk(visit.page, SENIOR, {
    hukouDistrict: 'haigang',
    ridesAlone: 'yes',
    card: 'none',
    birthday: '1961-11-23',
  })
  expect(await refusals(visit.page)).toEqual([])
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
])('nothing is refused on %s', async (address) => {
  const visit = await openH5(address)
  await noteRefusals(visit.page)
  await seeOtherThan(visit.page, '问办')
  expect(await refusals(visit.page)).toEqual([])
  expectNoProblems(visit)
})

describe('is refused', () => {
  async function refusedAfter(deed: string): Promise<unknown> {
    const { page } = await openH5()
    await noteRefusals(page)
    await page.evaluate(deed)
    await page.waitForFunction('window.refused.length > 0')
    return refusals(page)
  }

  test('a request to another origin', async () => {
    expect(await refusedAfter("fetch('https://example.com/').catch(() => undefined)")).toEqual([
      'connect-src https://example.com/',
    ])
  })

  test('a picture from another origin', async () => {
    expect(await refusedAfter("new Image().src = 'https://example.com/a.png'")).toEqual([
      'img-src https://example.com/a.png',
    ])
  })

  test('a script written into the page', async () => {
    const write =
      "document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))"
    expect(await refusedAfter(write)).toEqual(['script-src-elem inline'])
  })

  test('a style written into the page', async () => {
    const write =
      "document.body.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }))"
    expect(await refusedAfter(write)).toEqual(['style-src-elem inline'])
  })
})
