/** 长辈版 and the desk in the compiled mini-program, as used by an elder and then by a community worker. */
import { ridesBornOn } from '../support/answers'
import type { MiniProgram } from '#weapp-runner'
import { DESK, questionUrl, HOME, resultUrl, slipUrl } from '@/routes'
import { elderFaults, expectElderSafe } from '../support/measure'
import { draftsOf } from '../support/kept'
import { expectAccessible, expectCheap, expectNoProblems, openWeapp } from '../support/weapp/driver'
import { guideOf, heading, walk } from '../support/weapp/resident'

const CARD = 'qinhuangdao/senior-bus-card'
const ANSWERS = ridesBornOn('1950-05-20')
const HEADLINE = guideOf(CARD).outcomes['yes-by-hukou']?.headline ?? ''
const TODAY = '2026-11-23'
const SMALL = { width: 320, height: 568, today: TODAY }

const size = ({ page }: MiniProgram): Promise<string> =>
  page
    .locator('wx-page:visible .page')
    .first()
    .evaluate((element) => getComputedStyle(element).fontSize)

test('an elder reads in 特大, ticks, saves and reopens a result; the next person at the desk starts empty', async () => {
  const app = await openWeapp(HOME, SMALL)
  const { page } = app
  await page.getByRole('radio', { name: '特大' }).tap()
  await app.settle()
  expect(await size(app)).toBe('30px')
  await expectElderSafe(page, 'xlarge')

  await walk(app, CARD, ANSWERS, async () => {
    expect(await size(app)).toBe('30px')
    await expectAccessible(app)
  })
  expect(await heading(page).innerText()).toBe(HEADLINE)
  await page.getByRole('button', { name: /^带什么/ }).tap()
  await page.getByRole('checkbox').first().tap()
  await page.getByRole('button', { name: '存下这个结果' }).tap()
  await app.settle()
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1)
  expectCheap(await app.cost())
  await expectElderSafe(page, 'xlarge')

  await page.getByRole('button', { name: '回首页' }).tap()
  await page.getByRole('button', { name: /^我的/ }).tap()
  await page.getByRole('link').filter({ hasText: '2026年11月23日存的' }).tap()
  await app.settle()
  expect(await heading(page).innerText()).toBe(HEADLINE)
  expect(await app.text()).toContain('今天再算还是一样')
  await page.getByRole('button', { name: /^带什么/ }).tap()
  await app.settle()
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1)
  await expectNoProblems(app)

  const desk = await openWeapp(DESK, { ...SMALL, storage: await app.storage() })
  await desk.page
    .getByRole('button', { name: /下一位/ })
    .first()
    .tap()
  await desk.settle()
  expect(await size(desk)).toBe('30px')
  expect(await desk.text()).not.toContain('接着办')
  await walk(desk, CARD, { ...ANSWERS, birthday: '1990-05-20' })
  expect(await heading(desk.page).innerText()).toBe(guideOf(CARD).outcomes['too-young']?.headline)
  await desk.page.getByRole('button', { name: /^下一位/ }).tap()
  await desk.settle()
  expect(await desk.routes()).toHaveLength(1)
  expect(await desk.text()).not.toContain('接着办')
  await expectNoProblems(desk)
})

test.each([
  { name: 'a dark phone', width: 320, height: 568, colorScheme: 'dark' },
  { name: 'a PC', width: 1200, height: 760, colorScheme: 'light' },
] as const)(
  'home, a question, a result and the desk are elder-friendly on $name',
  async ({ width, height, colorScheme }) => {
    const storage = draftsOf({ [CARD]: ANSWERS })
    const app = await openWeapp(HOME, { width, height, today: TODAY, storage })
    await app.page.emulateMedia({ colorScheme })
    const faults: string[] = []
    for (const url of [questionUrl(CARD, 1), resultUrl(CARD), DESK, HOME]) {
      await app.goThrough([url])
      await expectAccessible(app)
      const found = await elderFaults(app.page, 'standard')
      // in a wide window, rows are side by side
      const held = width < 1000 ? found : found.filter((fault) => !/px wide in a column/.test(fault))
      faults.push(...held.map((fault) => `${url}: ${fault}`))
    }
    expect(faults).toEqual([])
    await expectNoProblems(app)
  },
)

test('the type size follows WeChat’s until one is chosen', async () => {
  expect(await size(await openWeapp(HOME, { ...SMALL, fontScale: 1.75 }))).toBe('30px')
  expect(await size(await openWeapp(HOME, { ...SMALL, fontScale: 1.15 }))).toBe('22px')
  expect(await size(await openWeapp(HOME, SMALL))).toBe('18px')
})

test('the slip can be shared as a card and saved as a picture', async () => {
  const app = await openWeapp(slipUrl(CARD), {
    ...SMALL,
    storage: draftsOf({ [CARD]: ANSWERS }),
  })
  expect(JSON.stringify(await app.share())).not.toContain(ANSWERS.birthday)
  await app.page.getByRole('button', { name: '存成图片' }).tap()
  await app.page.getByText('已存进相册').waitFor()
  expect(await app.calls('saveImageToPhotosAlbum')).toHaveLength(1)
  await app.fail('saveImageToPhotosAlbum', 'fail auth deny')
  await app.page.getByRole('button', { name: '存成图片' }).tap()
  await app.page.getByText('长按下面的图片').waitFor()
  await expectNoProblems(app)
})
