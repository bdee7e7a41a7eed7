import type { Page } from 'playwright-core'
import { itemsUrl } from '@/routes'
import { eventually } from '../support/eventually'
import { expectNoProblems, openH5 } from '../support/h5'
import { asked, guideOf, heading, waitForOtherHeading } from '../support/h5-resident'

const TODAY = '2026-11-23'
const GUIDE = 'qinhuangdao/senior-bus-card'
const guide = guideOf(GUIDE)

/** The focused element in words, as a screen reader would say it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return 'nothing'
    const role = at.getAttribute('role') ?? at.tagName.toLowerCase()
    return `${role} ${at.getAttribute('aria-label') ?? at.textContent}`.trim()
  })

/** Presses Tab until that element has the focus. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (wanted.test(at)) return
    passed.push(at)
  }
  throw new Error(`Tab does not reach ${String(wanted)}, only: ${passed.join(' | ')}`)
}

/** Waits until that element has the focus, which moves a frame after a page appears. */
const seeFocus = (page: Page, wanted: string): Promise<void> =>
  eventually(async () => {
    expect(await focused(page)).toBe(wanted)
  })

/** The focus ring: its width in px, its style and its colour. */
const ring = (page: Page): Promise<{ width: number; style: string; colour: string }> =>
  page.evaluate(() => {
    const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(
      document.activeElement ?? document.body,
    )
    return { width: Number.parseFloat(outlineWidth), style: outlineStyle, colour: outlineColor }
  })

const INK = 'rgb(26, 26, 26)'

test('a whole guide by keyboard, with the focus on each new heading and a ring on every control', async () => {
  const visit = await openH5('', { today: TODAY })
  const { page } = visit
  await heading(page).waitFor()
  await tabTo(page, /^link 敬老卡/)
  expect(await ring(page)).toEqual({ width: 3, style: 'solid', colour: INK })
  await page.keyboard.press('Enter')

  let before = await waitForOtherHeading(page, '问办')
  for (const answer of ['海港区', '能', '没办过']) {
    await seeFocus(page, `heading ${before}`)
    await tabTo(page, new RegExp(`^radio ${answer}`))
    expect(await ring(page)).toEqual({ width: 3, style: 'solid', colour: INK })
    await page.keyboard.press('Space')
    await page.getByRole('radio', { checked: true }).filter({ hasText: answer }).waitFor()
    await tabTo(page, /^button 继续/)
    await page.keyboard.press('Enter')
    before = await waitForOtherHeading(page, before)
  }

  await seeFocus(page, `heading ${before}`)
  expect((await asked(page, guide))?.[0]).toBe('birthday')
  for (const [unit, digits] of [
    ['年', '1950'],
    ['月', '1'],
    ['日', '1'],
  ] as const) {
    await tabTo(page, new RegExp(`^input ${unit}`))
    expect(await ring(page)).toEqual({ width: 3, style: 'solid', colour: INK })
    await page.keyboard.type(digits)
  }
  await tabTo(page, /^button 继续/)
  await page.keyboard.press('Enter')
  const headline = await waitForOtherHeading(page, before)
  expect(headline).toBe(guide.outcomes['yes-by-hukou']?.headline)
  await seeFocus(page, `heading ${headline}`)
  expectNoProblems(visit)
})

test('继续 without an answer moves the focus to the message', async () => {
  const { page } = await openH5(`/pages/question/index?guide=${GUIDE}`, { today: TODAY })
  await heading(page).waitFor()
  await tabTo(page, /^button 继续/)
  await page.keyboard.press('Enter')
  await seeFocus(page, 'alert 请先点一个答案；拿不准就点“不清楚”。')
  // and from there Tab leads to the options
  await tabTo(page, /^radio /)
})

test('arrow keys move through the options in a circle and select nothing', async () => {
  const { page } = await openH5(`/pages/question/index?guide=${GUIDE}`, { today: TODAY })
  await heading(page).waitFor()
  await tabTo(page, /^radio 海港区/)
  await page.keyboard.press('ArrowUp')
  await seeFocus(page, 'radio 不清楚')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await seeFocus(page, 'radio 山海关区')
  await page.keyboard.press('ArrowLeft')
  await seeFocus(page, 'radio 海港区')
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('arrow keys stay within their radio group', async () => {
  const { page } = await openH5(itemsUrl('qinhuangdao'), { today: TODAY })
  await page.getByRole('button', { name: /^居民办的/ }).click()
  const group = page.getByRole('radiogroup').nth(1)
  await group.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowUp')
  await seeFocus(page, `radio ${await group.getByRole('radio').last().innerText()}`)
})

test('a tap shows no focus ring', async () => {
  const { page } = await openH5(`/pages/question/index?guide=${GUIDE}`, { today: TODAY })
  await page.getByRole('radio').first().tap()
  expect((await ring(page)).style).toBe('none')
})

test('a focused heading has no ring, because it cannot be pressed', async () => {
  const { page } = await openH5(itemsUrl('qinhuangdao'), { today: TODAY })
  await seeFocus(page, `heading ${await heading(page).innerText()}`)
  expect((await ring(page)).style).toBe('none')
})
