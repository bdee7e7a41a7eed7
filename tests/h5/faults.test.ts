import type { Page } from 'playwright-core'
import type { Answers } from '@/rules'
import { questionUrl, resultUrl } from '@/routes'
import { eventually } from '../support/eventually'
import { expectNoProblems, openH5 } from '../support/h5'
import {
  asked,
  give,
  guideOf,
  guideOnHome,
  heading,
  openFromHome,
  waitForOtherHeading,
  walk,
} from '../support/h5-resident'

const TODAY = '2026-11-23'
const SENIOR = 'qinhuangdao/senior-bus-card'
const REFUND = 'qinhuangdao/refund'
const SHUANGQIAO = 'chengde-shuangqiao/resident-contribution-2025'
const senior = guideOf(SENIOR)

const pressContinue = (page: Page): Promise<void> => page.getByRole('button', { name: '继续' }).tap()

const setDay = (page: Page, day: string): Promise<void> => page.clock.setFixedTime(`${day}T10:00:00+08:00`)

/** Answers questions up to the first page without one, and returns that page's heading. */
async function answerAll(page: Page, guideId: string, answers: Answers): Promise<string> {
  const guide = guideOf(guideId)
  for (;;) {
    const question = await asked(page, guide)
    if (question === null) return heading(page).innerText()
    const [id, form] = question
    const answer = answers[id]
    if (answer === undefined) throw new Error(`${guideId} asks ${id}, which has no answer`)
    await give(page, form, answer)
    await pressContinue(page)
    await waitForOtherHeading(page, form.ask)
  }
}

describe('the date changes in the middle of a guide', () => {
  const REFUND_ANSWERS = {
    insuredIn: 'qinhuangdao',
    want: 'refund',
    coverageYear: 2027,
    paid: 'full',
    subsidised: 'no',
  }
  const DRIVE_ANSWERS = { who: 'resident', identities: ['low-income'] }

  test.each([
    ['past the last day of the year', REFUND, '2026-12-31', '2027-01-01', REFUND_ANSWERS, 'too-late'],
    ['back before the new year', REFUND, '2027-01-01', '2026-12-31', REFUND_ANSWERS, 'refund'],
    ['past the last day of the drive', SHUANGQIAO, '2024-12-28', '2024-12-29', DRIVE_ANSWERS, 'over'],
    ['back into the drive', SHUANGQIAO, '2024-12-29', '2024-12-28', DRIVE_ANSWERS, 'open'],
  ] as const)('%s: the result is that of the new day', async (_, guideId, from, to, answers, outcome) => {
    const visit = await openH5('', { today: from })
    const { page } = visit
    const guide = guideOf(guideId)
    await openFromHome(page, guideId)
    const first = await waitForOtherHeading(page, '问办')
    const question = await asked(page, guide)
    if (question === null) throw new Error(`${guideId} asks nothing`)
    const [id, form] = question
    await give(page, form, answers[id as keyof typeof answers])
    await setDay(page, to)
    await pressContinue(page)
    await waitForOtherHeading(page, first)
    expect(await answerAll(page, guideId, answers)).toBe(guide.outcomes[outcome]?.headline)
    expectNoProblems(visit)
  })

  test('a result left open over the new year is that of the new day after a reload', async () => {
    const visit = await openH5('', { today: '2026-12-31' })
    const { page } = visit
    const guide = guideOf(REFUND)
    await walk(page, REFUND, REFUND_ANSWERS)
    expect(await heading(page).innerText()).toBe(guide.outcomes['refund']?.headline)
    await setDay(page, '2027-01-01')
    await page.reload()
    await heading(page).waitFor()
    expect(await heading(page).innerText()).not.toBe(guide.outcomes['refund']?.headline)
    expectNoProblems(visit)
  })
})

describe('every address shows a heading and a way on', () => {
  const LONG = 'x'.repeat(5000)
  const SCRIPT = '<script>window.harmed=1</script><img src=x onerror="window.harmed=1">'
  const ADDRESSES: readonly string[] = [
    '/pages/question/index',
    '/pages/question/index?guide=',
    '/pages/question/index?guide=%',
    '/pages/question/index?guide=nowhere/senior-bus-card&step=1',
    '/pages/question/index?guide=zhoukou/senior-bus-card&step=1',
    '/pages/question/index?guide=__proto__',
    '/pages/question/index?guide=constructor/prototype&step=2',
    `/pages/question/index?guide=${LONG}`,
    `/pages/question/index?guide=${encodeURIComponent(SCRIPT)}`,
    `/pages/question/index?guide=${SENIOR}&guide=${REFUND}`,
    ...['-1', '0', '1e9', '1.5', 'NaN', '%', SCRIPT].map(
      (step) => `/pages/question/index?guide=${SENIOR}&step=${step}`,
    ),
    `${resultUrl('zhoukou/flexible-eligibility')}&s=1-2ti5zo-ee4dzz-s24yq8-oxt`,
    `${resultUrl(SENIOR)}&s=`,
    `${resultUrl(SENIOR)}&s=%`,
    `${resultUrl(SENIOR)}&s=__proto__`,
    `${resultUrl(SENIOR)}&s=${LONG}`,
    `${resultUrl(SENIOR)}&s=${encodeURIComponent(SCRIPT)}`,
    `${resultUrl(SENIOR)}&saved=__proto__`,
    '/pages/slip/index?guide=nowhere/none&s=1',
    '/pages/search/index?region=nowhere&q=%E4%',
    `/pages/search/index?region=qinhuangdao&q=${encodeURIComponent(SCRIPT)}`,
    '/pages/survey/index?region=__proto__&step=-1',
    '/pages/survey/index?region=qinhuangdao&step=1e9',
    '/pages/faq/index?region=qinhuangdao&id=constructor',
    '/pages/item/index?id=toString',
    '/pages/items/index?region=qinhuangdao&level=none',
    '/pages/phones/index?region=',
  ]

  test.each(ADDRESSES.map((address, index) => [index + 1, address.slice(0, 80), address] as const))(
    '#%d %s',
    async (_, __, address) => {
      const visit = await openH5(address, { today: TODAY })
      const { page } = visit
      await heading(page).waitFor()
      expect((await heading(page).innerText()).trim()).not.toBe('')
      const ways = page.locator('[role=button], [role=link], button, a').filter({ visible: true })
      expect(await ways.count()).toBeGreaterThan(0)
      expect(await page.evaluate('window.harmed')).toBeUndefined()
      expectNoProblems(visit)
    },
  )
})

describe('impatient tapping', () => {
  async function openFirst(page: Page): Promise<void> {
    await openFromHome(page, SENIOR)
    await waitForOtherHeading(page, '问办')
  }

  test('twice on an option leaves it selected', async () => {
    const visit = await openH5(questionUrl(SENIOR, 1), { today: TODAY })
    const option = visit.page.getByRole('radio').first()
    await option.dblclick()
    await visit.page.getByRole('radio', { checked: true }).waitFor()
    expect(await visit.page.getByRole('radio', { checked: true }).count()).toBe(1)
    expect(await option.getAttribute('aria-checked')).toBe('true')
    expectNoProblems(visit)
  })

  test('twice on 继续 without an answer shows one message', async () => {
    const visit = await openH5(questionUrl(SENIOR, 1), { today: TODAY })
    await visit.page.getByRole('button', { name: '继续' }).dblclick()
    await visit.page.getByText('请先点一个答案').first().waitFor()
    expect(await visit.page.getByText('请先点一个答案').count()).toBe(1)
    expect((await asked(visit.page, senior))?.[0]).toBe('hukouDistrict')
    expectNoProblems(visit)
  })

  test('twice on 回首页 leads to a working home', async () => {
    const visit = await openH5('/pages/question/index?guide=nowhere/none', { today: TODAY })
    const { page } = visit
    await page.getByRole('button', { name: '回首页' }).dblclick()
    await heading(page).filter({ hasText: '问办' }).waitFor()
    await openFirst(page)
    expect((await asked(page, senior))?.[0]).toBe('hukouDistrict')
    expectNoProblems(visit)
  })

  test('twice on a guide opens it once', async () => {
    const visit = await openH5('', { today: TODAY })
    const { page } = visit
    await guideOnHome(page, SENIOR).dblclick()
    await waitForOtherHeading(page, '问办')
    await page.goBack()
    await heading(page).filter({ hasText: '问办' }).waitFor()
    expectNoProblems(visit)
  })

  test('and going back while the next page loads leads to a working page', async () => {
    const visit = await openH5('', { today: TODAY })
    const { page } = visit
    await openFirst(page)
    const question = senior.questions['hukouDistrict']
    if (!question) throw new Error('the guide asks for the district')
    await give(page, question, 'haigang')
    // at the same moment, like a gesture right after a tap
    await page.getByRole('button', { name: '继续' }).evaluate((button: HTMLElement) => {
      button.click()
      history.back()
    })
    // a tap while pages change may be lost, so it is repeated
    await eventually(async () => {
      const standsOn = await asked(page, senior)
      if (standsOn === null) await openFromHome(page, SENIOR)
      else if (standsOn[0] === 'hukouDistrict') await pressContinue(page)
      await heading(page)
        .filter({ hasText: senior.questions['ridesAlone']?.ask ?? '' })
        .waitFor({ timeout: 3_000 })
    })
    expectNoProblems(visit)
  })
})

describe('browser storage', () => {
  /** Reloads home after the script has changed the storage. */
  async function openWith(store: string): Promise<Awaited<ReturnType<typeof openH5>>> {
    const visit = await openH5('', { today: TODAY })
    await visit.page.addInitScript(store)
    await visit.page.reload()
    await heading(visit.page).waitFor()
    return visit
  }

  test.each([
    [
      'that is full',
      "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
    ],
    [
      'that is forbidden',
      "for (const name of ['getItem', 'setItem', 'removeItem', 'key']) Storage.prototype[name] = () => { throw new DOMException('no', 'SecurityError') }",
    ],
    [
      'with garbage and values of other versions',
      `for (const name of ['place', 'settings', 'drafts', 'known', 'survey', 'caller', 'ticks', 'saved', 'desk']) {
        localStorage.setItem('wenban.' + name, JSON.stringify({ data: '{"version":9,"value":{}}' }))
        localStorage.setItem('wenban.' + name + '.v1', '{"data":"{\\\\"x\\\\":"}')
      }`,
    ],
    [
      'with values that are not ours',
      "for (const name of ['place', 'settings', 'drafts', 'saved', 'desk']) localStorage.setItem('wenban.' + name, 'null')",
    ],
  ])('%s breaks no guide and no result', async (_, store) => {
    const visit = await openWith(store)
    await walk(visit.page, SENIOR, {
      hukouDistrict: 'haigang',
      ridesAlone: 'yes',
      card: 'none',
      birthday: '1950-01-01',
    })
    expect(await heading(visit.page).innerText()).toBe(senior.outcomes['yes-by-hukou']?.headline)
    expectNoProblems(visit)
  })

  test('that is full is reported on the page', async () => {
    const { page } = await openWith(
      "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
    )
    await openFromHome(page, SENIOR)
    await waitForOtherHeading(page, '问办')
    await page.getByRole('radio').first().tap()
    await page.getByText('现在存不下东西').filter({ visible: true }).waitFor()
  })
})
