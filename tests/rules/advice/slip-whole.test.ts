/** The slip leaves out nothing that the answers require, for every kind of result of every guide. */
import {
  advise,
  chatText,
  findGuide,
  slipView,
  type Answers,
  type Finished,
  type Guide,
  type OutcomeView,
} from '@/rules'
import { clausesFor } from '@/rules/advice/clauses'
import { publicAnswers } from '@/rules/advice/private'
import { contactsOf } from '@/rules/advice/contacts'
import { posterOf } from '@/pages/slip/poster'
import { allResults } from './results'
import { everyGuide } from '../../support/every-guide'

const outcomesOf = (advice: Finished): readonly OutcomeView[] => {
  if (advice.kind === 'answer-missing') return []
  return advice.kind === 'decided' ? [advice.outcome] : advice.alternatives.map(({ outcome }) => outcome)
}

/** The lines of the picture. */
const pictured = (advice: Finished, guide: Guide): readonly string[] =>
  posterOf(slipView(advice, guide), '今天', null).blocks.map(({ text }) => text)

describe.each(everyGuide)('%s', (_, region, guide) => {
  const results = allResults(region, guide)

  test('has every paper on the slip and its picture, once and in full', () => {
    for (const { advice } of results) {
      const wanted = outcomesOf(advice).flatMap(({ materials }) => materials.map(({ text }) => text))
      const listed = slipView(advice, guide).papers.flatMap(({ texts }) => texts)
      expect([...listed].sort()).toEqual([...new Set(wanted)].sort())
      const words = pictured(advice, guide).join('\n')
      for (const text of wanted) expect(words).toContain(text)
    }
  })

  test('lists papers that are always needed first, without a condition', () => {
    for (const { advice } of results) {
      const outcomes = outcomesOf(advice)
      const { papers } = slipView(advice, guide)
      const always = papers.flatMap(({ condition, texts }) => (condition === null ? texts : []))
      for (const text of papers.flatMap(({ texts }) => texts)) {
        const certain = outcomes.every(({ materials }) =>
          materials.some((paper) => paper.text === text && paper.condition === null),
        )
        expect([text, always.includes(text)]).toEqual([text, certain])
      }
      expect(papers.slice(1).every(({ condition }) => condition?.startsWith('如果'))).toBe(true)
      const conditions = papers.map(({ condition }) => condition)
      expect(new Set(conditions).size).toBe(conditions.length)
    }
  })

  test('says which of several results needs a paper that not all need', () => {
    for (const { advice } of results) {
      if (advice.kind !== 'alternatives') continue
      for (const { condition, texts } of slipView(advice, guide).papers)
        for (const text of texts) {
          const wanting = advice.alternatives.filter(({ outcome }) =>
            outcome.materials.some((paper) => paper.text === text),
          )
          if (wanting.length === advice.alternatives.length) continue
          for (const { when, outcome } of wanting)
            expect([when, outcome.headline].some((words) => condition?.includes(words))).toBe(true)
        }
    }
  })

  test('has every public answer, every clause and everybody to call', () => {
    for (const { advice } of results) {
      const slip = slipView(advice, guide)
      expect(slip.situation).toEqual(publicAnswers(guide, advice))
      const clauses = clausesFor(advice, guide)
      for (const { document, place, published } of clauses) {
        const of = slip.clauses.filter(
          (line) => line.startsWith(`《${document}》`) && line.endsWith(published),
        )
        expect([place, of.length, of[0]?.includes(place)]).toEqual([place, 1, true])
      }
      expect(slip.clauses).toHaveLength(new Set(clauses.map(({ document }) => document)).size)
      const called = slip.calls.map(({ name }) => name).join()
      for (const contact of contactsOf(advice))
        expect(called).toContain(contact.kind === 'phone' ? contact.short : contact.name)
    }
  })

  test('has all papers in the message or none, and says if something is left out', () => {
    for (const { advice } of results) {
      const message = chatText(advice, guide)
      const papers = slipView(advice, guide).papers.flatMap(({ texts }) => texts)
      const mentioned = papers.filter((text) => message.includes(text))
      if (message.includes('带上：')) expect(mentioned).toEqual(papers)
      const steps = advice.kind === 'decided' ? advice.outcome.steps.map(({ text }) => text) : []
      if (![...papers, ...steps].every((text) => message.includes(text)))
        expect(message).toContain('写不下的，请看完整结果')
    }
  })
})

const claim = (visit: string) => {
  const found = findGuide('qinhuangdao/manual-claim')
  if (!found) throw new Error('no guide')
  const answers: Answers = { insuredIn: 'qinhuangdao', bill: 'paid', cause: 'own-accident', visit }
  const advice = advise(found.region, found.guide, answers, '2026-11-26')
  if (advice.kind === 'question') throw new Error(`asks ${advice.id}`)
  return slipView(advice, found.guide).papers
}

test.each(['inpatient', 'outpatient'])(
  'an accident victim’s claim (%s) needs the accident paper, followed by the conditional ones',
  (visit) => {
    const [always, ...perhaps] = claim(visit)
    expect(always?.condition).toBeNull()
    expect(always?.texts.at(-1)).toMatch(/交警事故认定书/)
    expect(
      perhaps.flatMap(({ condition, texts }) => texts.map((text) => `${condition}：${text}`)).slice(-2),
    ).toEqual([expect.stringMatching(/^如果做过放.*放.*疗记录单$/), '如果看的是急诊：急诊诊断证明'])
    expect([always, ...perhaps].flatMap((group) => group?.texts ?? [])).toHaveLength(9)
  },
)

test('papers of two possible results say which result needs them', () => {
  const papers = claim('unsure')
  const bill = papers.find(({ texts }) => texts.includes('收费票据（让医院盖章）'))
  expect(bill?.condition).toBe('如果“是住院，还是门诊？”是“住院”')
  const radiology = papers.find(({ texts }) => texts.includes('放疗记录单'))
  expect(radiology?.condition).toBe('如果“是住院，还是门诊？”是“住院”，而且做过放疗')
  expect(papers).toContainEqual({ condition: '如果看的是急诊', texts: ['急诊诊断证明'] })
})
