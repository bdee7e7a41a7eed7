import { due } from '@/rules/authoring'
import { regions } from './places'

test('lists the expired amounts of 秦皇岛 and 双桥', () => {
  const ids = regions
    .flatMap((r) => due(r, '2026-11-22'))
    .filter(({ state }) => state === 'expired')
    .map(({ id }) => id)
  expect(ids).toEqual(
    expect.arrayContaining(['flexibleMonthly2022', 'flexibleMonthlyReturn2022', 'contribution']),
  )
})
