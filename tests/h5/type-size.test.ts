import type { Page } from 'playwright-core'
import { contents } from '@/rules'
import { HOME, MINE, phonesUrl, searchUrl } from '@/routes'
import { eventually } from '../support/eventually'
import { expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import { goTo, heading } from '../support/h5-resident'

const SCREENS = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]

/** Waits until the page's body text has that size. */
const seeSize = (page: Page, expected: string): Promise<void> =>
  eventually(async () => {
    const shown = page.locator('.taro_page_show .page').last()
    expect(await shown.evaluate((element) => getComputedStyle(element).fontSize)).toBe(expected)
  })

const size = (page: Page, name: string) => page.getByRole('radio', { name })

test.each(SCREENS)(
  '特大 takes effect at once, shows fewer things, and stays on every page, on $width × $height',
  async (screen) => {
    const visit = await openH5('', screen)
    const { page } = visit
    const line = page.getByText(contents[0]?.guides.find(({ main }) => main)?.line ?? '')
    await line.waitFor()
    await seeSize(page, '18px')
    await size(page, '特大').tap()
    await seeSize(page, '30px')
    await line.waitFor({ state: 'detached' })
    // an accidental tap can be undone in the same place
    await size(page, '标准').tap()
    await line.waitFor()
    await size(page, '特大').tap()
    await page.getByRole('button', { name: /^全部\d+件事/ }).tap()
    await expectNoSidewaysScroll(page)

    await page.reload()
    await page.getByRole('button', { name: /^长辈版/ }).tap()
    expect(await size(page, '特大').getAttribute('aria-checked')).toBe('true')
    for (const route of [HOME, MINE, searchUrl('qinhuangdao'), phonesUrl('qinhuangdao')]) {
      await goTo(page, route)
      await seeSize(page, '30px')
    }
    expectNoProblems(visit)
  },
)

test.each(['长辈版', '关怀版', '亲情版', '关爱版'])('%s finds the type size in the search', async (name) => {
  const { page } = await openH5(searchUrl('qinhuangdao', name))
  await page.getByRole('link').filter({ hasText: '长辈版：字的大小' }).tap()
  await heading(page).filter({ hasText: '我的' }).waitFor()
  await size(page, '大字').tap()
  await seeSize(page, '22px')
})

test('on the first start the type follows the browser, until a size is chosen', async () => {
  const { page } = await openH5()
  const browser = await page.context().newCDPSession(page)
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 24 } })
  await page.reload()
  await page.getByRole('button', { name: /^长辈版/ }).tap()
  expect(await size(page, '特大').getAttribute('aria-checked')).toBe('true')
  await seeSize(page, '30px')
  await size(page, '标准').tap()
  await page.reload()
  await size(page, '标准').waitFor()
  await seeSize(page, '18px')
})
