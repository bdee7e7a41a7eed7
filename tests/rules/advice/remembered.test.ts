/** A calendar entry must be true on the day of the reminder, not on the day it was written. */
import {
  advise,
  chatText,
  dateWords,
  findGuide,
  slipView,
  type Answers,
  type IsoDate,
  type CalendarDay,
} from '@/rules'
import { allResults, type Result } from './results'
import { everyGuide } from '../../support/every-guide'

/** Words that are true on one day only. */
const FLEETING = /今天|明天|后天|昨天|今年|明年|还有约?\d+[天年]|已过约?\d+[天年]/

/** All days that a result offers for the calendar. */
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

test.each(everyGuide)('%s puts nothing into the calendar that is true only today', (_, region, guide) => {
  for (const { title, text, date } of allResults(region, guide).flatMap(offered)) {
    for (const words of [title, text]) {
      expect(words).not.toMatch(FLEETING)
      expect(words).toContain(dateWords(date))
    }
  }
})

test.each(everyGuide)(
  '%s has no countdown in a message or on a slip, which may be read later',
  (_, region, guide) => {
    for (const { advice } of allResults(region, guide)) {
      const times = chatText(advice, guide)
        .split('\n')
        .filter((line) => line.startsWith('时间：'))
      const days = slipView(advice, guide).dates.flatMap(({ texts }) => texts)
      for (const time of [...times, ...days]) expect(time).not.toMatch(FLEETING)
    }
  },
)

function resultOn(guideId: string, answers: Answers, today: IsoDate): Result {
  const found = findGuide(guideId)
  if (!found) throw new Error(`no guide ${guideId}`)
  const advice = advise(found.region, found.guide, answers, today)
  if (advice.kind === 'question') throw new Error(`${guideId} still asks`)
  return { advice }
}

test('a day counted from today names the day it was counted from', () => {
  const claim = { insuredIn: 'qinhuangdao', bill: 'paid', cause: 'illness', visit: 'inpatient' }
  const [day] = offered(resultOn('qinhuangdao/manual-claim', claim, '2026-11-26'))
  expect(day?.title).toMatch(/^2026年11月26日交齐材料，最晚办结（2027年\d+月\d+日）$/)
  expect(day?.text.startsWith(day.title)).toBe(true)
})
