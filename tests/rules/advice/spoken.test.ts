import { advise, findGuide, spokenResult } from '@/rules'

test('a result is read aloud with its verdict, what to do and the phone number digit by digit', () => {
  const found = findGuide('qinhuangdao/senior-bus-card')
  if (!found) throw new Error('no guide')
  const answers = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1940-05-20' }
  const advice = advise(found.region, found.guide, answers, '2026-11-26')
  if (advice.kind !== 'decided') throw new Error(advice.kind)
  const text = spokenResult(advice)
  expect(text).toMatch(/^可以。/)
  expect(text).toContain(advice.outcome.headline)
  expect(text).toContain('8 9 0 1 8 9 0')
  expect(text).toContain('带什么：')
})
