import { findGuide } from '@/rules'
import { compare } from '../../scripts/bench/comparison'
import { contestants } from '../../scripts/bench/contestants'

test('other engines decide the senior bus card as ours does', async () => {
  const { outcomes, mismatches } = await compare(contestants(), 7) // of every day, option and birthday
  expect(mismatches).toEqual([])
  const guide = findGuide('qinhuangdao/senior-bus-card')?.guide
  const each = new Set([...outcomes].flatMap((outcome) => outcome.split(' / ')))
  expect([...each].sort()).toEqual(Object.keys(guide?.outcomes ?? {}).sort())
})

test('an engine that decides otherwise is named with the person and the day', async () => {
  const [ours] = contestants()
  if (!ours) throw new Error('there are engines')
  const wrong = { name: 'wrong', decide: () => 'yes-by-hukou' }
  const { asked, mismatches } = await compare([ours, wrong], 7)
  expect(mismatches.length).toBeGreaterThan(0)
  expect(mismatches.length).toBeLessThan(asked)
  expect(mismatches[0]?.said).toEqual({ [ours.name]: expect.any(String), wrong: 'yes-by-hukou' })
})
