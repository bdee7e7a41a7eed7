import { contents } from '@/rules'
import { questionUrl } from '@/routes'
import { expectNoProblems, openWeapp } from '../support/weapp/driver'

test('the compiled package opens at home', async () => {
  const app = await openWeapp()
  expect(await app.routes()).toEqual(['/home/index'])
  expect(await app.title()).toBe('问办')
  expect(await app.text()).toContain('先问清，再去办。')
  await expectNoProblems(app)
})

test('WeChat’s navigation bar shows the short name of the guide above its questions', async () => {
  const [guide] = contents.flatMap(({ guides }) => guides)
  if (!guide) throw new Error('no guide')
  const app = await openWeapp(questionUrl(guide.id, 1))
  await app.settle()
  expect(await app.title()).toBe(guide.short)
  await expectNoProblems(app)
})
