/** The texts made from a result, for every kind of result of every guide. */
import { phoneScript, chatText, slipView } from '@/rules'
import { longSentencesOf } from '../../../scripts/policy/gate/sentences'
import { allResults } from './results'
import { everyGuide } from '../../support/every-guide'

/** What can be said in one breath, in characters. */
const ONE_BREATH = 90
/** As long as the longest link to a result. */
const LINK = 'https://'.padEnd(176, 'w')

describe.each(everyGuide)('%s', (_, region, guide) => {
  const results = allResults(region, guide)

  test('has a phone script in short sentences, sayable in two breaths', () => {
    expect(results.length).toBeGreaterThan(0)
    for (const { advice } of results) {
      const { says, asks } = phoneScript(advice)
      expect(says).toMatch(/^您好，我想问“[^”]+”的事。([^。]+。)?$/)
      expect(asks).toMatch(/？$/)
      expect(longSentencesOf(`${says}${asks}`)).toEqual([])
      expect(asks.replace(/“[^”]*”/g, '')).not.toMatch(/你|（/)
      expect(says.length).toBeLessThanOrEqual(ONE_BREATH)
      expect(asks.length).toBeLessThanOrEqual(ONE_BREATH)
    }
  })

  test('tells its age, its certainty and what would change it in short sentences', () => {
    for (const { advice } of results)
      if (advice.kind === 'decided') {
        const { outcome, changes, turn } = advice
        const texts = [outcome.ageNote, outcome.certaintyNote, turn?.text, ...changes.map(({ text }) => text)]
        expect(texts.flatMap((text) => longSentencesOf(text ?? ''))).toEqual([])
      }
  })

  test('fits into a message with its verdict and who decides', () => {
    for (const { advice } of results) {
      const text = chatText(advice, guide, LINK)
      expect(text.length - LINK.length).toBeLessThanOrEqual(500)
      expect(text).toMatch(/以经办单位的答复为准。$/)
      if (advice.kind === 'decided') expect(text).toContain(advice.outcome.headline)
    }
  })

  test('leaves private answers out of everything shared', () => {
    for (const { advice } of results) {
      const { says, asks } = phoneScript(advice)
      const texts = [says, asks, chatText(advice, guide), JSON.stringify(slipView(advice, guide))].join('\n')
      for (const { question, answer } of advice.answered)
        if (guide.questions[question]?.private && answer !== '不清楚') expect(texts).not.toContain(answer)
    }
  })

  test('fills every part of the slip', () => {
    for (const { advice } of results) {
      const { results: found, clauses, calls } = slipView(advice, guide)
      expect(found.length).toBeGreaterThan(0)
      expect(calls.length).toBeGreaterThan(0)
      if (advice.kind !== 'answer-missing') expect(clauses.length).toBeGreaterThan(0)
      for (const { when } of found) expect(when?.length ?? 0).toBeLessThanOrEqual(100)
    }
  })
})
