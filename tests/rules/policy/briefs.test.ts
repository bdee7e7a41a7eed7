/** Short forms in the policy files: their length, and that they add nothing to the full text. */
import { contentsFiles } from '../../../scripts/policy/built-in/contents'
import { findingsOf } from '../../../scripts/policy/gate'
import { type Place } from '../../../scripts/policy/place'
import { problemText } from '../../../scripts/policy/problems'
import { type Edit, placeWith, problemsOf, sample } from './edited-sample'
import { mistakes } from './mistakes'

const reported = (...edit: Edit): readonly string[] => problemsOf(edit)
const CARD = 'guides/card.yaml'

test.each(mistakes('briefs'))('%s that is too long is reported with its place', (_, words, by, fault) => {
  expect(reported(CARD, words, by)).toContainEqual(expect.stringContaining(fault))
})

test('the short name of a group of service items has the same limit', () => {
  const [, first = ''] = /^( {2}\w+: \{ name: [^,]+)/m.exec(sample.get('service-items.yaml') ?? '') ?? []
  expect(reported('service-items.yaml', first, `${first}, short: 一二三四五六七八`)).toEqual([
    expect.stringContaining('最多7个字，现在有8个'),
  ])
})

test('a group of service items with a long printed name needs a short one', () => {
  const long = ['service-items.yaml', 'name: 一、办卡', 'name: 一、老年人优待证件办理'] as const
  const errors = (place: Place) => findingsOf(place).errors.map(problemText)
  expect(errors(placeWith(long))).toContainEqual(expect.stringMatching(/第2行.*“short”，最多7个字/))
  const shortened = placeWith(long, ['service-items.yaml', '证件办理', '证件办理, short: 办证件'])
  expect(errors(shortened)).toEqual(errors(placeWith()))
})

test('a length is measured with the figures filled in', () => {
  const text = "text: '价格{price}，就是{price.value}{price.unit}。'"
  expect(reported(CARD, text, `${text}, brief: '价格{price}'`)).toEqual([])
})

test.each([
  ['a number', "text: '去窗口办。', lead: 去3号窗口", '“3”'],
  ['a number with another unit', "text: '6天内去窗口办。', lead: 6个月内去", '“6个月”'],
  ['a name', 'text: 去窗口办。, lead: 去“大厅”办', '“大厅”'],
])('%s that is not in the full text is reported', (_, by, fault) => {
  const words = 'text: 去窗口办。'
  expect(reported(CARD, words, by)).toContainEqual(
    expect.stringMatching(new RegExp(`${fault}在它缩短的那句里没有`)),
  )
})

test('the same number in other words is accepted', () => {
  expect(reported(CARD, 'text: 去窗口办。', "text: '半年内去“大厅”办。', lead: 6个月内去“大厅”")).toEqual([])
})

test('a short form that shares nothing with its text is reported', () => {
  expect(reported(CARD, 'text: 近期照片', 'text: 近期照片, brief: 户口簿')).toContainEqual(
    expect.stringContaining('是不是写错了地方'),
  )
  expect(reported(CARD, 'text: 近期照片', 'text: 近期照片, brief: 照片')).toEqual([])
})

test('a short form must not end with a full stop', () => {
  expect(reported(CARD, 'text: 去窗口办。', 'text: 去窗口办。, lead: 去窗口。')).toEqual([
    expect.stringContaining('末尾不写句号'),
  ])
})

test('unknown icons and topics are reported', () => {
  expect(reported(CARD, 'topic: 样例', 'topic: 样例\nicon: buss')).toEqual([
    expect.stringContaining('最像的是“bus”'),
  ])
  expect(reported('place.yaml', 'name: 样例市', 'name: 样例市\ntopics: [{ name: 样列, icon: bus }]')).toEqual(
    [expect.stringContaining('最像的是“样例”')],
  )
})

describe('the contents of a place', () => {
  const contents = (place: Place) =>
    contentsFiles([place])
      .map(([, text]) => text)
      .join('\n')

  test('have the short names, lines and icons from the files', () => {
    const text = contents(
      placeWith(
        [CARD, 'topic: 样例', 'short: 样例\ntopic: 样例\nbrief: 办样例卡\nicon: bus'],
        ['place.yaml', 'name: 样例市', 'name: 样例市\ntopics: [{ name: 样例, icon: water }]'],
      ),
    )
    expect(text).toContain('"short": "样例"')
    expect(text).toContain('"line": "办样例卡"')
    expect(text).toContain('"icon": "bus"')
    expect(text).toMatch(/"topics": \[\s*\{\s*"name": "样例",\s*"icon": "water"/)
  })

  test('otherwise have the title up to its first punctuation, the first question and a default icon', () => {
    const text = contents(
      placeWith(
        [CARD, 'title: 样例卡', 'title: 样例卡：谁能办'],
        [CARD, '能不能办样例卡？', '能不能办样例卡？要带什么？'],
      ),
    )
    expect(text).toContain('"short": "样例卡"')
    expect(text).toContain('"line": "能不能办样例卡？"')
    expect(text).toContain('"icon": "doc"')
  })
})

test('short forms are in the app’s guide', () => {
  const { region } = placeWith(
    [CARD, 'text: 去窗口办。', 'text: 去窗口办。, lead: 去窗口'],
    [CARD, 'text: 近期照片', 'text: 近期照片, brief: 照片'],
    [CARD, 'ask: 有没有居住证？', 'ask: 有没有居住证？\n    label: 居住证'],
  )
  const card = region.guides.find(({ id }) => id === 'card')
  expect(card?.questions.permit?.label).toBe('居住证')
  expect(card?.outcomes.yes?.steps[0]?.lead).toBe('去窗口')
  expect(card?.outcomes.yes?.materials?.[0]?.brief).toBe('照片')
})
