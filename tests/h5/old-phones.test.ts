import type { Page } from 'playwright-core'
import { removeBuiltins } from '#weapp-runner'
import { DESK, MINE, searchUrl } from '@/routes'
import { expectAccessible, expectNoProblems, expectNoSidewaysScroll, openH5, type Visit } from '../support/h5'
import {
  give,
  goTo,
  guideOf,
  guideOnHome,
  heading,
  helpNext,
  openDesk,
  waitForOtherHeading,
  shortOf,
  walk,
} from '../support/h5-resident'
import { younger } from '../support/younger'

const CARD = 'qinhuangdao/senior-bus-card'
const ANSWERS = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1950-05-20' } as const

/** What src/platform/old-phones.ts polyfills. */
const POLYFILLED = [
  'Array.prototype.flat',
  'Array.prototype.flatMap',
  'Object.fromEntries',
  'String.prototype.trimStart',
]

/** Reopens home on a phone without these functions. */
async function openWithout(names: readonly string[]): Promise<Visit> {
  const visit = await openH5()
  await visit.page.addInitScript(removeBuiltins, names)
  await visit.page.reload()
  await heading(visit.page).waitFor()
  return visit
}

/** Uses all that the app is for, with each page opened once. */
async function useAll(page: Page): Promise<void> {
  const guide = guideOf(CARD)
  await walk(page, CARD, ANSWERS)
  const verdict = await heading(page).innerText()
  expect(verdict).toBe(guide.outcomes['yes-by-hukou']?.headline)
  await page.getByRole('button', { name: '存下这个结果' }).tap()
  await page.getByText('✓ 已存下').waitFor()

  await page.getByRole('button', { name: /^窗口单/ }).tap()
  await waitForOtherHeading(page, verdict)
  await page.getByRole('button', { name: '存成图片' }).tap()
  await page.locator('img').last().waitFor()

  await goTo(page, searchUrl('qinhuangdao'))
  await page.getByRole('textbox').fill('老年卡怎么办')
  await page.getByRole('button', { name: '答几问，看结果' }).waitFor()

  await goTo(page, MINE)
  await page
    .getByRole('link')
    .filter({ hasText: shortOf(CARD) })
    .waitFor()

  await goTo(page, DESK)
  await helpNext(page, '张阿姨')
  await guideOnHome(page, CARD).tap()
  const question = guide.questions['hukouDistrict']
  if (!question) throw new Error('the guide asks for the district')
  await heading(page).filter({ hasText: question.ask }).waitFor()
  await give(page, question, ANSWERS.hukouDistrict)
  await page.getByRole('button', { name: '继续' }).tap()
  await waitForOtherHeading(page, question.ask)
  await openDesk(page)
  await page.getByRole('heading', { name: '今天1位' }).waitFor()
}

describe('a phone as old as we promise to support', () => {
  test('does everything without any recent function', async () => {
    const visit = await openWithout(younger)
    await useAll(visit.page)
    expectNoProblems(visit)
  })

  // also one by one, because one might replace another
  test.each(POLYFILLED)('does everything without %s alone', async (name) => {
    const visit = await openWithout([name])
    await useAll(visit.page)
    expectNoProblems(visit)
  })
})

describe('if the app does not start', () => {
  const words = (page: Page) => page.getByText('还没打开？')

  /** Reloads the page, so that its fallback text can be seen at once. */
  async function reloadSoon(page: Page, script: string): Promise<void> {
    await page.addInitScript(script)
    await page.reload({ waitUntil: 'commit' })
  }

  async function expectWords(page: Page): Promise<void> {
    await words(page).waitFor()
    const call = page.getByRole('link', { name: '12345' })
    expect(await call.getAttribute('href')).toBe('tel:12345')
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(48)
    expect(
      await words(page).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ).toBeGreaterThan(20)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }

  test.each([
    [
      'that throws at its start',
      'CSSStyleDeclaration.prototype.setProperty = () => { throw new Error("too old") }',
    ],
    [
      'whose pages throw before they are drawn',
      'Element.prototype.setAttribute = () => { throw new Error("too old") }',
    ],
  ])('a browser %s shows whom to call after a while', async (_, script) => {
    const { page } = await openH5('', { width: 320, height: 568 })
    await reloadSoon(page, script)
    await page.waitForTimeout(1000)
    expect(await words(page).isVisible()).toBe(false)
    await expectWords(page)
  })

  test.each(['**/js/app*.js', '**/js/preact*.js'])(
    'a browser that cannot load %s does so, too',
    async (files) => {
      const { page } = await openH5()
      await page.route(files, (route) => route.abort())
      await reloadSoon(page, '')
      // until the style has loaded the text is visible, then it is hidden for a while
      await page.waitForLoadState()
      await expectWords(page)
    },
  )

  test('a browser without scripts and styles shows it at once, in large type', async () => {
    const { page } = await openH5()
    await page.route('**/{js,css}/*', (route) => route.abort())
    await page.reload()
    expect(await words(page).isVisible()).toBe(true)
    const call = page.getByRole('link', { name: '12345' })
    expect(await call.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBe(24)
  })

  test('a browser with JavaScript turned off says so at once', async () => {
    const opened = await openH5()
    const context = await opened.page.context().browser()?.newContext({ javaScriptEnabled: false })
    if (!context) throw new Error('there is no browser')
    try {
      const page = await context.newPage()
      await page.goto(opened.page.url())
      await page.getByText(/关掉了JavaScript/).waitFor()
      await page.getByRole('link', { name: '12345' }).waitFor()
    } finally {
      await context.close()
    }
  })

  test('the fallback text is not visible if the app starts', async () => {
    const visit = await openH5()
    await heading(visit.page).waitFor()
    await words(visit.page).waitFor({ state: 'detached' })
    expectNoProblems(visit)
  })
})

test('a phone without storage does not claim to have saved the result or the list at the desk', async () => {
  const visit = await openH5()
  const { page } = visit
  await page.addInitScript(
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
  )
  await page.reload()
  await walk(page, CARD, ANSWERS)
  await page.getByRole('button', { name: '存下这个结果' }).tap()
  await page.getByText('先记着，关掉就没了').filter({ visible: true }).waitFor()
  expect(await page.getByText('✓ 已存下').count()).toBe(0)
  await page.evaluate((desk) => {
    window.location.hash = desk
  }, DESK)
  await page.getByRole('button', { name: '名单在哪 先记着，关掉就没了' }).filter({ visible: true }).waitFor()
  expectNoProblems(visit)
})
