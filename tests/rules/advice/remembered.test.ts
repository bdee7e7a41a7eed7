/** What a calendar entry says is read on the day on which it rings, not on the day on which it was written. */
import {
  advise,
  chatText,
  dateWords,
  findGuide,
  regions,
  slipView,
  type Answers,
  type IsoDate,
  type CalendarDay,
} from '@/rules'
import { allResults, type Result } from './results'

/** Words that are true on one day only. */
const FLEETING = /今天|明天|后天|昨天|今年|明年|还有约?\d+[天年]|已过约?\d+[天年]/

/** All days that the page of a result offers to the calendar. */
function offered({ advice }: Result): readonly CalendarDay[] {
  const outcomes =
    advice.kind === 'decided'
      ? [advice.outcome]
      : advice.kind === 'alternatives'
        ? advice.alternatives.map(({ outcome }) => outcome)
        : []
  const turn = advice.kind === 'decided' ? advice.turn : null
  return [
    ...outcomes.flatMap(({ dates }) => dates.map(({ remember }) => remember)),
    ...(turn ? [turn.remember] : []),
  ]
}

test.each(
  regions.flatMap((region) =>
    region.guides.map((guide) => [`${region.id}/${guide.id}`, region, guide] as const),
  ),
)('%s puts nothing into the calendar that is true today only', (_, region, guide) => {
  for (const { title, text, date } of allResults(region, guide).flatMap(offered)) {
    for (const words of [title, text]) {
      expect(words).not.toMatch(FLEETING)
      expect(words).toContain(dateWords(date))
    }
  }
})

test.each(
  regions.flatMap((region) =>
    region.guides.map((guide) => [`${region.id}/${guide.id}`, region, guide] as const),
  ),
)('%s counts down nothing in a message or on a slip, which may be read later', (_, region, guide) => {
  for (const { advice } of allResults(region, guide)) {
    const times = chatText(advice, guide)
      .split('\n')
      .filter((line) => line.startsWith('时间：'))
    const days = slipView(advice, guide).dates.flatMap(({ texts }) => texts)
    for (const time of [...times, ...days]) expect(time).not.toMatch(FLEETING)
  }
})

function resultOn(guideId: string, answers: Answers, today: IsoDate): Result {
  const found = findGuide(guideId)
  if (!found) throw new Error(`no guide ${guideId}`)
  const advice = advise(found.region, found.guide, answers, today)
  if (advice.kind === 'question') throw new Error(`${guideId} still asks`)
  return { advice }
}

test('a day that is counted from today says from which day it was counted', () => {
  const claim = { insuredIn: 'qinhuangdao', bill: 'paid', cause: 'illness', visit: 'inpatient' }
  const [day] = offered(resultOn('qinhuangdao/manual-claim', claim, '2026-11-26'))
  expect(day?.title).toMatch(/^2026年11月26日交齐材料，最晚办结（2027年\d+月\d+日）$/)
  expect(day?.text.startsWith(day.title)).toBe(true)
})
