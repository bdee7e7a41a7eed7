import { regionsOn } from '@/rules'
import { everyQuestion } from '../support/every-question'

const TODAY = '2026-11-23'

test('everyQuestion reaches every question of every guide', () => {
  const asked = new Set(everyQuestion(TODAY).map(({ guide, question }) => `${guide} ${question}`))
  const all = regionsOn(TODAY).flatMap(({ id, guides }) =>
    guides.flatMap((guide) =>
      Object.keys(guide.questions).map((question) => `${id}/${guide.id} ${question}`),
    ),
  )
  expect(all.filter((one) => !asked.has(one))).toEqual([])
})
