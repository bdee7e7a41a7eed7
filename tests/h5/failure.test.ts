import type { Page } from 'playwright-core'
import { questionUrl, searchUrl, surveyUrl } from '@/routes'
import { expectAccessible, expectNoSidewaysScroll, openH5 } from '../support/h5'
import { guideOf, guideOnHome, heading, waitForOtherHeading } from '../support/h5-resident'

const SMALL = { width: 320, height: 568 }
const senior = guideOf('qinhuangdao/senior-bus-card')

const FIRST_QUESTION = Object.values(senior.questions)[0]?.ask

const openGuide = (page: Page): Promise<void> => guideOnHome(page, 'qinhuangdao/senior-bus-card').tap()

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).tap()

async function expectHeading(page: Page, text: string): Promise<void> {
  await heading(page).filter({ hasText: text }).waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

describe('a page that throws while rendering', () => {
  /** Makes the questions of the guide unreadable from now on. */
  const breakGuide = (page: Page): Promise<unknown> =>
    page.evaluate(() => {
      const { entries } = Object
      Object.entries = (record: object) => {
        if ('ridesAlone' in record) throw new Error('这里坏了')
        return entries(record)
      }
      Object.assign(window, { mend: () => (Object.entries = entries) })
    })
  const repairGuide = (page: Page): Promise<unknown> => page.evaluate('void mend()')

  test('says so with the focus on it, logs once, and continues after 再试一次', async () => {
    const { page, problems } = await openH5('', SMALL)
    await breakGuide(page)
    await openGuide(page)
    await heading(page).filter({ hasText: '这一页出错了' }).waitFor()
    await page.waitForFunction("document.activeElement.textContent === '这一页出错了'")
    expect(problems).toEqual([expect.stringContaining('这里坏了')])
    await repairGuide(page)
    await expectHeading(page, '这一页出错了')
    await press(page, '再试一次')
    expect(await waitForOtherHeading(page, '这一页出错了')).toBe(FIRST_QUESTION)
  })

  test('leads home at once', async () => {
    const { page } = await openH5('', SMALL)
    await breakGuide(page)
    await openGuide(page)
    await heading(page).filter({ hasText: '这一页出错了' }).waitFor()
    await repairGuide(page)
    await press(page, '回首页')
    await heading(page).filter({ hasText: '问办' }).waitFor()
  })

  test('an unhandled rejection leaves the page as it is', async () => {
    const { page } = await openH5('', SMALL)
    await page.evaluate(
      "Promise.reject(new Error('nobody waits')); setTimeout(() => { throw new Error('late') })",
    )
    await openGuide(page)
    expect(await waitForOtherHeading(page, '问办')).toBe(FIRST_QUESTION)
  })
})

describe('a page whose chunk fails to load', () => {
  /** Makes requests for scripts that home does not need fail, that many times. */
  async function failOtherScripts(page: Page, times: number): Promise<void> {
    const home = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    await page.route(
      ({ href, pathname }) => pathname.endsWith('.js') && !home.includes(href),
      (route) => route.fulfill({ status: 404, body: '' }),
      { times },
    )
  }

  test('is recovered by reloading the app', async () => {
    const { page } = await openH5('', SMALL)
    await failOtherScripts(page, 1)
    await openGuide(page)
    expect(await waitForOtherHeading(page, '问办')).toBe(FIRST_QUESTION)
    expect(await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().type)).toBe(
      'reload',
    )
  })

  test('leads home, and says so on the next try, if it is gone for good', async () => {
    const { page } = await openH5('', SMALL)
    await failOtherScripts(page, 1000)
    await openGuide(page)
    await page.waitForURL(/guide/)
    await page.waitForURL(/home/)
    await heading(page).filter({ hasText: '问办' }).waitFor()
    await openGuide(page)
    await expectHeading(page, '这一页没打开')
    await press(page, '回首页')
    await heading(page).filter({ hasText: '问办' }).waitFor()
  })

  test('says that there may be no network, and opens on retry once there is one', async () => {
    const { page } = await openH5('', { ...SMALL, firstVisit: true })
    await page.context().setOffline(true)
    await openGuide(page)
    await expectHeading(page, '这一页没打开')
    await press(page, '再试一次')
    await page.waitForTimeout(300)
    await expectHeading(page, '这一页没打开')
    await page.context().setOffline(false)
    await press(page, '再试一次')
    expect(await waitForOtherHeading(page, '这一页没打开')).toBe(FIRST_QUESTION)
  })

  /** The code of the question page is on the phone, but its rules are not. */
  async function openWithoutRules(route: string): Promise<Page> {
    const { page } = await openH5('', { ...SMALL, firstVisit: true })
    await page.goto(`${page.url().split('#')[0] ?? ''}#${questionUrl('zhoukou/benefit-start', 1)}`)
    await heading(page).waitFor()
    await page.context().setOffline(true)
    await page.evaluate((url) => {
      window.location.hash = url
    }, route)
    await expectHeading(page, '这一页没打开')
    return page
  }

  test('opens on retry if its rules failed to load', async () => {
    const page = await openWithoutRules(questionUrl('qinhuangdao/senior-bus-card', 1))
    await page.context().setOffline(false)
    await press(page, '再试一次')
    expect(await waitForOtherHeading(page, '这一页没打开')).toBe(FIRST_QUESTION)
  })

  test('keeps the search page, and searches on retry', async () => {
    const { page } = await openH5(searchUrl('qinhuangdao'), { ...SMALL, firstVisit: true })
    await page.context().setOffline(true)
    await page.getByRole('textbox').fill('敬老卡')
    await page.getByText('没有取来，可能没有网。').waitFor()
    await expectAccessible(page)
    await page.context().setOffline(false)
    await press(page, '再试一次')
    await page.getByRole('button', { name: '答几问，看结果' }).waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe('敬老卡')
  })
})

describe('an unknown address', () => {
  test.each(['/pages/gone/index?id=1', '/index.html'])('the unknown address %s leads home', async (route) => {
    const { page } = await openH5('', SMALL)
    await heading(page).waitFor()
    const { origin } = new URL(page.url())
    await page.goto('about:blank')
    await page.goto(`${origin}/#${route}`)
    await heading(page).filter({ hasText: '问办' }).waitFor()
    await page.waitForURL(({ hash }) => hash.includes('/home/index'))
  })

  test('leads home from an open page, too', async () => {
    const { page } = await openH5(surveyUrl('qinhuangdao', 1), SMALL)
    await heading(page).waitFor()
    await page.evaluate(() => {
      window.location.hash = '#/pages/gone/index'
    })
    await heading(page).filter({ hasText: '问办' }).waitFor()
  })
})
