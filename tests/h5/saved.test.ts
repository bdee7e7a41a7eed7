import { ridesBornOn } from '../support/answers'
import type { Page } from 'playwright-core'
import { questionUrl, HOME, MINE, resultUrl } from '@/routes'
import { eventually } from '../support/eventually'
import { expectNoProblems, openH5 } from '../support/h5'
import { goTo, heading, openRow, waitForOtherHeading, shortOf, walk } from '../support/h5-resident'

const CARD = 'qinhuangdao/senior-bus-card'
const REFUND = 'qinhuangdao/refund'
/** The day before a 65th birthday. */
const EVE = '2026-11-23'
const BIRTHDAY = '2026-11-24'
const ALMOST = ridesBornOn('1961-11-24')
const PAID = { insuredIn: 'qinhuangdao', want: 'refund', coverageYear: 2027, paid: 'full' } as const

const saved = (page: Page, guideId: string) => page.getByRole('link').filter({ hasText: shortOf(guideId) })

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: '存下这个结果' }).tap()
  await page.getByText('✓ 已存下').waitFor()
}

const setDay = (page: Page, day: string): Promise<void> => page.clock.setFixedTime(`${day}T10:00:00+08:00`)

const keys = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).sort())

test('a saved result reports a change on a birthday, can be updated and can be deleted', async () => {
  const visit = await openH5('', { today: EVE })
  const { page } = visit
  await walk(page, CARD, ALMOST)
  const before = await heading(page).innerText()
  await save(page)

  await goTo(page, MINE)
  await saved(page, CARD).filter({ hasText: '2026年11月23日存的' }).waitFor()
  await saved(page, CARD).tap()
  await heading(page).filter({ hasText: before }).waitFor()
  await page.getByText('这是2026年11月23日存下的结果，今天再算还是一样。').waitFor()

  await setDay(page, BIRTHDAY)
  await goTo(page, MINE)
  const changed = await saved(page, CARD).filter({ hasText: '结果变了' }).innerText()
  expect(changed).toMatch(/原来不可以，现在可以/)
  await saved(page, CARD).tap()
  const now = await waitForOtherHeading(page, '我的')
  expect(now).toContain('可以办敬老卡')
  await page.getByText(/结果变了。2026年11月23日存的是“不可以.*”，现在是“可以.*”。/).waitFor()
  await page.getByRole('button', { name: '知道了，存现在的' }).tap()
  await page.getByText('这是2026年11月24日存下的结果，今天再算还是一样。').waitFor()

  // back in the list, which was rendered before
  await page
    .getByRole('button', { name: '返回' })
    .or(page.getByRole('link', { name: '返回' }))
    .first()
    .tap()
  await page.getByText('2026年11月24日存的').waitFor()
  expect(await page.getByText('结果变了').count()).toBe(0)
  await saved(page, CARD).tap()
  await waitForOtherHeading(page, '我的')
  await page.getByRole('button', { name: '删掉这个存下的结果' }).tap()
  await page.getByText('还没有存下的').waitFor()
  await page.reload()
  await page.getByText('还没有存下的').waitFor()
  expectNoProblems(visit)
})

test('a refund possible until New Year’s Eve is too late on New Year’s Day', async () => {
  const visit = await openH5('', { today: '2026-12-31' })
  const { page } = visit
  await walk(page, REFUND, PAID)
  expect(await heading(page).innerText()).toContain('可以申请退费')
  await save(page)
  await goTo(page, MINE)
  await saved(page, REFUND).waitFor()
  expect(await page.getByText('结果变了').count()).toBe(0)
  await setDay(page, '2027-01-01')
  await goTo(page, MINE)
  await saved(page, REFUND)
    .filter({ hasText: /结果变了[^]*现在(不可以|要再问几句)/ })
    .waitFor()
  await saved(page, REFUND).tap()
  await waitForOtherHeading(page, '我的')
  expectNoProblems(visit)
})

test('全部清掉 removes the app’s data and nothing else, and can be undone', async () => {
  const visit = await openH5('', { today: EVE })
  const { page } = visit
  await page.getByRole('radio', { name: '大字' }).tap()
  await page.getByRole('radio', { name: '大字', checked: true }).waitFor()
  await walk(page, CARD, ALMOST)
  await save(page)
  await page.evaluate(() => {
    localStorage.setItem('another.program', 'its own')
  })
  await goTo(page, MINE)
  const before = await keys(page)
  await page.getByRole('button', { name: '全部清掉' }).tap()
  await page.getByText('已经全部清掉').waitFor()
  await page.getByText('还没有存下的').waitFor()
  expect((await keys(page)).filter((key) => key.startsWith('wenban.'))).toEqual([])
  expect(await keys(page)).toContain('another.program')

  await page.getByRole('button', { name: '点错了，找回来' }).tap()
  await saved(page, CARD).waitFor()
  await eventually(async () => {
    expect(await keys(page)).toEqual(before)
  })
  await page.getByRole('radio', { name: '大字', checked: true }).waitFor()

  await page.getByRole('button', { name: '全部清掉' }).tap()
  await page.getByText('已经全部清掉').waitFor()
  await goTo(page, HOME)
  await page.getByRole('radio', { name: '标准', checked: true }).waitFor()
  expect(await page.getByText('接着办').count()).toBe(0)
  expectNoProblems(visit)
})

describe('faulty storage', () => {
  const NOTE = '现在存不下东西（可能满了，或者是无痕浏览）。可以接着用，关掉以后要重新答。'

  /** Values that no version of the app has written. */
  const GARBAGE = ['{"data":"\\"', 'null', '[1,2]', '{"data":"{\\"qinhuangdao/refund\\":7}"}', '\u0000锟斤拷']

  const KEPT = ['place', 'settings', 'desk', 'drafts', 'known', 'survey', 'caller', 'ticks', 'saved']

  test.each([0, 2])(
    'garbage under every key is quarantined, reported, and removed on request (%d)',
    async (shift) => {
      const visit = await openH5('', { today: EVE })
      const { page } = visit
      await page.evaluate(
        ([names, texts, first]) => {
          for (const [index, name] of [...names, 'person'].entries())
            localStorage.setItem(`wenban.${name}`, texts[(index + first) % texts.length] ?? '')
        },
        [KEPT, GARBAGE, shift] as const,
      )
      await goTo(page, HOME)
      await walk(page, REFUND, PAID)
      expect(await heading(page).innerText()).toContain('可以申请退费')
      await goTo(page, MINE)
      await page.getByText(/^读不出来的是：.+已经放在一边/).waitFor()
      await page.getByRole('button', { name: '知道了，删掉读不出来的' }).tap()
      await page.getByText('读不出来的是').waitFor({ state: 'detached' })
      expect((await keys(page)).filter((key) => key.includes('unreadable'))).toEqual([])
      await page.reload()
      await heading(page).filter({ hasText: '我的' }).waitFor()
      expect(await page.getByText('读不出来的是').count()).toBe(0)
      expectNoProblems(visit)
    },
  )

  test.each([
    ['refuses every write', `throw new DOMException('', 'SecurityError')`],
    ['is full', `throw new DOMException('', 'QuotaExceededError')`],
  ])('storage that %s loses answers, but breaks no page', async (_, fails) => {
    const visit = await openH5('', { today: EVE })
    const { page } = visit
    await page.addInitScript(`Storage.prototype.setItem = () => { ${fails} }`)
    await goTo(page, HOME)
    await walk(page, REFUND, PAID)
    expect(await heading(page).innerText()).toContain('可以申请退费')
    await page.getByRole('status').filter({ hasText: NOTE }).waitFor()
    await page.getByRole('button', { name: '存下这个结果' }).tap()
    await page.getByText('先记着，关掉就没了').waitFor()
    await openRow(page, '带什么')
    await page.getByRole('checkbox').first().tap()
    await page.getByRole('checkbox', { checked: true }).waitFor()
    expectNoProblems(visit)
  })

  test('storage that cannot be read leaves a working page', async () => {
    const visit = await openH5('', { today: EVE })
    const { page } = visit
    await page.addInitScript(
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })`,
    )
    await goTo(page, questionUrl(REFUND, 1))
    await page.getByRole('radio').first().tap()
    await page.getByRole('button', { name: '继续' }).tap()
    await page.getByRole('status').filter({ hasText: NOTE }).waitFor()
    await goTo(page, resultUrl(REFUND))
    await heading(page).filter({ hasText: '还没有结果' }).waitFor()
    expectNoProblems(visit)
  })
})
