import { ridesBornOn } from '../support/answers'
import { HOME, resultUrl, slipUrl } from '@/routes'
import { expectNoProblems, openWeapp } from '../support/weapp/driver'
import { guideOf, heading, walk } from '../support/weapp/resident'

const CARD = 'qinhuangdao/senior-bus-card'
const ANSWERS = ridesBornOn('1950-01-01')
const ALMOST = { ...ANSWERS, birthday: '1961-11-28' } as const

test('returning from a call changes nothing on the result', async () => {
  const app = await openWeapp(HOME, { today: '2026-11-26' })
  await walk(app, CARD, ANSWERS)
  const calling = app.page.getByRole('button', { name: '打通了怎么说' })
  await calling.tap()
  await calling.evaluate((element) => {
    element.setAttribute('data-before', 'yes')
  })
  await app.cost()
  await app.leave()
  // rendering the result again sends about 20 KB and replaces its elements; up to 68 bytes were seen on a busy machine
  expect((await app.cost()).bytes).toBeLessThan(1000)
  expect(await calling.getAttribute('data-before')).toBe('yes')
  expect(await app.page.getByText('您好，我想问').isVisible()).toBe(true)
  await expectNoProblems(app)
})

test('the picture of the slip is still shown after it was sent in another app', async () => {
  const app = await openWeapp(HOME, { today: '2026-11-26' })
  await walk(app, CARD, ANSWERS)
  const slip = await openWeapp(slipUrl(CARD), { today: '2026-11-26', storage: await app.storage() })
  await slip.page.getByRole('button', { name: '存成图片' }).tap()
  await slip.page.getByText('已存进相册').waitFor()
  const picture = slip.page.locator('wx-page:visible wx-image')
  await picture.waitFor()
  await slip.leave()
  expect(await picture.count()).toBe(1)
  await expectNoProblems(slip)
})

test('returning on another day shows the result of that day', async () => {
  const app = await openWeapp(HOME, { today: '2026-11-26' })
  await walk(app, CARD, ALMOST)
  const young = guideOf(CARD).outcomes['too-young']?.headline ?? ''
  expect(await heading(app.page).innerText()).toBe(young)
  await app.leave('2026-11-28')
  expect(await heading(app.page).innerText()).not.toBe(young)
  await expectNoProblems(app)
})

test('a clock before the newest document gives no verdict', async () => {
  const app = await openWeapp(HOME, { today: '2026-11-26' })
  await walk(app, CARD, ANSWERS)
  const wrong = await openWeapp(resultUrl(CARD), { today: '2019-01-01', storage: await app.storage() })
  expect(await heading(wrong.page).innerText()).toBe('日期好像不对')
  await wrong.leave('2026-11-26')
  expect(await heading(wrong.page).innerText()).not.toBe('日期好像不对')
  await expectNoProblems(wrong)
})

test('a walk reads each storage key and the type size once', async () => {
  const app = await openWeapp(HOME, { today: '2026-11-26' })
  await walk(app, CARD, ANSWERS)
  const read = (await app.calls('getStorageSync')).map((call) => (call as { key: string }).key)
  expect(read.length).toBeGreaterThan(0)
  expect([...new Set(read)]).toHaveLength(read.length)
  expect(await app.calls('getAppBaseInfo')).toHaveLength(1)
  await expectNoProblems(app)
})
