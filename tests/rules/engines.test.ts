import { findGuide } from '@/rules'
import { compare } from '../../scripts/bench/comparison'
import { contestants } from '../../scripts/bench/contestants'
import { interviewers, walk } from '../../scripts/bench/interviewers'
import { compareInterviews } from '../../scripts/bench/interviews'

test('other engines decide the senior bus card as ours does', async () => {
  const { outcomes, mismatches } = await compare(contestants(), 7) // only every 7th person, to save time
  expect(mismatches).toEqual([])
  const guide = findGuide('qinhuangdao/senior-bus-card')?.guide
  const each = new Set([...outcomes].flatMap((outcome) => outcome.split(' / ')))
  expect([...each].sort()).toEqual(Object.keys(guide?.outcomes ?? {}).sort())
})

test('a differing engine is reported with the person and the day', async () => {
  const [ours] = contestants()
  if (!ours) throw new Error('there are engines')
  const wrong = { name: 'wrong', decide: () => 'yes-by-hukou' }
  const { asked, mismatches } = await compare([ours, wrong], 7)
  expect(mismatches.length).toBeGreaterThan(0)
  expect(mismatches.length).toBeLessThan(asked)
  expect(mismatches[0]?.said).toEqual({ [ours.name]: expect.any(String), wrong: 'yes-by-hukou' })
})

test('other engines that ask one question at a time reach the same outcome and reasons', async () => {
  const { people, mismatches } = await compareInterviews(interviewers(), 41)
  expect(people).toBeGreaterThan(100)
  expect(mismatches).toEqual([])
})

test('each engine asks only what it does not know, and stops when nothing can change the outcome', async () => {
  const person = {
    hukouDistrict: 'haigang',
    permit: 'none',
    ridesAlone: 'no',
    card: 'none',
    birthday: '1950-01-01',
  } as const
  for (const engine of interviewers()) {
    const { asked, outcome } = await walk(engine, person, '2026-11-23')
    expect(outcome).toBe('cannot-ride-alone')
    expect(asked).not.toContain('birthday')
  }
})
