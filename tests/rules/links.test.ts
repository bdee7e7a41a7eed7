import {
  decodeAnswers,
  encodeAnswers,
  regions,
  UNSURE,
  type Answer,
  type Answers,
  type Guide,
  type IsoDate,
  type Question,
} from '@/rules'
import { limits } from '@/rules/engine/answers'
import { toDay, toIsoDate } from '@/rules/engine/days'
import { daysToCheck, goldenLines } from '@/rules/engine/verification'
import { resultUrl } from '@/routes'
import { testLinks, travels } from './engine/links'

const TODAY: IsoDate = '2026-11-23'
/** The longest origin that the app may be served from. */
const ORIGIN = 'https://'.padEnd(40, 'w')
const LONGEST_LINK = 300

const guides = regions.flatMap((region) =>
  region.guides.map((guide): [string, Guide] => [`${region.id}/${guide.id}`, guide]),
)

/** The longest valid answer. */
function longest(question: Question): Answer {
  switch (question.kind) {
    case 'choice':
      return Object.keys(question.options)[0] ?? UNSURE
    case 'choices':
      return Object.keys(question.options)
    case 'date':
      return toIsoDate(limits(question, toDay(TODAY))[1])
    case 'number':
      return limits(question, toDay(TODAY))[1]
  }
}
const longestFor = (guide: Guide, ids: readonly string[]): Answers =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const question = guide.questions[id]
      return question ? [[id, longest(question)]] : []
    }),
  )
const linkFor = (id: string, guide: Guide, answers: Answers) =>
  `${ORIGIN}#${resultUrl(id, { shared: encodeAnswers(guide, answers) })}`

for (const [id, guide] of guides) testLinks(id, guide)

describe.each(guides)('%s', (id, guide) => {
  const all = longestFor(guide, Object.keys(guide.questions))

  test('keeps every birth and death date on the device', () => {
    for (const [question, { kind, ask, ...rest }] of Object.entries(guide.questions))
      if (kind === 'date' && /出生|生日|去世|死亡/.test(ask))
        expect([question, rest.private]).toEqual([question, true])
    const link = decodeAnswers(guide, encodeAnswers(guide, all), TODAY)
    for (const question of Object.keys(link.answers)) expect(travels(guide, question)).toBe(true)
  })

  test('fits its longest answers into a link', () => {
    expect(linkFor(id, guide, all).length).toBeLessThanOrEqual(LONGEST_LINK)
  })

  test('fits every interview into a link', () => {
    for (const line of goldenLines(guide, daysToCheck(guide, TODAY))) {
      const asked = (line.split(' → ')[0] ?? '').match(/\b\w+(?==)/g) ?? []
      const link = linkFor(id, guide, longestFor(guide, asked))
      expect(link.length).toBeLessThanOrEqual(LONGEST_LINK)
    }
  })
})
