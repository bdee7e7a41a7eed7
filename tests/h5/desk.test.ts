import { ridesBornOn } from '../support/answers'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { DESK, HOME } from '@/routes'
import { expectAccessible, expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import {
  give,
  guideOf,
  guideOnHome,
  heading,
  helpNext,
  openDesk,
  waitForOtherHeading,
} from '../support/h5-resident'
import { BODY, expectElderSafe, type TypeSize } from '../support/measure'

const TODAY = '2026-11-24'
const CARD = guideOf('qinhuangdao/senior-bus-card')
const SCREENS = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]
const SIZES: readonly TypeSize[] = ['standard', 'xlarge']
const ANSWERS = ridesBornOn('1950-05-20')

/** From the desk: helps a person of that name with the senior bus card, up to the result. */
async function help(page: Page, label: string): Promise<void> {
  await helpNext(page, label)
  await guideOnHome(page, 'qinhuangdao/senior-bus-card').tap()
  for (const [id, answer] of Object.entries(ANSWERS)) {
    const question = CARD.questions[id]
    if (!question) throw new Error(`no question ${id}`)
    await heading(page).filter({ hasText: question.ask }).waitFor()
    await give(page, question, answer)
    await page.getByRole('button', { name: '继续' }).tap()
    await waitForOtherHeading(page, question.ask)
  }
}

describe.each(SCREENS)('on a screen of $width × $height', (screen) => {
  test('desk and bar are accessible, fit the screen and are elder-friendly', async () => {
    const visit = await openH5(DESK, { ...screen, today: TODAY })
    const { page } = visit
    const look = async () => {
      await expectAccessible(page)
      for (const size of SIZES) {
        await page.evaluate((scale) => {
          document.documentElement.style.setProperty('--fs', String(scale))
        }, BODY[size] / BODY.standard)
        await expectNoSidewaysScroll(page)
        await expectElderSafe(page, size)
      }
    }
    await heading(page).waitFor()
    await look()
    await help(page, '住三楼的张阿姨的老伴')
    await page.getByRole('region', { name: '帮办' }).getByText('住三楼的张阿姨的老伴').waitFor()
    await look()
    await helpNext(page)
    await openDesk(page)
    await page.getByRole('button', { name: /^1\s*住三楼的/ }).tap()
    await page.getByRole('button', { name: /看结果$/ }).waitFor()
    for (const fold of [/^留几天/, /^名单在哪/, '导出今天的名单'])
      await page.getByRole('button', { name: fold }).tap()
    await page.getByRole('radio').first().waitFor()
    await look()
    await page.getByRole('button', { name: /改称呼、备注$/ }).tap()
    // a long text scrolls in its field, so this one is short
    await page.getByRole('textbox').nth(0).fill('张阿姨')
    await page.getByRole('textbox').nth(1).fill('123456')
    await page.getByRole('button', { name: '存下' }).tap()
    await page.getByRole('alert').waitFor()
    await look()
    expectNoProblems(visit)
  })
})

test('the list is shown if the desk is the first page opened', async () => {
  const visit = await openH5(DESK, { today: TODAY })
  const { page } = visit
  await help(page, '张阿姨')
  await openDesk(page)
  await page.reload()
  await page.getByText('敬老卡，问完了').filter({ visible: true }).waitFor()
  await expect(heading(page).innerText()).resolves.toBe('帮办台')
  expectNoProblems(visit)
})

test('after 下一位, going back shows nothing about the last person', async () => {
  const visit = await openH5(DESK, { today: TODAY })
  const { page } = visit
  await help(page, '张阿姨')
  const result = await heading(page).innerText()
  await page.getByRole('button', { name: /^下一位/ }).tap()
  await waitForOtherHeading(page, result)
  await page.waitForURL(({ hash }) => hash.includes(HOME))
  expect(await page.getByText('接着办').count()).toBe(0)
  await page.goBack()
  await page.locator('.taro_page_show').getByText('帮：第2位').waitFor()
  expect(await page.getByText(result).count()).toBe(0)
  expect(await page.getByRole('radio', { checked: true }).filter({ hasText: '海港区' }).count()).toBe(0)
  expectNoProblems(visit)
})

test('the exported table is a file that spreadsheets read as Chinese', async () => {
  const visit = await openH5(DESK, { today: TODAY })
  const { page } = visit
  await help(page, '张阿姨')
  await openDesk(page)
  await page.getByRole('button', { name: '导出今天的名单' }).tap()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载表格（CSV）' }).tap(),
  ])
  await page.getByText('已交给浏览器下载，请到下载里看').waitFor()
  expect(file.suggestedFilename()).toBe(`帮办名单-${TODAY}.csv`)
  const bytes = readFileSync(await file.path())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = bytes.subarray(3).toString('utf8').split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain(`${TODAY},1,10:00,张阿姨,秦皇岛,${CARD.title},可以：`)
  expectNoProblems(visit)
})

test('old visits are gone when the app is opened again', async () => {
  const visit = await openH5(DESK, { today: TODAY })
  const { page } = visit
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.visit.')))
  await help(page, '张阿姨')
  await page.clock.setFixedTime('2026-11-30T10:00:00+08:00')
  await page.reload()
  await page.getByText('帮：第1位 张阿姨').waitFor()
  expect(await kept()).not.toEqual([])
  await page.clock.setFixedTime('2026-12-01T10:00:00+08:00')
  await page.reload()
  await heading(page).filter({ hasText: '还没有结果' }).waitFor()
  expect(await page.getByRole('region', { name: '帮办' }).count()).toBe(0)
  expect(await kept()).toEqual([])
})
