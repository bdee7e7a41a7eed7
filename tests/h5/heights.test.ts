import { openH5 } from '../support/h5'
import { heightFaults, MEASURED } from '../support/heights'

test.each(MEASURED)('no screen is higher than allowed in $size', async (screen) => {
  const { page } = await openH5('', { ...screen, today: '2026-11-26' })
  expect(await heightFaults(page, screen)).toEqual([])
})
