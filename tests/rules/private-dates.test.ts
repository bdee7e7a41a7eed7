import {
  advise,
  chatText,
  decodeAnswers,
  encodeAnswers,
  findGuide,
  slipView,
  type Answers,
  type IsoDate,
  type Question,
} from '@/rules'
import { allResults } from './advice/results'
import { everyGuide } from '../support/every-guide'

const TODAY: IsoDate = '2026-11-23'

const LIFE = /去世|死亡|逝世|过世|出生|生日/
const ASKS_WHEN = /什么时候|何时|哪一?[天年月日]|几[年月日号]/
/** Matches an option that tells a time: before or after something, or a date. */
const TELLS_WHEN = /以前|以后|之前|之后|在先|在后|更早|更晚|[0-9一二三四五六七八九十][年月日号]/

/** Whether the answer reveals when somebody was born or died. */
function tellsWhen({ ask, help = '', howToFind: find, ...question }: Question): boolean {
  if (!LIFE.test(`${ask}${help}${find}`)) return false
  if (question.kind === 'date' || question.kind === 'number') return true
  const labels = Object.values(question.options).map(({ label, hint = '' }) => label + hint)
  return ASKS_WHEN.test(ask) || labels.some((label) => LIFE.test(label) && TELLS_WHEN.test(label))
}

const DEATH: Answers = {
  insuredIn: 'qinhuangdao',
  want: 'refund-after-death',
  coverageYear: 2026,
}
const WHEN_DIED = ['before-year', 'in-year', 'before-paying']

/** What may leave the device with these answers: the link and the texts. */
function sharedFrom(answers: Answers): { link: Answers; texts: string } {
  const found = findGuide('qinhuangdao/refund')
  if (!found) throw new Error('no such guide')
  const { region, guide } = found
  const advice = advise(region, guide, answers, TODAY)
  if (advice.kind === 'question') throw new Error(`asks ${advice.id}`)
  const { answers: link } = decodeAnswers(guide, encodeAnswers(guide, answers), TODAY)
  return { link, texts: `${chatText(advice, guide)}\n${JSON.stringify(slipView(advice, guide))}` }
}

describe.each(everyGuide)('%s', (_, region, guide) => {
  test('keeps every answer on the device that reveals when somebody was born or died', () => {
    const open = Object.entries(guide.questions).filter(
      ([, question]) => tellsWhen(question) && !question.private,
    )
    expect(open.map(([question]) => question)).toEqual([])
  })

  test('shares no private choice, not even through the wording of its criteria', () => {
    const choices = Object.entries(guide.questions).flatMap(([question, { kind, private: kept }]) =>
      kept && kind !== 'date' && kind !== 'number' ? [question] : [],
    )
    const words = Object.values(guide.criteria).flatMap(({ when, yes, no }) =>
      choices.some((question) => JSON.stringify(when).includes(`"${question}"`)) ? [yes, no] : [],
    )
    for (const { advice } of allResults(region, guide)) {
      const texts = [chatText(advice, guide), JSON.stringify(slipView(advice, guide))].join('\n')
      for (const word of words) expect(texts).not.toContain(word)
    }
  })
})

test('guides ask for dates of birth, and one for a date of death', () => {
  const asked = (words: RegExp): typeof everyGuide =>
    everyGuide.filter(([, , { questions }]) =>
      Object.values(questions).some((question) => tellsWhen(question) && words.test(question.ask)),
    )
  expect(asked(/出生/).map(([id]) => id)).toEqual([
    'qinhuangdao/flexible-insurance',
    'qinhuangdao/senior-bus-card',
    'qinhuangdao/disability-bus',
  ])
  expect(asked(/去世/).map(([id]) => id)).toEqual(['qinhuangdao/refund'])
})

test.each(WHEN_DIED)('the link of a refund after a death (%s) does not carry the time of death', (death) => {
  expect(sharedFrom({ ...DEATH, death }).link).toEqual(DEATH)
})

test.each(WHEN_DIED)(
  'the message and the slip of a refund after a death (%s) do not name the year of death',
  (death) => {
    expect(sharedFrom({ ...DEATH, death }).texts).not.toMatch(
      /那一年[^。；，"\n]*去世|去世[^。；，"\n]*那一年/,
    )
  },
)

test('whoever opens the link is asked again when the family member died', () => {
  const found = findGuide('qinhuangdao/refund')
  if (!found) throw new Error('no such guide')
  const { link } = sharedFrom({ ...DEATH, death: 'in-year' })
  expect(advise(found.region, found.guide, link, TODAY)).toMatchObject({ kind: 'question', id: 'death' })
})
