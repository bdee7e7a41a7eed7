import { expectAccessible, expectNoProblems, expectNoSidewaysScroll, openH5 } from '../support/h5'

const SCREENS = [
  { width: 375, height: 812 },
  { width: 320, height: 568 },
]

test.each(SCREENS)('home has no faults on a screen of $width × $height', async (screen) => {
  const visit = await openH5('', screen)
  await visit.page.getByText('先问清，再去办').waitFor()
  await expectAccessible(visit.page)
  await expectNoSidewaysScroll(visit.page)
  expectNoProblems(visit)
})

test('the page can be zoomed', async () => {
  const { page } = await openH5()
  const viewport = await page.locator('meta[name=viewport]').getAttribute('content')
  expect(viewport).not.toMatch(/user-scalable|maximum-scale/)
})
