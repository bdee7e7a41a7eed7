import fc from 'fast-check'
import { linkProblemWords } from '@/rules/advice/link'
import type { IsoDate } from '@/rules/engine/days'
import { decodeAnswers, encodeAnswers } from '@/rules/engine/link'
import type { Guide } from '@/rules/engine/model'
import { testLinks } from './links'
import { sample } from './sample-guide'

const TODAY: IsoDate = '2026-11-23'

testLinks('the sample', sample)

/** The sample with a birthday that may be shared. */
const { private: marked, ...day } = sample.questions.born
const guide = { ...sample, questions: { ...sample.questions, born: day } }

test('a private answer is never in a link', () => {
  expect(marked).toBe(true)
  expect(encodeAnswers(sample, { born: '1990-01-01' })).toBe(encodeAnswers(sample, {}))
})

describe('a link', () => {
  const answers = { home: 'north', groups: ['poor'], born: '1990-01-01', year: 2026 }
  const text = encodeAnswers(guide, answers)
  const read = (link: string, by: Pick<Guide, 'id' | 'title' | 'questions'> = guide, today = TODAY) =>
    decodeAnswers(by, link, today)
  const without = (id: keyof typeof answers) =>
    Object.fromEntries(Object.entries(answers).filter(([one]) => one !== id))

  test('survives new and reordered questions and options', () => {
    const { home, ...rest } = guide.questions
    const added = {
      kind: 'number',
      ask: '几个？',
      howToFind: '数。',
      can: 'no',
      unit: '个',
      from: 0,
      to: 9,
    } as const
    const options = { added: { label: '新' }, ...Object.fromEntries(Object.entries(home.options).reverse()) }
    const questions = { added, ...rest, home: { ...home, options } }
    expect(read(text, { ...guide, questions })).toEqual({ answers, problems: [] })
  })

  test('that names a removed option or question keeps the rest', () => {
    const { home, ...rest } = guide.questions
    const { south } = home.options
    const options = { south }
    for (const questions of [{ ...rest, home: { ...home, options } }, rest])
      expect(read(text, { ...guide, questions })).toEqual({
        answers: without('home'),
        problems: ['outdated'],
      })
  })

  test('with a date after today keeps the rest', () => {
    const ahead = encodeAnswers(guide, { ...answers, born: '2026-11-24' })
    expect(read(ahead)).toEqual({ answers: without('born'), problems: ['outdated'] })
    expect(read(ahead, guide, '2026-11-24').problems).toEqual([])
  })

  test('with a number out of range keeps the rest', () => {
    const ahead = encodeAnswers(guide, { ...answers, year: 2028 })
    expect(read(ahead)).toEqual({ answers: without('year'), problems: ['outdated'] })
    expect(read(ahead, guide, '2027-01-01').problems).toEqual([])
  })

  test('drops the answer to a question that has become private', () => {
    const questions = { ...guide.questions, home: { ...guide.questions.home, private: true } as const }
    expect(read(text, { ...guide, questions }).answers).not.toHaveProperty('home')
  })

  test('for another guide is incomplete', () => {
    expect(read(text, { ...guide, id: 'other' }).problems).toEqual(['incomplete'])
  })

  test.each([
    ['', 'incomplete'],
    ['1', 'incomplete'],
    ['1-', 'incomplete'],
    [text.replace(/^1/, '2'), 'newer'],
    [text.replace(/^1/, 'z'), 'newer'],
    [text.replace(/^1/, '0'), 'unreadable'],
    ['%', 'unreadable'],
    ['%E4%', 'unreadable'],
    ['__proto__', 'unreadable'],
    ['好'.repeat(10_000), 'unreadable'],
    ['1-'.repeat(5_000), 'unreadable'],
  ] as const)('#%#: gives no answers and says what is wrong', (link, problem) => {
    expect(read(link)).toEqual({ answers: {}, problems: [problem] })
  })

  test.each([
    '。',
    '，您看看',
    '）',
    ' 这是结果',
    '\n转发',
    '?from=timeline',
    '&amp;from=timeline',
    '&from=singlemessage&isappinstalled=0',
    '/',
    '.',
    '_',
    '-',
    'Ok',
    'ok',
    '%E3%80%82',
    '%E3%80',
  ])('with “%s” behind it is complete', (behind) => {
    expect(read(text + behind)).toEqual({ answers, problems: [] })
    expect(read(`  ${text}${behind}`)).toEqual({ answers, problems: [] })
  })

  test('that was cut is incomplete even with characters behind it', () => {
    for (const behind of ['。', '?from=timeline', '_', '-'])
      for (let length = 1; length < text.length; length++)
        expect(read(text.slice(0, length) + behind).problems).toEqual(['incomplete'])
  })

  test('followed by anything gives its answers or is incomplete', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30, unit: 'binary' }), (behind) => {
        const { answers: left, problems } = read(text + behind)
        expect(answers).toMatchObject(left)
        if (problems.length === 0) expect(left).toEqual(answers)
      }),
    )
  })

  test.each(['newer', 'incomplete', 'unreadable', 'outdated'] as const)(
    'that is %s is explained in words',
    (problem) => {
      expect(linkProblemWords(problem)).toMatch(/^[\u4e00-\u9fff，]{10,40}。$/)
    },
  )
})
