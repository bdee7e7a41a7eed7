import type { Page } from 'playwright-core'
import { HOME, MINE, phonesUrl, searchUrl } from '@/routes'
import { eventually } from '../support/eventually'
import { expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import { goTo, heading } from '../support/h5-resident'

const SCREENS = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]

/** Waits until the first words of the page that are neither title nor button have that size. */
const seeSize = (page: Page, words: string, expected: string): Promise<void> =>
  eventually(async () => {
    const seen = page.getByText(words).first()
    expect([words, await seen.evaluate((element) => getComputedStyle(element).fontSize)]).toEqual([
      words,
      expected,
    ])
  })

const size = (page: Page, name: string) => page.getByRole('radio', { name })

test.each(SCREENS)(
  '特大 holds at once, shows fewer things, and is kept on every page, on $width × $height',
  async (screen) => {
    const visit = await openH5('', screen)
    const { page } = visit
    const library = page.getByRole('heading', { name: '查一查' })
    await library.waitFor()
    await seeSize(page, '先问清，再去办', '18px')
    await size(page, '特大').tap()
    await seeSize(page, '先问清，再去办', '30px')
    expect(await library.count()).toBe(0)
    await page.getByRole('button', { name: '更多办事指引和查询' }).tap()
    await library.waitFor()
    await expectNoSidewaysScroll(page)

    await page.reload()
    await page.getByRole('radio', { name: '特大', checked: true }).waitFor()
    for (const [route, words] of [
      [HOME, '先问清，再去办'],
      [MINE, '您的回答只留在这部手机上'],
      [searchUrl('qinhuangdao'), '打几个字就行'],
      [phonesUrl('qinhuangdao'), '这些是秦皇岛本地号码'],
    ] as const) {
      await goTo(page, route)
      await seeSize(page, words, '30px')
    }
    expectNoProblems(visit)
  },
)

test.each(['长辈版', '关怀版', '亲情版', '关爱版'])('%s is found by the search', async (name) => {
  const { page } = await openH5(searchUrl('qinhuangdao', name))
  await page.getByRole('link').filter({ hasText: '长辈版：字的大小' }).tap()
  await heading(page).filter({ hasText: '我的' }).waitFor()
  await size(page, '大字').tap()
  await seeSize(page, '您的回答只留在这部手机上', '22px')
})

test('the first start follows the type of the browser, until a size is chosen', async () => {
  const { page } = await openH5()
  const browser = await page.context().newCDPSession(page)
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 24 } })
  await page.reload()
  await page.getByRole('radio', { name: '特大', checked: true }).waitFor()
  await seeSize(page, '先问清，再去办', '30px')
  await size(page, '标准').tap()
  await page.getByRole('radio', { name: '标准', checked: true }).waitFor()
  await page.reload()
  await size(page, '标准').waitFor()
  await seeSize(page, '先问清，再去办', '18px')
})
