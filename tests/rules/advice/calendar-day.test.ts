/** Texts that are read on a later day contain nothing relative to today. */
import { calendarDay } from '@/rules/advice/calendar-day'
import { linkProblemWords } from '@/rules/advice/link'

test('a calendar day gives its date, and replaces “today” with the date', () => {
  const day = {
    date: '2027-01-01',
    label: '从今天起算的最后一天',
    note: '；今天问过',
    condition: '如果今天受理',
  } as const
  expect(calendarDay(day, '2026-11-20')).toEqual({
    date: '2027-01-01',
    title: '从2026年11月20日起算的最后一天（2027年1月1日）',
    text: '如果2026年11月20日受理：从2026年11月20日起算的最后一天（2027年1月1日）；2026年11月20日问过',
  })
  expect(calendarDay({ ...day, condition: null }, '2026-11-20').text).toMatch(/^从2026年/)
})

test('every problem of a link says what to do', () => {
  const said = (['newer', 'incomplete', 'unreadable', 'outdated'] as const).map(linkProblemWords)
  expect(new Set(said).size).toBe(4)
  for (const words of said) expect(words).toMatch(/请/)
})
