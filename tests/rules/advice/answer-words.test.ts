import { advise, findGuide, UNSURE, type Answers } from '@/rules'

/** The missing answers that a result names, by outcome. */
function namedFor(guideId: string, answers: Answers): Readonly<Record<string, string | null>> {
  const found = findGuide(guideId)
  const advice = found && advise(found.region, found.guide, answers, '2026-11-26')
  if (advice?.kind !== 'alternatives') throw new Error(`${guideId} leaves no few results`)
  return Object.fromEntries(advice.alternatives.map(({ outcome, answer }) => [outcome.id, answer]))
}

test('a run of days that begins or ends with what can be answered at all is open at that end', () => {
  const named = namedFor('qinhuangdao/senior-bus-card', {
    hukouDistrict: 'haigang',
    ridesAlone: 'yes',
    card: 'none',
    birthday: UNSURE,
  })
  expect(named).toEqual({ 'yes-by-hukou': '1961年11月26日或更早', 'too-young': '1961年11月27日或更晚' })
})
