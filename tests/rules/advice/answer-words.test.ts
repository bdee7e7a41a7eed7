import { advise, findGuide, UNSURE, type Answers } from '@/rules'

/** The missing answer that leads to each outcome, in words. */
function namedFor(guideId: string, answers: Answers): Readonly<Record<string, string | null>> {
  const found = findGuide(guideId)
  const advice = found && advise(found.region, found.guide, answers, '2026-11-26')
  if (advice?.kind !== 'alternatives') throw new Error(`${guideId} leaves no few results`)
  return Object.fromEntries(advice.alternatives.map(({ outcome, answer }) => [outcome.id, answer]))
}

test('a range of dates is open at the first or last day that can be answered', () => {
  const named = namedFor('qinhuangdao/senior-bus-card', {
    hukouDistrict: 'haigang',
    ridesAlone: 'yes',
    card: 'none',
    birthday: UNSURE,
  })
  expect(named).toEqual({ 'yes-by-hukou': '1961年11月26日或更早', 'too-young': '1961年11月27日或更晚' })
})
