/** The proof of a guide looks at the days of its golden lines, and misses no kind of day. */
import { kindOfDay, toDay } from '@/rules/authoring'
import { daysToCheck } from '@/rules/engine/verification'
import { logicOf } from '../../../scripts/policy/logic'
import { readPlace } from '../../../scripts/policy/place'
import { GOLDEN_FROM, provedFrom } from '../../../scripts/policy/proved'
import { sample } from './edited-sample'

const { place } = readPlace('proved', sample)
const guides = place?.region.guides ?? []

test.each(guides.map((guide) => [guide.id, guide] as const))(
  '%s: the proof adds a day only for a kind that the golden lines lack',
  (_, guide) => {
    const golden = provedFrom('proved', guide, GOLDEN_FROM)
    for (const today of ['2026-11-24', '2027-03-01', '2031-07-15'] as const) {
      const { days } = provedFrom('proved', guide, today)
      const kinds = (of: typeof days) => new Set(of.map((day) => kindOfDay(logicOf(guide), toDay(day))))
      expect(kinds(days)).toEqual(kinds(daysToCheck(logicOf(guide), today)))
      // an extra day only if the golden lines have none of its kind
      for (const day of days)
        expect(
          golden.days.includes(day) || !kinds(golden.days).has(kindOfDay(logicOf(guide), toDay(day))),
        ).toBe(true)
    }
  },
)

test('days after the last one are left out', () => {
  for (const guide of guides)
    expect(
      provedFrom('proved', guide, GOLDEN_FROM, '2026-12-31').days.every((day) => day <= '2026-12-31'),
    ).toBe(true)
})
