import type { Page } from 'playwright-core'
import { DESK, MINE, resultUrl } from '@/routes'
import { eventually } from '../support/eventually'
import { expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'
import {
  give,
  guideOf,
  heading,
  helpNext,
  openFromHome,
  openRow,
  waitForOtherHeading,
  walk,
} from '../support/h5-resident'
import { storeOnPhone, stored } from '../support/kept'
import { expectElderSafe } from '../support/measure'

const TODAY = '2026-11-26'
const CARD = 'qinhuangdao/senior-bus-card'
const ANSWERS = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1950-05-20' } as const
const OTHER = '另一个窗口换了人'

/** The stored values, by key. */
const kept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).map(([key, value]) => [key, String(value)])),
  )

/** The keys of everybody at the desk except that person. */
async function keysOfOthers(page: Page, visit: string): Promise<string[]> {
  return Object.keys(await kept(page)).filter((key) => key.includes('.visit.') && !key.includes(visit))
}

const currentVisit = async (page: Page): Promise<string> => {
  const { 'wenban.person': person = '' } = await kept(page)
  const { data } = JSON.parse(person) as { data: string }
  return (JSON.parse(data) as { value: string }).value
}

/** Another window of the same browser, on the app's first page. */
async function anotherWindow(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  const { origin, pathname } = new URL(page.url())
  await other.goto(`${origin}${pathname}`)
  await heading(other).waitFor()
  return other
}

const nextPerson = (page: Page): Promise<void> => page.getByRole('button', { name: /^下一位/ }).tap()

/** Switches the person like another window, before the browser has sent its event. */
const switchPersonSilently = (page: Page, person: string): Promise<void> =>
  storeOnPhone(page, { 'wenban.person': stored(person) })

describe('while another window switches to the next person', () => {
  test('a half-answered guide stays with its person, and can be continued', async () => {
    const visit = await openH5(DESK, { today: TODAY })
    const { page } = visit
    await helpNext(page, '张阿姨')
    await openFromHome(page, CARD)
    await waitForOtherHeading(page, '问办')
    const { hukouDistrict } = guideOf(CARD).questions
    if (!hukouDistrict) throw new Error('the guide has changed')
    await give(page, hukouDistrict, 'haigang')
    const zhang = await currentVisit(page)

    const other = await anotherWindow(page)
    await nextPerson(other)
    await heading(page).filter({ hasText: OTHER }).waitFor()
    expect(await page.getByRole('radio').count()).toBe(0)
    expect(await keysOfOthers(page, zhang)).toEqual([])

    await page.getByRole('button', { name: '接着帮张阿姨' }).tap()
    await heading(page).filter({ hasText: hukouDistrict.ask }).waitFor()
    await page.getByRole('radio', { checked: true }).filter({ hasText: '海港区' }).waitFor()
    await heading(other).filter({ hasText: OTHER }).waitFor()
    expect(await keysOfOthers(page, zhang)).toEqual([])
    expectNoProblems(visit)
  })

  test('the notice leads to the next person, fits a small screen and is elder-friendly', async () => {
    const visit = await openH5(DESK, { today: TODAY, width: 320, height: 568 })
    const { page } = visit
    await helpNext(page, '张阿姨')
    const other = await anotherWindow(page)
    await other.getByRole('radio', { name: '特大' }).tap()
    await nextPerson(other)
    await heading(page).filter({ hasText: OTHER }).waitFor()
    await expectElderSafe(page, 'xlarge')
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: /^回首页，帮第2位/ }).tap()
    await heading(page).filter({ hasText: '问办' }).waitFor()
    await page.getByText('帮：第2位').waitFor()
    expectNoProblems(visit)
  })

  test.each([
    ['a result is not saved', /存下这个结果/, 'saved'],
    ['a material is not ticked', /身份证/, 'ticks'],
  ])('%s for the next person, even before the browser has sent its event', async (_, name, slot) => {
    const visit = await openH5(DESK, { today: TODAY })
    const { page } = visit
    await helpNext(page, '张阿姨')
    await walk(page, CARD, ANSWERS)
    const zhang = await currentVisit(page)
    await openRow(page, '带什么')
    await switchPersonSilently(page, 'next')
    await page
      .getByRole(slot === 'ticks' ? 'checkbox' : 'button', { name })
      .first()
      .tap()
    await heading(page).filter({ hasText: OTHER }).waitFor()
    expect(await keysOfOthers(page, zhang)).toEqual([])
    expect(Object.keys(await kept(page)).some((key) => key.includes(`.${slot}.`))).toBe(false)
    expectNoProblems(visit)
  })

  test('an answer is not stored, and leads nowhere', async () => {
    const visit = await openH5(DESK, { today: TODAY })
    const { page } = visit
    await helpNext(page, '张阿姨')
    await openFromHome(page, CARD)
    await waitForOtherHeading(page, '问办')
    const zhang = await currentVisit(page)
    await switchPersonSilently(page, 'next')
    await page.getByRole('radio', { name: /海港区/ }).tap()
    await heading(page).filter({ hasText: OTHER }).waitFor()
    expect(await keysOfOthers(page, zhang)).toEqual([])
    expectNoProblems(visit)
  })

  test('the owner’s own result is not shown to the person being helped', async () => {
    const visit = await openH5('', { today: TODAY })
    const { page } = visit
    await walk(page, CARD, ANSWERS)
    const result = await heading(page).innerText()
    const other = await anotherWindow(page)
    await other.goto(`${other.url().replace(/#.*/, '')}#${DESK}`)
    await heading(other).filter({ hasText: '帮办台' }).waitFor()
    await helpNext(other, '')
    await heading(page).filter({ hasText: OTHER }).waitFor()
    expect(await page.getByText(result).count()).toBe(0)
    await page.getByRole('button', { name: '接着办自己的事' }).tap()
    await heading(page).filter({ hasText: result }).waitFor()
    expectNoProblems(visit)
  })
})

test('data wiped in another window is not written again', async () => {
  const visit = await openH5('', { today: TODAY })
  const { page } = visit
  await walk(page, CARD, ANSWERS)
  const other = await anotherWindow(page)
  await other.goto(`${other.url().replace(/#.*/, '')}#${MINE}`)
  await other.getByRole('button', { name: '全部清掉' }).tap()
  await heading(page).filter({ hasText: '另一个窗口里已经清掉了' }).waitFor()
  await eventually(async () => {
    expect(Object.keys(await kept(page))).toEqual([])
  })
  // undo there restores it here
  await other.getByRole('button', { name: /找回来/ }).tap()
  await heading(page).filter({ hasNotText: '另一个窗口' }).waitFor()
  await page.waitForURL(({ hash }) => hash.includes(resultUrl(CARD)))
  expectNoProblems(visit)
})

test('the type size chosen in another window applies here, too', async () => {
  const visit = await openH5('', { today: TODAY })
  const { page } = visit
  const other = await anotherWindow(page)
  await other.getByRole('radio', { name: '特大' }).tap()
  await page.getByRole('button', { name: /长辈版/ }).waitFor()
  await expectElderSafe(page, 'xlarge')
  expectNoProblems(visit)
})
