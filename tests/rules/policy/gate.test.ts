/**
 * What the check reports for a readable place, besides its proof. Each mistake is made in the sample place.
 */
import path from 'node:path'
import { findingsOf } from '../../../scripts/policy/gate'
import { alikeInLinks } from '../../../scripts/policy/gate/links'
import { prove, wholeProof } from '../../../scripts/policy/gate/proof'
import { type Place, readPlace } from '../../../scripts/policy/place'
import { readPolicy } from '../../../scripts/policy/policy'
import { problemText } from '../../../scripts/policy/problems'
import { linkName } from '@/rules/engine/link'
import { type Edit, placeWith, sample } from './edited-sample'

const reported = (place: Place) => {
  const { errors, notes } = findingsOf(place)
  return { errors: errors.map(problemText), notes: notes.map(problemText) }
}

const untouched = reported(placeWith())
/** What is reported because of the change. */
function reportedFor(...edit: Edit) {
  const { errors, notes } = reported(placeWith(edit))
  const fresh = (now: readonly string[], before: readonly string[]) =>
    now.filter((line) => !before.includes(line))
  return { errors: fresh(errors, untouched.errors), notes: fresh(notes, untouched.notes) }
}

describe('a figure and the words of its document', () => {
  test('a difference is an error with its place', () => {
    const { errors } = reportedFor('figures.yaml', 'value: 65', 'value: 60')
    expect(errors).toEqual([expect.stringMatching(/^policy\/sample\/figures\.yaml 第2行第3列：.*60周岁.*A1/)])
  })

  test('a difference is a note if `reading` explains it', () => {
    const { errors, notes } = reportedFor(
      'figures.yaml',
      'value: 65, unit: 周岁, cite: A1',
      'value: 60, unit: 周岁, cite: A1, reading: 减五岁，就是60岁',
    )
    expect(errors).toEqual([])
    expect(notes).toContainEqual(expect.stringContaining('减五岁'))
  })

  test('a difference is an error again if the value changes but not the `reading`', () => {
    const { errors } = reportedFor(
      'figures.yaml',
      'value: 65, unit: 周岁, cite: A1',
      'value: 61, unit: 周岁, cite: A1, reading: 减五岁，就是60岁',
    )
    expect(errors).toEqual([expect.stringContaining('“reading”说的也不是它')])
  })

  test('Chinese numerals are recognised', () => {
    expect(reportedFor('citations.yaml', '年满65周岁', '年满六十五岁').errors).toEqual([])
  })

  test('days are compared, too', () => {
    expect(
      reportedFor('figures.yaml', 'lastMonthDay: { value: 12-31', 'lastMonthDay: { value: 11-30').errors,
    ).toEqual([expect.stringContaining('11-30')])
  })
})

test('an unnecessary `reading` is a note', () => {
  const { notes } = reportedFor('figures.yaml', 'cite: A1 }', 'cite: A1, reading: 照写 }')
  expect(notes).toContainEqual(expect.stringContaining('可以删去'))
})

test('a phone number that is not in its document is an error', () => {
  expect(reportedFor('contacts.yaml', "phone: '12345'", "phone: '12346'").errors).toEqual([
    expect.stringMatching(/^policy\/sample\/contacts\.yaml 第\d+行第\d+列：电话“12346”/),
  ])
})

describe('a number typed instead of a figure', () => {
  test('is an error in a sentence that cites the figure', () => {
    expect(reportedFor('guides/card.yaml', 'yes: 已满{seniorAge}', 'yes: 已满65岁').errors).toEqual([
      expect.stringContaining('“65岁”写成“{seniorAge}”'),
    ])
  })

  test('is an error in Chinese numerals', () => {
    expect(reportedFor('guides/card.yaml', 'yes: 已满{seniorAge}', 'yes: 已满六十五岁').errors).toHaveLength(
      1,
    )
  })

  test('is allowed in a quotation', () => {
    expect(reportedFor('guides/card.yaml', 'yes: 已满{seniorAge}', 'yes: 写着“已满65岁”').errors).toEqual([])
  })

  test.each([
    ['that the document does not have', 'workdays: 5', 'workdays: 6', '“6个工作日”不在出处A2的原文里'],
    ['that is a figure', 'plus: { years: seniorAge }', 'plus: { years: 65 }', '“65年”写成“seniorAge”'],
    ['that replaces a figure', 'plus: { years: seniorAge }', 'plus: { years: 7 }', '“7年”不在出处A1的原文里'],
    ['for a distant year', 'plusYears: -1', 'plusYears: 7', '“7年”不在出处A2的原文里'],
  ])('is an error in the calculation of a date, %s', (_, words, by, says) => {
    expect(reportedFor('guides/card.yaml', words, by).errors).toEqual([expect.stringContaining(says)])
  })

  test('is allowed for one day less', () => {
    const { errors } = reportedFor(
      'guides/card.yaml',
      'plus: { years: seniorAge }',
      'plus: { years: seniorAge, days: -1 }',
    )
    expect(errors).toEqual([])
  })

  test('is a note in search keywords', () => {
    const { errors, notes } = reportedFor(
      'guides/card.yaml',
      'keywords: [公交]',
      'keywords: [公交, 六十五岁]',
    )
    expect(errors).toEqual([])
    expect(notes).toContainEqual(expect.stringContaining('“六十五岁”'))
  })
})

test('a sentence typed twice is a note with the other place and the way to share it', () => {
  const twice = reportedFor(
    'guides/card.yaml',
    'yes: 住在这里\n    no: 不住在这里',
    'yes: 有这里的居住证在手上\n    no: 有这里的居住证在手上',
  )
  expect(twice.errors).toEqual([])
  expect(twice.notes).toContainEqual(expect.stringMatching(/guides\/card\.yaml 第\d+行已经写过：.*words/))
})

test('two sentences may have the same short form', () => {
  const { notes } = reportedFor(
    'guides/card.yaml',
    '      - { text: 去窗口办。, cite: [A1] }',
    `      - { text: 带上证件，去窗口办。, lead: 带上证件，去窗口, cite: [A1] }
      - { text: 带上证件，去窗口问。, lead: 带上证件，去窗口, cite: [A1] }`,
  )
  expect(notes).not.toContainEqual(expect.stringContaining('已经写过'))
})

test('a headline of more than three lines in the largest type is a note, measured with its figures', () => {
  const long = expect.stringMatching(/guides\/card\.yaml 第\d+行.*“later”.*最多24个/)
  const notesOf = (headline: string) =>
    reportedFor('guides/card.yaml', "headline: '{noteYear - 1}年以后的先不办'", `headline: '${headline}'`)
      .notes
  expect(notesOf('一二三四五六七八九十一二三四五六七八九十一二三四')).not.toContainEqual(long)
  expect(notesOf('一二三四五六七八九十一二三四五六七八九十一二三{price}')).toContainEqual(long)
})

test('an open-ended period is a note if another one with the same start has an end', () => {
  const second = (period: string) =>
    reportedFor(
      'figures.yaml',
      '\nterms:',
      `  fee: { unit: 元, cite: A2, periods: [{ value: 1.5, ${period} }] }\n\nterms:`,
    ).notes
  const endless = expect.stringMatching(/figures\.yaml 第\d+行.*“fee”没有写到哪天为止.*“price”到2026-12-31/)
  expect(second('from: lawFrom')).toContainEqual(endless)
  expect(second('from: lawFrom, to: 2026-12-31')).not.toContainEqual(endless)
  expect(second('from: 2024-07-01')).not.toContainEqual(endless)
})

test('a property of a part that every use overrides is an error', () => {
  const words = 'photo: { text: 近期照片, cite: [A1] }\n  bring: [{ use: photo }'
  const part = 'photo: { text: 近期照片, when: [typo], cite: [A1] }'
  // the third use already overrides `when`
  const { errors } = reportedFor(
    'guides/card.yaml',
    words,
    `${part}\n  bring: [{ use: photo, when: [not payDay] }`,
  )
  expect(errors).toEqual([expect.stringMatching(/card\.yaml 第67行第24列：用到“photo”的地方都另写了“when”/)])
})

test('two guides with the same short title are an error in the second one', () => {
  const card = /^title: (.*)$/m.exec(sample.get('guides/card.yaml') ?? '')?.[1] ?? ''
  const water = /^title: (.*)$/m.exec(sample.get('guides/water.yaml') ?? '')?.[1] ?? ''
  const { errors } = reportedFor('guides/water.yaml', `title: ${water}`, `title: ${card}：另外一件`)
  expect(errors).toContainEqual(expect.stringMatching(/guides\/water\.yaml 第\d+行.*短名字.*“card”/))
})

describe('a sentence of more than thirty characters', () => {
  const long = expect.stringMatching(/guides\/card\.yaml 第\d+行第\d+列：这一句有3\d个字，最多30个/)
  const errorsOf = (words: string) =>
    reportedFor('guides/card.yaml', 'yes: 住在这里', `yes: '${words}'`).errors
  const ten = '一二三四五六七八九十'
  const twenty = `${ten}${ten}`

  test('is an error with its place; punctuation counts, and two sentences are measured apart', () => {
    expect(errorsOf(`${twenty}，百千万亿兆京垓秭穰。${twenty}${ten}`)).not.toContainEqual(long)
    expect(errorsOf(`${twenty}，${ten}`)).toContainEqual(long)
  })

  test('is measured with its figures', () => {
    expect(errorsOf(`${twenty}百千万亿兆京{seniorAge}`)).not.toContainEqual(long)
    expect(errorsOf(`${twenty}百千万亿兆京垓{seniorAge}`)).toContainEqual(long)
  })

  test('is reported for a future value of a figure', () => {
    const later = new Map(sample)
      .set(
        'guides/card.yaml',
        (sample.get('guides/card.yaml') ?? '').replace(
          'yes: 住在这里',
          `yes: '${twenty}百千万亿兆京{seniorAge}'`,
        ),
      )
      .set(
        'figures.yaml',
        (sample.get('figures.yaml') ?? '').replace(
          'value: 65, unit: 周岁, cite: A1',
          'unit: 周岁, cite: A1, periods: [{ value: 65, from: 2019-10-01 }, { value: 100, from: 2090-01-01 }]',
        ),
      )
    const { place } = readPlace('sample', later)
    expect(place && reported(place).errors).toContainEqual(long)
  })

  test('counts an official name, a title or a quotation as eight characters', () => {
    expect(errorsOf(`${twenty}百千“${twenty}”`)).not.toContainEqual(long)
    expect(errorsOf(`${twenty}百千万《${twenty}》`)).toContainEqual(long)
  })

  test('counts a list of three or more as its longest item', () => {
    expect(errorsOf(`${ten}：${ten}、${ten}、甲`)).not.toContainEqual(long)
    expect(errorsOf(`${ten}：${ten}、${ten}`)).toContainEqual(long)
  })

  test('is reported in our own wording of a document', () => {
    const { errors } = reportedFor('citations.yaml', 'says: 经办电话不变', `says: ${twenty}${ten}电话`)
    expect(errors).toContainEqual(expect.stringMatching(/citations\.yaml.*最多30个/))
  })
})

test.each([
  ['figures.yaml', 'terms:\n', 'terms:\n  unusedYear: { value: 65, cite: [A1] }\n', 'unusedYear'],
  [
    'contacts.yaml',
    'bureau:',
    'spare: { kind: body, name: 样例处, scope: 解释, cite: A1 }\nbureau:',
    'spare',
  ],
  ['citations.yaml', 'A1-01:', 'A9: { source: law, place: 第九条, quote: 没人用 }\nA1-01:', 'A9'],
])('an unused entry in %s is a note', (file, words, by, id) => {
  const { errors, notes } = reportedFor(file, words, by)
  expect(errors).toEqual([])
  expect(notes).toContainEqual(expect.stringMatching(new RegExp(`${id}.*没有一(处|条)`)))
})

const proofOf = (place: Place) => {
  const guide = place.region.guides.find(({ id }) => id === 'card')
  if (!guide) throw new Error('no card')
  const { errors, notes } = wholeProof([prove(place, guide, '2026-11-26')])
  return { errors: errors.map(problemText), notes: notes.map(problemText) }
}

test('what only another figure would reach is a note', () => {
  // with birthdays of the last 60 years, nobody is 65
  const { errors, notes } = proofOf(placeWith(['shared.yaml', 'from: today-120y', 'from: today-60y']))
  expect(errors).toEqual([])
  expect(notes).toContainEqual(
    expect.stringMatching(/^policy\/sample\/guides\/card\.yaml 第\d+行第\d+列：结论.*按现在的数字用不到/),
  )
})

test('what no figure reaches is an error with its place', () => {
  const place = placeWith([
    'guides/card.yaml',
    'rules:\n',
    'rules:\n  - { when: [inNorth, not inNorth], then: too-young }\n',
  ])
  expect(proofOf(place).errors).toContainEqual(
    expect.stringMatching(/^policy\/sample\/guides\/card\.yaml 第\d+行第\d+列：规则第1行/),
  )
})

test('finds two ids with the same name in links', () => {
  const seen = new Map<string, string>()
  let pair: readonly [string, string] | null = null
  for (let i = 0; pair === null; i++) {
    const id = `option-${i}`
    const other = seen.get(linkName(id))
    if (other !== undefined) pair = [other, id]
    seen.set(linkName(id), id)
  }
  expect(alikeInLinks(['other', ...pair])).toEqual([pair])
  expect(alikeInLinks(['yes', 'no'])).toEqual([])
})

test.each(
  readPolicy(path.join(__dirname, '../../sample/policy')).places.map(
    (place) => [place.region.id, place] as const,
  ),
)('%s has no errors', (_, place) => {
  expect(reported(place).errors).toEqual([])
})

test('a sentence that nobody reads is an error, and so is a missing one', () => {
  const { errors: unread } = reportedFor('guides/card.yaml', 'yes: 是低保', 'yes: 是低保, no: 不是低保')
  expect(unread).toEqual([expect.stringMatching(/card\.yaml 第\d+行第\d+列：这句话没有人会读到/)])
  const { errors: missing } = reportedFor('guides/card.yaml', 'yes: 是低保, ', '')
  expect(missing).toEqual([expect.stringMatching(/card\.yaml 第\d+行第\d+列：“poor”成立时说的话有人会读到/)])
})

test('a criterion with another meaning in another guide is an error', () => {
  const { errors } = reportedFor(
    'guides/water.yaml',
    'inNorth: { use: inNorth }',
    'inNorth: { use: inNorth, when: { district: south } }',
  )
  expect(errors).toEqual([expect.stringMatching(/第\d+行第\d+列：条件“inNorth”在 guides.*是另一个意思/)])
})
