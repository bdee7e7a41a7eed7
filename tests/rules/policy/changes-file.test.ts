/** Changes since the documents: how they are read, shown on a given day and found by search. */
import { changesView, type IsoDate } from '@/rules'
import { entriesOf, indexOf } from '@/rules/search/entries'
import { search } from '@/rules/search/search'
import { placeWith, problemsOf } from './edited-sample'
import { mistakes } from './mistakes'

const { region } = placeWith()

const seenOn = (today: IsoDate) =>
  changesView(region, ['样例'], today).topics.flatMap(({ changes }) =>
    changes.map(({ id, ahead, when }) => [id, ahead, when]),
  )

test('lists changes by topic, the newest first, each with its day', () => {
  expect(seenOn('2026-11-26')).toEqual([
    ['office-phone-stays', false, '2026年1月1日起执行'],
    ['free-rides', false, '2024年5月28日公布'],
  ])
})

test('marks a change as coming until its day', () => {
  expect(seenOn('2025-12-31')[0]).toEqual(['office-phone-stays', true, '从2026年1月1日起'])
  expect(seenOn('2026-01-01')[0]).toEqual(['office-phone-stays', false, '2026年1月1日起执行'])
})

test('hides a change that is published after today', () => {
  expect(seenOn('2025-11-30').map(([id]) => id)).toEqual(['free-rides'])
  expect(seenOn('2024-05-27')).toEqual([])
})

test('says how the document of a change is known, and links to guides and FAQs', () => {
  const [first, second] = changesView(region, [], '2026-11-26').topics.flatMap(({ changes }) => changes)
  expect(first?.known).toHaveLength(1)
  expect(second?.known).toEqual([])
  expect(first?.guides.map(({ id }) => id)).toEqual(['sample/card'])
  expect(first?.faq?.id).toBe('whom-to-ask')
  expect(first?.means.map(({ text }) => text)).toEqual(['还打12345。'])
})

test('finds each change by its words, and the list of changes by common names', () => {
  const found = (query: string) => search(indexOf(region, {}, {}), query).map(({ kind }) => kind)
  expect(found('号码')[0]).toBe('change')
  for (const words of ['这几年变了什么', '变化', '新规定', '新政策']) expect(found(words)[0]).toBe('changes')
  expect(entriesOf({ ...region, changes: [] }).map(({ kind }) => kind)).not.toContain('changes')
})

test.each(mistakes('changes'))('reports %s', (_, words, by, sentence) => {
  const reported = problemsOf(['changes.yaml', words, by])
  expect(reported).toHaveLength(1)
  expect(reported[0]).toMatch(/^policy\/sample\/changes\.yaml 第\d+行/)
  expect(reported[0]).toContain(sentence)
})
