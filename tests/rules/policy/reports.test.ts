/** The register of reported mistakes. */
import { problemText } from '../../../scripts/policy/problems'
import { aboutWords, openReports } from '../../../scripts/policy/reports'
import { placeWith, readEdited } from './edited-sample'

/** The sample place with some words of its register replaced. */
const withWords = (words: string, by: string) => readEdited(['reports.yaml', words, by])

test('lists open reports, the oldest first, with their subject', () => {
  const reports = placeWith().reports
  expect(reports.map(({ id }) => id)).toEqual(['card-age', 'office-phone'])
  expect(openReports(reports).map((report) => [report.id, aboutWords(report)])).toEqual([
    ['card-age', '指引 card too-young'],
  ])
  const reopened = withWords('  answered: {', '  answered: null #')
  expect(reopened.place).toBeNull()
  const neither = withWords('  answered: { on: 2026-10-09, how: 窗口说号码没有变，当时占线 }\n', '')
  expect(openReports(neither.place?.reports ?? []).map(({ id }) => id)).toEqual(['office-phone', 'card-age'])
})

test.each([
  ['an unknown guide', 'guide: card', 'guide: crad', '最像的是“card”'],
  ['two subjects', '{ guide: card, at: too-young }', '{ guide: card, faq: whom-to-ask }', '写一样'],
  ['an invalid date', '2026-11-20', '2026-11-31', '不是日历上有的日子'],
  ['a name instead of a role', 'by: window', 'by: 张三', '这里只能写'],
  ['an answer before the report', 'on: 2026-10-09', 'on: 2026-10-07', '还早'],
])('%s is an error with its place', (_, words, by, sentence) => {
  const reported = withWords(words, by).problems.map(problemText)
  expect(reported).toHaveLength(1)
  expect(reported[0]).toMatch(/^policy\/sample\/reports\.yaml 第\d+行/)
  expect(reported[0]).toContain(sentence)
})

test('an answered report may name an entry that is gone', () => {
  expect(withWords('contact: office', 'contact: gone').problems).toEqual([])
})
