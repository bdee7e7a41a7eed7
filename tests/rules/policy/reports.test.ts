/** The register of reported mistakes. */
import { problemText } from '../../../scripts/policy/problems'
import { aboutWords, openReports } from '../../../scripts/policy/reports'
import { placeWith, readEdited } from './edited-sample'
import { mistakes } from './mistakes'

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

test.each(mistakes('reports'))('%s is an error with its place', (_, words, by, sentence) => {
  const reported = withWords(words, by).problems.map(problemText)
  expect(reported).toHaveLength(1)
  expect(reported[0]).toMatch(/^policy\/sample\/reports\.yaml 第\d+行/)
  expect(reported[0]).toContain(sentence)
})

test('an answered report may name an entry that is gone', () => {
  expect(withWords('contact: office', 'contact: gone').problems).toEqual([])
})
