/** The desk in a wide window: ten people in a row, by keyboard only. */
import { ridesBornOn } from '../support/answers'
import type { Page } from 'playwright-core'
import { UNSURE, type Answer } from '@/rules'
import { DESK } from '@/routes'
import { expectAccessible, expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import { guideOf, heading } from '../support/h5-resident'
import { storeOnPhone, stored } from '../support/kept'
import { elderFaults, type TypeSize } from '../support/measure'

const TODAY = '2026-11-24'
const CARD = guideOf('qinhuangdao/senior-bus-card')
const SCREEN = { width: 1366, height: 768, today: TODAY }
const ELIGIBLE: Readonly<Record<string, Answer>> = ridesBornOn('1950-05-20')

/** Waits for the focus, and for two more frames in which a field may receive it again. */
async function focused(page: Page, name: string): Promise<void> {
  await page.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') === label, name)
  await page.evaluate(
    () =>
      new Promise((shown) => {
        requestAnimationFrame(() => requestAnimationFrame(shown))
      }),
  )
}

const result = (page: Page) => page.getByRole('region', { name: '结果和窗口单' })

/** Presses Tab or Shift+Tab until the element with that text has the focus. */
async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press(key)
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (text.trim() === name) return
  }
  throw new Error(`no ${name} by ${key}`)
}

/** Types a date into the three fields. */
async function typeDate(page: Page, date: string): Promise<void> {
  await focused(page, '年')
  for (const [index, part] of date.split('-').entries()) {
    if (index > 0) await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type(String(Number(part)))
  }
}

/** Answers a question by its digit or in its fields. */
async function answer(page: Page, id: string, value: Answer): Promise<void> {
  const question = CARD.questions[id]
  if (!question) throw new Error(`no question ${id}`)
  await page.getByRole('heading', { level: 2, name: question.ask }).waitFor()
  if (question.kind === 'date' && value !== UNSURE) await typeDate(page, String(value))
  else {
    if (question.kind === 'date') {
      await focused(page, '年')
      await page.keyboard.press('Escape')
    }
    const options = 'options' in question ? Object.keys(question.options) : []
    await page.keyboard.press(value === UNSURE ? '0' : String(options.indexOf(String(value)) + 1))
    await page.getByRole('radio', { checked: true }).waitFor()
  }
  await page.keyboard.press('Enter')
}

/** Starts the next visit from anywhere and opens the guide. */
async function begin(page: Page, number: number): Promise<void> {
  await page.keyboard.press('n')
  await heading(page)
    .filter({ hasText: `第${number}位`, visible: true })
    .waitFor()
  await focused(page, '要找什么')
  await page.keyboard.type('敬老卡')
  await page.keyboard.press('Enter')
}

/** Checks accessibility, sizes and sideways scrolling in this type size. */
async function expectSafe(page: Page, size: TypeSize): Promise<void> {
  await expectAccessible(page)
  const faults = await elderFaults(page, size)
  // options are in two columns
  expect(faults.filter((fault) => !fault.includes('option-card'))).toEqual([])
  await expectNoSidewaysScroll(page)
}

/** Waits for the slip. */
const done = (page: Page) => page.getByRole('button', { name: '打印窗口单' }).waitFor()

test('ten people in a row without the mouse', async () => {
  const visit = await openH5(DESK, SCREEN)
  const { page } = visit
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed'
      window.dispatchEvent(new Event('beforeprint'))
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  const look = (): Promise<void> => expectSafe(page, 'standard')
  for (let number = 1; number <= 10; number++) {
    await begin(page, number)
    for (const [id, usual] of Object.entries(ELIGIBLE)) {
      // one does not know their birthday, one is too young, one makes a mistake first
      const birthday = id === 'birthday'
      if (number === 1 && id === 'ridesAlone') await look()
      if (number === 4 && birthday) {
        await answer(page, id, '1950-02-31')
        await page.getByRole('alert').filter({ hasText: '没有31日' }).waitFor()
        // the message receives the focus, and the fields come after it
        await page.waitForFunction(() => document.activeElement?.closest('[role=alert]'))
        await page.keyboard.press('Tab')
      }
      await answer(
        page,
        id,
        number === 2 && birthday ? UNSURE : number === 3 && birthday ? '1990-05-20' : usual,
      )
      if (number === 5 && id === 'ridesAlone') {
        await page.getByRole('heading', { level: 2, name: CARD.questions['card']?.ask ?? '' }).waitFor()
        await tabTo(page, '称呼、备注', 'Shift+Tab')
        await page.keyboard.press('Enter')
        await focused(page, '怎么称呼（可以不写）')
        await page.keyboard.type('N楼1032的nN')
        await page.keyboard.press('Enter')
        await heading(page).filter({ hasText: 'N楼1032的nN', visible: true }).waitFor()
      }
    }
    await done(page)
    if (number === 1) await look()
  }
  await tabTo(page, '打印窗口单', 'Tab')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.title === 'printed')
  await page.getByRole('heading', { name: '今天10位' }).waitFor()
  const verdicts = await page.locator('.desk-person .tag').allInnerTexts()
  expect(verdicts.map((words) => words.trim())).toEqual([
    ...Array.from({ length: 7 }, () => '可以'),
    '不可以',
    '先问清',
    '可以',
  ])
  await look()
  await page.emulateMedia({ colorScheme: 'dark' })
  await look()
  expectNoProblems(visit)
})

test('prints only the slip', async () => {
  const visit = await openH5(DESK, SCREEN)
  const { page } = visit
  await begin(page, 1)
  for (const [id, usual] of Object.entries(ELIGIBLE)) await answer(page, id, usual)
  await done(page)
  await page.emulateMedia({ media: 'print' })
  const printed = await page.locator('.taro_page_show').last().innerText()
  expect(printed).toContain('窗口的答复')
  expect(printed).not.toContain('下一位')
  expect(printed).not.toContain('这样说')
  await expect(result(page).locator('.sheet').isVisible()).resolves.toBe(true)
  expectNoProblems(visit)
})

test.each([
  ['large', 1024],
  ['huge', 1366],
] as const)('in %s, nothing is cut off at %i, and type is at most 大字', async (size, width) => {
  const visit = await openH5(DESK, { ...SCREEN, width })
  const { page } = visit
  await storeOnPhone(page, { 'wenban.settings': stored({ size, speed: 'normal' }) })
  await page.reload()
  await begin(page, 1)
  for (const [id, usual] of Object.entries(ELIGIBLE)) await answer(page, id, usual)
  await done(page)
  await expectSafe(page, 'large')
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.desk-pane')].flatMap((pane) =>
      pane.scrollWidth > pane.clientWidth ? [pane.className] : [],
    ),
  )
  expect(cut).toEqual([])
  const body = await page
    .locator('.steps-item')
    .first()
    .evaluate((item) => getComputedStyle(item).fontSize)
  expect(Number.parseFloat(body)).toBeCloseTo(22, 0)
  expectNoProblems(visit)
})
