import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {
  decodeAnswers,
  encodeAnswers,
  linkProblemWords,
  readAnswers,
  regions,
  UNSURE,
  type Answer,
  type Answers,
  type Guide,
  type IsoDate,
  type Question,
} from '@/rules'
import { limits } from '@/rules/engine/answers'
import { toDay, toIsoDate } from '@/rules/engine/days'
import { linkName } from '@/rules/engine/link'
import { resultUrl } from '@/routes'
import { someAnswers } from './arbitraries'
import { sample } from './sample-guide'

const TODAY: IsoDate = '2026-11-23'
/** The longest origin that the app may be served from. */
const ORIGIN = 'https://'.padEnd(40, 'w')
const LONGEST_LINK = 300

const guides = regions.flatMap((region) =>
  region.guides.map((guide): [string, Guide] => [`${region.id}/${guide.id}`, guide]),
)
const travels = (guide: Guide, id: string) => !guide.questions[id]?.private
const publicOf = (guide: Guide, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => travels(guide, id)))

/** The answer that takes most room. */
function longest(question: Question): Answer {
  switch (question.kind) {
    case 'choice':
      return Object.keys(question.options)[0] ?? UNSURE
    case 'choices':
      return Object.keys(question.options)
    case 'date':
      return toIsoDate(limits(question, toDay(TODAY))[1])
    case 'number':
      return limits(question, toDay(TODAY))[1]
  }
}
const longestFor = (guide: Guide, ids: readonly string[]): Answers =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const question = guide.questions[id]
      return question ? [[id, longest(question)]] : []
    }),
  )
const linkFor = (id: string, guide: Guide, answers: Answers) =>
  `${ORIGIN}#${resultUrl(id, { shared: encodeAnswers(guide, answers) })}`

describe.each(guides)('%s', (id, guide) => {
  const all = longestFor(guide, Object.keys(guide.questions))

  test('names its questions and their options apart', () => {
    const ids = Object.keys(guide.questions)
    expect(new Set(ids.map(linkName)).size).toBe(ids.length)
    for (const question of Object.values(guide.questions)) {
      if (!('options' in question)) continue
      const options = Object.keys(question.options)
      expect(new Set(options.map(linkName)).size).toBe(options.length)
    }
  })

  test('keeps every birth and death date on the device', () => {
    for (const [question, { kind, ask, ...rest }] of Object.entries(guide.questions))
      if (kind === 'date' && /出生|生日|去世|死亡/.test(ask))
        expect([question, rest.private]).toEqual([question, true])
    const link = decodeAnswers(guide, encodeAnswers(guide, all), TODAY)
    for (const question of Object.keys(link.answers)) expect(travels(guide, question)).toBe(true)
  })

  test('fits its longest answers into a link', () => {
    expect(linkFor(id, guide, all).length).toBeLessThanOrEqual(LONGEST_LINK)
  })

  test('fits every interview of its golden file into a link', () => {
    const file = path.join(__dirname, '..', 'golden', `${id.replace('/', '.')}.txt`)
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    for (const line of lines) {
      const asked = (line.split(' → ')[0] ?? '').match(/\b\w+(?==)/g) ?? []
      const link = linkFor(id, guide, longestFor(guide, asked))
      expect(link.length).toBeLessThanOrEqual(LONGEST_LINK)
    }
  })

  test('comes through a link with every public answer, encoded up to twice', () => {
    fc.assert(
      fc.property(someAnswers(guide, TODAY), fc.nat(2), (answers, times) => {
        let text = encodeAnswers(guide, answers)
        expect(text).toMatch(/^[0-9a-z_-]+$/)
        // what encodes everything, as some do
        for (let i = 0; i < times; i++)
          text = text.replace(/[^a-z]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
        expect(decodeAnswers(guide, text, TODAY)).toEqual({ answers: publicOf(guide, answers), problems: [] })
      }),
      { numRuns: 50 },
    )
  })

  test('cut anywhere keeps only answers that were given, and says so', () => {
    fc.assert(
      fc.property(
        someAnswers(guide, TODAY),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (answers, at) => {
          const text = encodeAnswers(guide, answers)
          const read = decodeAnswers(guide, text.slice(0, Math.floor(text.length * at)), TODAY)
          expect(answers).toMatchObject(read.answers)
          expect(read.problems).toEqual(['incomplete'])
        },
      ),
      { numRuns: 50 },
    )
  })

  test('altered anyhow gives no answer that it does not take', () => {
    const mutated = fc
      .tuple(someAnswers(guide, TODAY), fc.nat(300), fc.nat(3), fc.string({ maxLength: 4, unit: 'binary' }))
      .map(([answers, at, dropped, put]) => {
        const text = encodeAnswers(guide, answers)
        const start = at % text.length
        return text.slice(0, start) + put + text.slice(start + dropped)
      })
    const garbage = fc.string({ maxLength: 300, unit: 'binary' })
    fc.assert(
      fc.property(fc.oneof(mutated, garbage), (text) => {
        const { answers } = decodeAnswers(guide, text, TODAY)
        expect(readAnswers(guide, answers, TODAY)).toEqual({ answers, problems: [] })
        for (const question of Object.keys(answers)) expect(travels(guide, question)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

/** The sample with a day that may travel. */
const { private: marked, ...day } = sample.questions.born
const guide = { ...sample, questions: { ...sample.questions, born: day } }

test('a private answer enters no link', () => {
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

  test('survives another order of questions and options, and new ones', () => {
    const { home, ...rest } = guide.questions
    const added = {
      kind: 'number',
      ask: '几个？',
      find: '数。',
      can: 'no',
      unit: '个',
      from: 0,
      to: 9,
    } as const
    const options = { added: { label: '新' }, ...Object.fromEntries(Object.entries(home.options).reverse()) }
    const questions = { added, ...rest, home: { ...home, options } }
    expect(read(text, { ...guide, questions })).toEqual({ answers, problems: [] })
  })

  test('that names an option or question which is gone keeps the rest', () => {
    const { home, ...rest } = guide.questions
    const { south } = home.options
    const options = { south }
    for (const questions of [{ ...rest, home: { ...home, options } }, rest])
      expect(read(text, { ...guide, questions })).toEqual({
        answers: without('home'),
        problems: ['outdated'],
      })
  })

  test('with a date of tomorrow keeps the rest', () => {
    const ahead = encodeAnswers(guide, { ...answers, born: '2026-11-24' })
    expect(read(ahead)).toEqual({ answers: without('born'), problems: ['outdated'] })
    expect(read(ahead, guide, '2026-11-24').problems).toEqual([])
  })

  test('with a number beyond what is asked keeps the rest', () => {
    const ahead = encodeAnswers(guide, { ...answers, year: 2028 })
    expect(read(ahead)).toEqual({ answers: without('year'), problems: ['outdated'] })
    expect(read(ahead, guide, '2027-01-01').problems).toEqual([])
  })

  test('to a question that has become private keeps its answer out', () => {
    const questions = { ...guide.questions, home: { ...guide.questions.home, private: true } as const }
    expect(read(text, { ...guide, questions }).answers).not.toHaveProperty('home')
  })

  test('to another guide is not taken for whole', () => {
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
  ] as const)('#%#: gives no answer and says what is wrong', (link, problem) => {
    expect(read(link)).toEqual({ answers: {}, problems: [problem] })
  })

  test.each(['newer', 'incomplete', 'unreadable', 'outdated'] as const)(
    'that is %s is told in words',
    (problem) => {
      expect(linkProblemWords(problem)).toMatch(/^[\u4e00-\u9fff，]{10,40}。$/)
    },
  )
})
