import fc from 'fast-check'
import {
  advise,
  decodeAnswers,
  encodeAnswers,
  interview,
  regions,
  type Advice,
  type Answers,
  type Guide,
  type IsoDate,
  type Region,
} from '@/rules'
import { linkName } from '@/rules/engine/link'
import { someAnswers } from './engine/arbitraries'

/** The number of links over all guides. Each is read by the guide it was made for and by another one. */
const LINKS = 10_000
/**
 * How many distinct interviews per guide are put into words, which takes a hundred times as long as deciding
 * them.
 */
const JUDGED = 30
const DAY: IsoDate = '2026-11-23'
/** Days in and after each place's periods. Few, because a guide is compiled again for each day. */
const DAYS: readonly IsoDate[] = ['2024-12-28', '2024-12-29', DAY, '2027-01-01']

interface Place {
  id: string
  region: Region
  guide: Guide
}

const places: readonly Place[] = regions.flatMap((region) =>
  region.guides.map((guide) => ({ id: `${region.id}/${guide.id}`, region, guide })),
)

/** A link with a valid checksum, whatever it says, as someone who has read our code could make it. */
const signed = (guide: Guide, body: string): string => `${body}-${linkName(`${guide.id} ${body}`)}`

/** Links made by the guide, damaged links, links forged from the ids of all guides, and noise. */
function someLink({ guide }: Place): fc.Arbitrary<string> {
  const made = someAnswers(guide, DAY).map((answers) => encodeAnswers(guide, answers))
  const damaged = fc
    .tuple(made, fc.nat(300), fc.nat(4), fc.string({ maxLength: 5, unit: 'binary' }))
    .map(([link, at, dropped, put]) => {
      const start = at % link.length
      return link.slice(0, start) + put + link.slice(start + dropped)
    })
  const names = places.flatMap(({ guide: { questions } }) =>
    Object.entries(questions).flatMap(([id, question]) => {
      const options = 'options' in question ? Object.keys(question.options) : []
      return [id, ...options].map(linkName)
    }),
  )
  const word = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom('_', '', '0', '-1', '999999999', 'zzzz', '1e9', '__proto__', '%00'),
  )
  const forged = fc
    .array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 12 })
    .map((items) => signed(guide, ['1', ...items.map((item) => item.join(''))].join('-')))
  const noise = fc.string({ maxLength: 1200, unit: 'binary' })
  return fc.oneof(
    { weight: 2, arbitrary: made },
    { weight: 4, arbitrary: damaged },
    { weight: 4, arbitrary: forged },
    { weight: 1, arbitrary: noise },
  )
}

const owns = (record: object, id: string): boolean => Object.keys(record).includes(id)

/** Every id under the key, at any depth. */
function idsUnder(key: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inside]) =>
    name === key && Array.isArray(inside) ? inside.map(String) : idsUnder(key, inside),
  )
}

/** What the advice contains that cannot come from this guide of this place. */
function foreignParts(advice: Advice, { id, region, guide }: Place): string[] {
  const asked = [...advice.answered, ...advice.unusedAnswers].map(({ question }) => question)
  if (advice.kind === 'question') asked.push(advice.id)
  const headlines = Object.values(guide.outcomes).map(({ headline }) => headline)
  const said =
    advice.kind === 'decided'
      ? [advice.outcome.headline]
      : advice.kind === 'alternatives'
        ? advice.alternatives.map(({ outcome }) => outcome.headline)
        : advice.kind === 'answer-missing'
          ? advice.possible.map(({ headline }) => headline)
          : []
  return [
    ...(advice.guide === id && advice.region === region.id ? [] : [`is of ${advice.guide}`]),
    ...asked.filter((question) => !owns(guide.questions, question)),
    ...said.filter((headline) => !headlines.includes(headline)),
    ...idsUnder('cite', advice).filter((cite) => !owns(region.citations, cite)),
  ]
}

describe.each(places.map((place) => [place.id, place] as const))('any link to %s', (_, place) => {
  const others = places.filter((other) => other !== place)
  /** Identifies what was judged: the guide, the day and the way through the interview. */
  const judged = new Set<string>()

  function expectOwn(reader: Place, answers: Answers, day: IsoDate): void {
    const { guide, region } = reader
    for (const question of Object.keys(answers)) expect(owns(guide.questions, question)).toBe(true)
    const key = `${reader.id} ${day} ${JSON.stringify(interview(guide, answers, day).path)}`
    if (judged.has(key) || judged.size >= JUDGED) return
    judged.add(key)
    expect(foreignParts(advise(region, guide, answers, day), reader)).toEqual([])
  }

  test('leads to a question or result of the guide that reads it, even one it was not made for', () => {
    fc.assert(
      fc.property(
        someLink(place),
        fc.constantFrom(...DAYS),
        fc.constantFrom(...others),
        (link, day, other) => {
          for (const reader of [place, other])
            expectOwn(reader, decodeAnswers(reader.guide, link, day).answers, day)
        },
      ),
      { numRuns: Math.ceil(LINKS / places.length) },
    )
  })
})

test('a link made for another guide only answers questions that this guide asks', () => {
  for (const from of places)
    for (const to of places) {
      if (from === to) continue
      const [answers] = fc.sample(someAnswers(from.guide, DAY), { numRuns: 1, seed: 7 })
      const read = decodeAnswers(to.guide, encodeAnswers(from.guide, answers ?? {}), DAY)
      expect(read.problems).toEqual(['incomplete'])
      for (const question of Object.keys(read.answers)) expect(owns(to.guide.questions, question)).toBe(true)
    }
})
