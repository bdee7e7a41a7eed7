/** Typing in the built browser version: what is accepted, what is reported, and what a keyboard leaves visible. */
import type { Locator, Page } from 'playwright-core'
import { DESK, questionUrl, searchUrl } from '@/routes'
import { eventually } from '../support/eventually'
import { enlarge, expectNoProblems, openH5, type Visit } from '../support/h5'
import { give, guideOf, heading, helpNext, openDesk, waitForOtherHeading } from '../support/h5-resident'

const TODAY = '2026-11-23'
const CARD = 'qinhuangdao/senior-bus-card'
const BEFORE = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none' }
const SCREENS = [
  ['标准', { width: 390, height: 844 }, false],
  ['特大', { width: 320, height: 568 }, true],
] as const

const continueButton = (page: Page): Locator =>
  page.locator('.taro_page_show').last().getByRole('button', { name: '继续' })
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name })

/** From the first question to the birthday. */
async function openBirthday(screen: { width?: number; height?: number } = {}): Promise<Visit> {
  const visit = await openH5(questionUrl(CARD, 1), { today: TODAY, ...screen })
  const { page } = visit
  for (const [id, answer] of Object.entries(BEFORE)) {
    const question = guideOf(CARD).questions[id]
    if (!question) throw new Error(`${CARD} does not ask ${id}`)
    const before = await heading(page).innerText()
    await give(page, question, answer)
    await continueButton(page).tap()
    await waitForOtherHeading(page, before)
  }
  await field(page, '年').waitFor()
  return visit
}

/** Fails unless the element gets entirely into view, with nothing covering its top or bottom. */
async function expectInSight(seen: Locator): Promise<void> {
  await seen.waitFor()
  const whole = (): Promise<boolean> =>
    seen.evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const shown = (y: number): boolean => element.contains(document.elementFromPoint((left + right) / 2, y))
      return top >= -1 && bottom <= innerHeight + 1 && shown(top + 3) && shown(bottom - 3)
    })
  await seen.page().waitForTimeout(100) // it must not leave the screen again
  await eventually(async () => {
    expect(await whole()).toBe(true)
  })
}

test.each([
  ['１９５０', '１２', '３１'],
  ['1950年', '12月', '31日'],
  ['一九五〇', '十二', '三十一'],
  ['1950 12 31', '', ''],
])('%s %s %s is read as a birthday, and shown as it was read', async (...typed) => {
  const visit = await openBirthday()
  const { page } = visit
  for (const [index, text] of typed.entries()) if (text) await page.getByRole('textbox').nth(index).fill(text)
  const before = await heading(page).innerText()
  await continueButton(page).tap()
  await waitForOtherHeading(page, before)
  await page.goBack()
  await heading(page).filter({ hasText: before }).waitFor()
  await eventually(async () => {
    const values = await page
      .getByRole('textbox')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
    expect(values).toEqual(['1950', '12', '31'])
  })
  expectNoProblems(visit)
})

test('input that cannot be read gets a reason, and is still there after a reload', async () => {
  const visit = await openBirthday()
  const { page } = visit
  for (const [unit, text] of Object.entries({ 年: '６０', 月: '5', 日: '20' }))
    await field(page, unit).fill(text)
  await continueButton(page).tap()
  expect(await page.getByRole('alert').innerText()).toContain('年份要写四位，如1960')
  await page.reload()
  await field(page, '年').waitFor()
  await eventually(async () => {
    expect(await field(page, '年').inputValue()).toBe('６０')
  })
  expectNoProblems(visit)
})

describe.each(SCREENS)('in %s', (_, screen, large) => {
  test('继续 without an answer scrolls to the message the first time', async () => {
    const visit = await openH5(questionUrl(CARD, 1), { today: TODAY, ...screen })
    const { page } = visit
    if (large) await enlarge(page)
    await page.getByRole('radio').last().scrollIntoViewIfNeeded()
    await continueButton(page).tap()
    await expectInSight(page.getByRole('alert'))
    expectNoProblems(visit)
  })

  test('不清楚 scrolls to how to find out', async () => {
    const visit = await openH5(questionUrl(CARD, 1), { today: TODAY, ...screen })
    const { page } = visit
    if (large) await enlarge(page)
    const unsure = page.getByRole('radio', { name: '不清楚' })
    // just above the bottom bar, which then covers what opens below
    await unsure.evaluate((card) => {
      const foot = document.querySelector('.asking-foot')?.getBoundingClientRect().top ?? 0
      card.closest('.taro_page')?.scrollBy(0, card.getBoundingClientRect().bottom - foot + 2)
    })
    await unsure.tap()
    await expectInSight(page.locator('.taro_page_show .question-form-find'))
    expectNoProblems(visit)
  })

  test('继续 with an empty field does so, too', async () => {
    const visit = await openBirthday(screen)
    const { page } = visit
    if (large) await enlarge(page)
    await field(page, '日').tap()
    await continueButton(page).tap()
    await expectInSight(page.getByRole('alert'))
    expectNoProblems(visit)
  })

  test('a name that the desk rejects does so, too', async () => {
    const visit = await openH5(DESK, { today: TODAY, ...screen })
    const { page } = visit
    if (large) await enlarge(page)
    await helpNext(page)
    await openDesk(page)
    await page.getByRole('button', { name: /改称呼、备注/ }).tap()
    await page.getByRole('textbox').first().fill('13800138000')
    await page.getByRole('button', { name: '存下' }).tap()
    await expectInSight(page.getByRole('alert'))
    expectNoProblems(visit)
  })

  test('a keyboard leaves the field entirely visible', async () => {
    const visit = await openBirthday(screen)
    const { page } = visit
    if (large) await enlarge(page)
    for (const [index, unit] of ['年', '月', '日'].entries()) {
      await field(page, unit).tap()
      await page.setViewportSize({ ...screen, height: screen.height - 300 })
      // like a phone when its keyboard opens
      await page
        .locator('.date-field-input')
        .nth(index)
        .evaluate((element) => {
          element.scrollIntoView({ block: 'nearest' })
        })
      await expectInSight(page.locator('.date-field-input').nth(index))
      await page.setViewportSize(screen)
    }
    await field(page, '日').fill('20')
    await continueButton(page).tap() // can be tapped while typing
    await page.getByRole('alert').waitFor()
    await expectInSight(continueButton(page))
    expectNoProblems(visit)
  })
})

test('text from an input method is entered in the search box once, and found', async () => {
  const visit = await openH5(searchUrl('qinhuangdao'), { today: TODAY })
  const { page } = visit
  await page.getByRole('textbox').tap()
  const keys = await page.context().newCDPSession(page)
  const compose = (text: string): Promise<unknown> =>
    keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  for (const text of ['j', 'ji', "ji'n", "ji'ng"]) await compose(text)
  await keys.send('Input.insertText', { text: '敬' })
  for (const text of ['l', 'la', 'lao']) await compose(text)
  await keys.send('Input.insertText', { text: '老卡' })
  const seeTyped = (): Promise<void> =>
    eventually(async () => {
      expect(await page.getByRole('textbox').inputValue()).toBe('敬老卡')
    })
  await seeTyped()
  await page.getByText(/^找到\d+条$/).waitFor()
  await seeTyped()
  expectNoProblems(visit)
})
