import { findGuide } from '@/rules'
import { compare } from '../../scripts/bench/comparison'
import { contestants } from '../../scripts/bench/contestants'
import { interviewers, walk } from '../../scripts/bench/interviewers'
import { compareInterviews } from '../../scripts/bench/interviews'

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

test('other engines, made to ask one question after another, come to the same end and say why', async () => {
  const { people, mismatches } = await compareInterviews(interviewers(), 41)
  expect(people).toBeGreaterThan(100)
  expect(mismatches).toEqual([])
})

test('each asks only what it has not heard, and stops where nothing can change the end', async () => {
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
