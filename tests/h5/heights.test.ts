import { keepOn, openH5 } from '../support/h5'
import { goTo } from '../support/h5-resident'
import { begun, HIGH_SCREENS, MEASURED } from '../support/heights'

test.each(MEASURED)('no screen is higher than it may be, in $size', async ({ size, ...screen }) => {
  const { page } = await openH5('', { ...screen, today: '2026-11-26' })
  await keepOn(page, begun(size))
  const tooHigh: string[] = []
  for (const { name, route, kept = {}, [size]: most } of HIGH_SCREENS) {
    await keepOn(page, kept)
    await goTo(page, route)
    const height = await page
      .locator('.taro_page_show')
      .last()
      .evaluate(({ scrollHeight }) => scrollHeight)
    if (height > most) tooHigh.push(`${name}: ${height}, more than ${most}`)
  }
  expect(tooHigh).toEqual([])
})
