import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { dateWords, type IsoDate } from '@/rules'
import { expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import { goTo, guideOf, heading, sentResult, openRow, walk } from '../support/h5-resident'

const TODAY = '2026-11-23'
const REFUND = 'qinhuangdao/refund'
const PAID = { insuredIn: 'qinhuangdao', want: 'refund', coverageYear: 2027, paid: 'full' } as const
const CARD = 'qinhuangdao/senior-bus-card'
const ALMOST = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1961-12-20' } as const
const SCREENS = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]

const DAY = 24 * 3600

/** Taps the button and reads the calendar file that is downloaded. */
async function calendarFile(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).tap(),
  ])
  await page.getByText('已交给浏览器下载日历文件').waitFor()
  expect(file.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d\.ics$/)
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')))
  const [entry, ...more] = calendar.getAllSubcomponents('vevent')
  if (!entry) throw new Error('the calendar is empty')
  expect(more).toEqual([])
  const event = new ICAL.Event(entry)
  const [alarm] = entry.getAllSubcomponents('valarm')
  const trigger = alarm?.getFirstPropertyValue('trigger')
  return {
    title: event.summary,
    wholeDay: event.startDate.isDate,
    day: event.startDate.toString() as IsoDate, // RFC 5545 dates are ISO dates
    end: event.endDate.toString(),
    reminder: trigger instanceof ICAL.Duration ? trigger.toSeconds() : null,
  }
}

describe.each(SCREENS)('a result on $width × $height', (screen) => {
  test('can be ticked, added to the calendar, said on the phone and copied', async () => {
    const visit = await openH5('', { ...screen, today: TODAY })
    const { page } = visit
    if (screen.width === 320) await page.getByRole('radio', { name: '特大' }).tap()
    await walk(page, REFUND, PAID)
    const headline = await heading(page).innerText()

    // ticks survive a reload
    await openRow(page, '带什么')
    const card = page.getByRole('checkbox').filter({ hasText: '银行卡' })
    await card.tap()
    await card.getByText('带好了').waitFor()
    await page.reload()
    await openRow(page, '带什么')
    await card.getByText('带好了').waitFor()
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1)

    await openRow(page, '要多久')
    const { title, wholeDay, day, end, reminder } = await calendarFile(
      page,
      '记进日历：最晚这天到税务部门申请退费',
    )
    expect(title).toContain(guideOf(REFUND).title)
    expect({ wholeDay, day, end }).toEqual({ wholeDay: true, day: '2026-12-31', end: '2027-01-01' })
    await page.getByText(`最晚这天到税务部门申请退费：${dateWords(day)}`).waitFor()
    // three days before, at nine in the morning
    expect(reminder).toBe(-3 * DAY + 9 * 3600)

    await page.getByRole('button', { name: '打通了怎么说' }).tap()
    const says = page.locator('.calling')
    await says.getByText(guideOf(REFUND).title.replace(/（.*/, '')).first().waitFor()

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: /^复制文字/ }).tap()
    await page.getByText('✓ 已复制').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    for (const part of [
      '可以｜',
      headline,
      '12345',
      '依据：《',
      '看完整结果：https://wenban.example/#/pages/',
    ])
      expect(copied).toContain(part)
    await expectNoSidewaysScroll(page)
    expectNoProblems(visit)
  })
})

test('the day on which an age is reached goes into the calendar, but into no message', async () => {
  const visit = await openH5('', { today: TODAY })
  const { page } = visit
  await walk(page, CARD, ALMOST)
  expect(await heading(page).innerText()).toContain('还没到年龄')
  const { day } = await calendarFile(page, '记进日历：满65周岁，可以去办')
  expect(day).toBe('2026-12-20')
  await page.getByText(dateWords(day)).first().waitFor()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: /^复制文字/ }).tap()
  await page.getByText('✓ 已复制').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).not.toMatch(/1961|12月20日|12-20/)
  expect(copied).toContain('8901890')
  expectNoProblems(visit)
})

test('a browser without clipboard access shows the text for copying by hand', async () => {
  const visit = await openH5('', { today: TODAY })
  const { page } = visit
  await page.addInitScript(
    `Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false`,
  )
  await goTo(page, sentResult(REFUND, PAID))
  await page.getByRole('button', { name: /^复制文字/ }).tap()
  await page.getByText('这里不能自动复制，请长按下面的字复制：').waitFor()
  await page.getByText('以经办单位的答复为准。').waitFor()
  expectNoProblems(visit)
})
