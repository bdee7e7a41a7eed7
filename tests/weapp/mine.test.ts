/** 我的 in the compiled mini-program, with as many saved results as collect in years. */
import { ridesBornOn } from '../support/answers'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { MiniProgram } from '#weapp-runner'
import { version } from '../../package.json'
import { DECLARED } from '@/pages/privacy/declared'
import { HOME, MINE, PRIVACY } from '@/routes'
import { expectCheap, expectNoProblems, openWeapp } from '../support/weapp/driver'
import { stored } from '../support/kept'
import { shortOf } from '../support/h5-resident'
import { expectElderSafe } from '../support/measure'

const TODAY = '2026-11-23'
const CARD = 'qinhuangdao/senior-bus-card'
const COUNT = 60

/** Answers of a different person over 65 for each number. */
const answers = (index: number): Record<string, string> =>
  ridesBornOn(`195${index % 10}-0${Math.floor(index / 10) + 1}-15`)

const results = Array.from({ length: COUNT }, (_, index) => ({
  id: `${CARD}-${index}`,
  guide: CARD,
  answers: answers(index),
  savedOn: TODAY,
  finding: { key: 'none', words: '不可以：还没到年龄' },
  edition: 'old',
}))
const STORAGE = {
  'wenban.saved': stored(Object.fromEntries(results.map((saved) => [saved.id, saved]))),
}

const shown = (app: MiniProgram): Promise<number> =>
  app.page
    .getByRole('link')
    .filter({ hasText: shortOf(CARD) })
    .count()

test('sixty saved results have a low cost, and all of them can be reached', async () => {
  const app = await openWeapp(MINE, { today: TODAY, storage: STORAGE })
  expect(await shown(app)).toBe(10)
  expectCheap(await app.cost())

  const more = app.page.getByRole('button', { name: /^再看10条/ })
  const back = app.page.getByRole('button', { name: '看前面10条' })
  let reached = 10
  for (; (await more.count()) > 0; reached += 10) {
    await more.tap()
    expectCheap(await app.cost())
    expect(await shown(app)).toBe(15)
    if (reached === 10) await expectElderSafe(app.page, 'standard')
  }
  expect(reached).toBe(COUNT)
  while ((await back.count()) > 0) {
    await back.tap()
    expectCheap(await app.cost())
  }
  expect(await shown(app)).toBe(10)
  await expectNoProblems(app)
})

test('after viewing a saved result, the list shows as many as before', async () => {
  const app = await openWeapp(MINE, { today: TODAY, storage: STORAGE })
  await app.page.getByRole('button', { name: /^再看10条/ }).tap()
  await app.settle()
  await app.page
    .getByRole('link')
    .filter({ hasText: shortOf(CARD) })
    .nth(12)
    .tap()
  await app.settle()
  await app.page.getByRole('button', { name: '知道了，存现在的' }).tap()
  await app.settle()
  await app.back()
  expect(await shown(app)).toBe(15)
  // the viewed result is now unchanged and listed after the changed ones
  expect(await app.page.getByText('结果变了').count()).toBe(15)
  await expectNoProblems(app)
})

test('WeChat has no private windows, so the message does not mention them', async () => {
  const app = await openWeapp(HOME, { today: TODAY })
  await app.fail('setStorageSync', 'fail exceed limit')
  await app.page.getByRole('radio', { name: '特大' }).tap()
  await app.settle()
  expect(await app.text()).toContain('现在存不下东西')
  expect(await app.text()).not.toContain('无痕浏览')
})

test('the privacy page says that a card has no screenshot', async () => {
  const app = await openWeapp(PRIVACY, { today: TODAY })
  await app.page.getByRole('button', { name: /^发给别人/ }).tap()
  await app.settle()
  expect(await app.text()).toContain('不是您屏幕的截图')
})

test('the privacy page matches the declarations in docs/wechat.md, and opens WeChat’s own page', async () => {
  const app = await openWeapp(PRIVACY, { today: TODAY })
  await app.page.getByRole('button', { name: /^先问您的/ }).tap()
  await app.settle()
  const text = await app.text()
  const docs = readFileSync(path.resolve(__dirname, '../../docs/wechat.md'), 'utf8').replace(/ +/g, ' ')
  for (const { name, words } of DECLARED) {
    expect(text).toContain(`${name}：${words}。`)
    expect(docs).toContain(`| ${name} | ${words} |`)
  }
  await app.page.getByRole('link', { name: '用户隐私保护指引' }).tap()
  await app.settle()
  expect(await app.calls('openPrivacyContract')).toHaveLength(1)
  expect(await app.text()).not.toContain('打不开')
  await expectElderSafe(app.page, 'standard')
  await expectNoProblems(app)
})

test.each([HOME, MINE])(
  '%s says that this is no government service and where to report an error',
  async (url) => {
    const app = await openWeapp(url, { today: TODAY })
    const more = app.page.getByRole('button', { name: /不是政府/ })
    if ((await more.count()) > 0) await more.tap()
    await app.settle()
    const text = await app.text()
    expect(text).toContain('不是政府')
    expect(text).toContain('没有写明是谁发布的')
    expect(text).toContain('反馈与投诉')
    if (url === MINE) expect(text).toContain(`版本：${version}`)
  },
)
