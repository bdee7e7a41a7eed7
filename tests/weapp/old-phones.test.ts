import { ridesBornOn } from '../support/answers'
import { MINE, searchUrl } from '@/routes'
import { expectNoProblems, openWeapp } from '../support/weapp/driver'
import { guideOf, heading, walk } from '../support/weapp/resident'
import { POLYFILLED, youngerLanguage } from '../support/younger'

const CARD = 'qinhuangdao/senior-bus-card'
const ANSWERS = ridesBornOn('1950-05-20')

test.each<[string, readonly string[]]>([
  ['any recent function', youngerLanguage],
  ...POLYFILLED.map((name): [string, readonly string[]] => [name, [name]]),
])('WeChat on an old phone shows a guide, its slip and its picture without %s', async (_, names) => {
  const app = await openWeapp(undefined, { withoutBuiltins: names })
  const guide = guideOf(CARD)
  await walk(app, CARD, ANSWERS)
  expect(await heading(app.page).innerText()).toBe(guide.outcomes['yes-by-hukou']?.headline)
  await app.page.getByRole('button', { name: '存下这个结果' }).tap()
  await app.page.getByText('✓ 已存下').waitFor()
  await app.page.getByRole('button', { name: /^窗口单/ }).tap()
  await app.settle()
  await app.page.getByRole('button', { name: '存成图片' }).tap()
  await app.page.getByText('已存进相册').waitFor()
  await expectNoProblems(app)
})

test.each([
  ['the search', searchUrl('qinhuangdao', '老年卡怎么办')],
  ['我的', MINE],
])('WeChat on an old phone opens %s', async (_, url) => {
  const app = await openWeapp(url, { withoutBuiltins: youngerLanguage })
  await heading(app.page).waitFor()
  await expectNoProblems(app)
})
