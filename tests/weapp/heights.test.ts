import { begun, HIGH_SCREENS, MEASURED } from '../support/heights'
import { expectCheap, openWeapp } from '../support/weapp/driver'
import { heading } from '../support/weapp/resident'

test.each(MEASURED)(
  'no screen is higher or costs more than allowed in $size',
  async ({ size, ...screen }) => {
    const tooHigh: string[] = []
    for (const { name, route, kept, [size]: most } of HIGH_SCREENS) {
      const storage = { ...begun(size), ...kept }
      const app = await openWeapp(route, { ...screen, today: '2026-11-26', storage })
      await heading(app.page).waitFor()
      const height = await app.page
        .locator('wx-page:visible .page')
        .first()
        .evaluate((page) => page.getBoundingClientRect().bottom + scrollY)
      if (height > most) tooHigh.push(`${name}: ${height}, more than ${most}`)
      const cost = await app.cost()
      expectCheap(cost)
      expect(cost.nodes).toBeLessThanOrEqual(200)
    }
    expect(tooHigh).toEqual([])
  },
)
