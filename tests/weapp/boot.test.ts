import { expectNoProblems, openWeapp } from '../support/weapp/driver'

test('the compiled package opens at home', async () => {
  const app = await openWeapp()
  expect(await app.routes()).toEqual(['/pages/home/index'])
  expect(await app.title()).toBe('问办')
  expect(await app.text()).toContain('先问清，再去办。')
  await expectNoProblems(app)
})
