// in the browser, the way back has as many steps as the way there, and links lead where they say
import type { Page } from 'playwright-core'
import type { Answers } from '@/rules'
import { faqUrl, questionUrl, HOME, itemsUrl, networkUrl, resultUrl, searchUrl } from '@/routes'
import { livesElsewhere } from '../support/answers'
import { headlineOf, nextPairs } from '../support/next-guides'
import { expectNoProblems, openH5, type Visit } from '../support/h5'
import { answerAll, askNext, guideOf, heading, openRow } from '../support/h5-resident'

const TODAY = '2026-11-23'
const FILING = 'qinhuangdao/filing'
const AWAY: Answers = livesElsewhere('2026-01-05')

/** The FAQ that links to that guide. */
const FAQ = '去京津冀以外住院，怎么办备案？'

const addressNow = (page: Page): string => new URL(page.url()).hash.slice(1)

/** Waits until the page with that address is shown. */
async function expectAt(page: Page, url: string): Promise<void> {
  await page.waitForURL((now) => now.hash === `#${url}`)
  const step = /step=(\d+)/.exec(url)?.[1]
  if (step !== undefined) await page.getByText(`第${step}问`).filter({ visible: true }).waitFor()
  // the address changes before the page does
  const path = url.replace(/\?.*/, '')
  await page
    .locator(`.taro_page_show[id^="${path}"]`)
    .filter({ has: heading(page) })
    .waitFor()
}

const link = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('link', { name }).last().tap()
const press = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).last().tap()

async function back(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.history.back()
  })
}

/** Opens pages one after the other through the app’s own links, and answers the guide up to its result. */
async function longWayIn(): Promise<Visit> {
  const visit = await openH5(HOME, { today: TODAY })
  const { page } = visit
  await link(page, /搜一搜/)
  await expectAt(page, searchUrl('qinhuangdao'))
  await page.getByRole('textbox').fill(FAQ)
  await page.getByRole('link').filter({ hasText: FAQ }).first().tap()
  await page.waitForURL(/faq/)
  await heading(page).filter({ hasText: FAQ }).waitFor()
  await page.getByRole('button', { name: `答几问，看结果：${guideOf(FILING).title}` }).tap()
  await answerAll(page, FILING, AWAY, FAQ)
  await expectAt(page, resultUrl(FILING))
  return visit
}

describe('after twelve pages', () => {
  test('going back leads to each of them', async () => {
    const visit = await longWayIn()
    const { page } = visit
    for (let step = 8; step > 0; step--) {
      await back(page)
      await expectAt(page, questionUrl(FILING, step))
    }
    await back(page)
    await page.waitForURL(/faq/)
    expect(addressNow(page)).toContain(faqUrl('qinhuangdao', ''))
    await back(page)
    await page.waitForURL(/search/)
    await back(page)
    await expectAt(page, HOME)
    expectNoProblems(visit)
  })

  test('返回 and 上一题 skip no question', async () => {
    const visit = await longWayIn()
    const { page } = visit
    await link(page, '返回')
    await expectAt(page, questionUrl(FILING, 8))
    for (let step = 7; step > 0; step--) {
      await link(page, '上一题')
      await expectAt(page, questionUrl(FILING, step))
    }
    await link(page, '返回')
    await page.waitForURL(/faq/)
    expectNoProblems(visit)
  })

  test('the slip and a changed answer lead back to the result, also after a reload', async () => {
    const visit = await longWayIn()
    const { page } = visit
    const headline = await heading(page).innerText()
    const seeResult = async (): Promise<void> => {
      await expectAt(page, resultUrl(FILING))
      await heading(page).filter({ hasText: headline }).waitFor()
    }
    for (const afterReload of [false, true]) {
      const reload = async (): Promise<void> => {
        if (afterReload) await page.reload()
        await heading(page).or(page.getByText('回结果')).first().waitFor()
      }
      await press(page, /^窗口单/)
      await page.waitForURL(/slip/)
      await reload()
      await link(page, '回结果')
      await seeResult()
      // the row of the answers stays open or closed
      const changes = page.getByRole('button', { name: /^改：/ })
      if ((await changes.count()) === 0) await openRow(page, '我的回答')
      await changes.last().tap()
      await expectAt(page, questionUrl(FILING, 8, true))
      await reload()
      await press(page, '继续')
      await seeResult()
    }
    // both ways went back: the questions are still below the result
    await back(page)
    await expectAt(page, questionUrl(FILING, 8))
    expectNoProblems(visit)
  })
})

test('after going back and forward, 上一题 leads to the previous step, and back to where one came from', async () => {
  const visit = await longWayIn()
  const { page } = visit
  await page.evaluate(() => {
    window.history.go(-5)
  })
  await expectAt(page, questionUrl(FILING, 4))
  await page.evaluate(() => {
    window.history.forward()
  })
  await expectAt(page, questionUrl(FILING, 5))
  await link(page, '上一题')
  await expectAt(page, questionUrl(FILING, 4))
  await link(page, '上一题')
  await expectAt(page, questionUrl(FILING, 3))
  await press(page, '继续')
  await expectAt(page, questionUrl(FILING, 4))
  await back(page)
  await expectAt(page, questionUrl(FILING, 3))
  expectNoProblems(visit)
})

test('across consecutive guides, a changed answer leads back to the result of its own guide', async () => {
  const pair = nextPairs(TODAY).find(
    ({ from, to }) => from.guide === FILING && to.guide.endsWith('manual-claim'),
  )
  if (!pair) throw new Error('these guides are not connected')
  const { from, to } = pair
  const visit = await openH5(questionUrl(from.guide, 1), { today: TODAY })
  const { page } = visit
  await answerAll(page, from.guide, from.answers, '')
  await expectAt(page, resultUrl(from.guide))
  const first = await heading(page).innerText()
  await askNext(page, guideOf(to.guide).title)
  await answerAll(page, to.guide, to.answers, first)
  await expectAt(page, resultUrl(to.guide))
  const headline = headlineOf(to, TODAY)
  await heading(page).filter({ hasText: headline }).waitFor()
  await openRow(page, '我的回答')
  await page.getByRole('button', { name: /^改：/ }).last().tap()
  await expectAt(page, questionUrl(to.guide, to.steps, true))
  await press(page, '继续')
  await expectAt(page, resultUrl(to.guide))
  await heading(page).filter({ hasText: headline }).waitFor()
  for (let step = to.steps; step > 0; step--) {
    await back(page)
    await expectAt(page, questionUrl(to.guide, step))
  }
  await link(page, '返回')
  await expectAt(page, resultUrl(from.guide))
  await heading(page)
    .filter({ hasText: headlineOf(from, TODAY) })
    .waitFor()
  expectNoProblems(visit)
})

test('library pages lead back one by one', async () => {
  const visit = await openH5(itemsUrl('qinhuangdao'), { today: TODAY })
  const { page } = visit
  const all: string[] = []
  for (let times = 0; times < 7; times++) {
    all.push(addressNow(page))
    await link(page, /^我该去哪一级办/)
    await expectAt(page, networkUrl('qinhuangdao'))
    all.push(addressNow(page))
    await link(page, '看市、县区能办的事项')
    await expectAt(page, itemsUrl('qinhuangdao', 'county'))
  }
  for (const url of all.reverse()) {
    await link(page, '返回')
    await expectAt(page, url)
  }
  expectNoProblems(visit)
})
