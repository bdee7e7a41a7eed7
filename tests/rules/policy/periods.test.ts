/**
 * A figure with several periods in the sample place: its value on a day, how it reaches the app, and what is
 * reported.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { IsoDate, WholeRegion } from '@/rules'
import { due } from '@/rules/engine/due'
import { asOf, type Timed } from '@/rules/regions/timed'
import { dataFiles } from '../../../scripts/policy/built-in'
import { effectOf } from '../../../scripts/policy/effect'
import { effectText } from '../../../scripts/policy/effect-text'
import { findingsOf } from '../../../scripts/policy/gate'
import { prove, wholeProof, type Proof } from '../../../scripts/policy/gate/proof'
import { goldenNow } from '../../../scripts/policy/golden'
import { type Place, readPlace } from '../../../scripts/policy/place'
import { problemText } from '../../../scripts/policy/problems'
import { guideSpans, placeOn } from '../../../scripts/policy/slices'
import { sample } from './edited-sample'

const PLAIN = '{ value: 65, unit: 周岁, cite: A1 }'
const TODAY = '2026-11-26'

function read(figure: string, from = PLAIN) {
  const figures = sample.get('figures.yaml') ?? ''
  expect(figures).toContain(from)
  const citations = `${sample.get('citations.yaml') ?? ''}N2: { source: order, place: 第三条, says: 年满60周岁的老人免费 }\n`
  return readPlace(
    'sample',
    new Map(sample).set('figures.yaml', figures.replace(from, figure)).set('citations.yaml', citations),
  )
}

function placeOf(reading: ReturnType<typeof read>): Place {
  if (!reading.place) throw new Error(reading.problems.map(problemText).join('\n'))
  return reading.place
}

const plain = placeOf(read(PLAIN))
const place = placeOf(
  read(
    '{ unit: 周岁, cite: A1, periods: [{ value: 65, from: lawFrom }, { value: 60, from: 2027-01-01, cite: N2 }] }',
  ),
)

const headlineOn = (day: IsoDate) =>
  placeOn(place, day).region.guides.find(({ id }) => id === 'card')?.outcomes['too-young']?.headline

test.each([
  ['2020-01-01', '要满65周岁'],
  ['2026-12-31', '要满65周岁'],
  ['2027-01-01', '要满60周岁'],
  ['2040-01-01', '要满60周岁'],
] as const)('on %s the card says %s', (day, headline) => {
  expect(headlineOn(day)).toBe(headline)
})

test('golden lines cover every period, whatever day they are written on', () => {
  const lines = goldenNow(place, 'card')
  const later = lines.filter((line) => line.startsWith('2027-01-01.. '))
  const now = lines.filter((line) => !later.includes(line))
  expect(now.join()).toContain('age 65..')
  expect(now.join()).not.toContain('age 60..')
  expect(later.join()).toContain('age 60..')
  expect(later.join()).not.toContain('age 65..')
  expect(goldenNow(placeOn(place, '2027-06-01'), 'card')).toEqual(lines)
})

test('a period has its own citation, or that of the figure', () => {
  const citeOn = (day: IsoDate) => placeOn(place, day).region.figures['seniorAge']?.cite
  expect([citeOn('2026-12-31'), citeOn('2027-01-01')]).toEqual(['A1', 'N2'])
  expect(findingsOf(place).errors.map(problemText)).toEqual([])
})

test('every value is compared with its document', () => {
  const wrong = read(
    '{ unit: 周岁, cite: A1, periods: [{ value: 65, from: lawFrom }, { value: 61, from: 2027-01-01, cite: N2 }] }',
  )
  expect(findingsOf(placeOf(wrong)).errors.map(problemText)).toEqual([expect.stringContaining('“61周岁”')])
})

test('between two periods the earlier value is shown with its last day', () => {
  const gap = placeOf(
    read(
      ' { unit: 元, cite: A2, periods: [{ value: 1.5, from: lawFrom, to: 2025-12-31 }, { value: 2, from: 2027-01-01 }] }',
      '\n    unit: 元\n    cite: A2\n    periods: [{ value: 1.5, from: lawFrom, to: 2026-12-31 }]',
    ),
  )
  expect(placeOn(gap, TODAY).region.figures['price']).toMatchObject({
    value: 1.5,
    holds: { from: '2024-06-01', to: '2025-12-31' },
  })
})

describe('invalid periods are reported', () => {
  test.each([
    ['[{ value: 65, from: 2027-01-01 }, { value: 60, from: 2026-01-01 }]', '没有按先后写'],
    ['[{ value: 65, from: 2027-01-01 }, { value: 60, from: 2027-01-01 }]', '没有按先后写'],
    ['[{ value: 65, from: 2024-01-01, to: 2027-01-01 }, { value: 60, from: 2027-01-01 }]', '重叠'],
    ['[{ value: 65, from: 2024-01-01, to: 2023-12-31 }, { value: 60, from: 2027-01-01 }]', '还大'],
  ])('%s', (periods, words) => {
    const { problems } = read(`{ unit: 周岁, cite: A1, periods: ${periods} }`)
    expect(problems.map(problemText)).toEqual([expect.stringContaining(words)])
  })

  test('a missing citation', () => {
    const { problems } = read(
      '{ unit: 周岁, periods: [{ value: 65, from: lawFrom, cite: A1 }, { value: 60, from: 2027-01-01 }] }',
    )
    expect(problems.map(problemText)).toEqual([expect.stringContaining('少了“cite”')])
  })
})

test('what the first page loads must not change over time', () => {
  const texts = new Map(sample)
    .set(
      'figures.yaml',
      (sample.get('figures.yaml') ?? '').replace(
        PLAIN,
        '{ unit: 周岁, cite: A1, periods: [{ value: 65, from: lawFrom }, { value: 60, from: 2027-01-01 }] }',
      ),
    )
    .set(
      'guides/card.yaml',
      (sample.get('guides/card.yaml') ?? '').replace('title: 样例卡', "title: '{seniorAge}样例卡'"),
    )
  expect(readPlace('sample', texts).problems.map(problemText)).toEqual([
    expect.stringContaining('不能随日子变'),
  ])
})

describe('in the app', () => {
  const files = dataFiles([place])

  test('constant data is written as without periods', () => {
    const other = dataFiles([plain])
    // names of shared values are numbered
    const text = (from: typeof other, guide: string) =>
      from.get(`sample/guides/${guide}.ts`)?.replace(/\bit\d+/g, 'it')
    expect(text(files, 'water')).toBe(text(other, 'water'))
    expect(text(files, 'card')).not.toBe(text(other, 'card'))
  })

  test('the region of each day is the one read for it', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'built-in-'))
    try {
      for (const [file, text] of files) {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
        writeFileSync(path.join(folder, file), text)
      }
      const { region } = jest.requireActual<{ region: Timed<WholeRegion> }>(
        path.join(folder, 'sample/index.ts'),
      )
      for (const day of ['2020-01-01', '2026-12-31', '2027-01-01'] as const)
        expect(asOf(region, day)).toEqual(placeOn(place, day).region)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('a guide is proved in each of its periods, and knows the last day of each', () => {
  const spans = guideSpans(place, 'card', TODAY)
  expect(spans.map(({ first, last, guide: { until } }) => [first, last, until])).toEqual([
    [null, '2026-12-31', '2026-12-31'],
    ['2027-01-01', null, undefined],
  ])
  expect(guideSpans(place, 'card', '2027-06-01')).toHaveLength(1)
  expect(guideSpans(place, 'water', TODAY)).toHaveLength(1)
  const [first] = spans
  if (!first) throw new Error('no span')
  expect(prove(first.place, first.guide, TODAY, first.last).days).toBeLessThan(
    prove(first.place, first.guide, TODAY).days,
  )
})

test('a rule used in one period is not dead, and an error in one period is an error', () => {
  const problem = (words: string) => ({ at: { file: 'card', line: 1, column: 1 }, words })
  const proof: Proof = {
    alike: {},
    interviews: 1,
    mostQuestions: 1,
    days: 1,
    different: 1,
    errors: [],
    dead: [],
    notes: [],
  }
  const whole = wholeProof([
    { ...proof, dead: [problem('dead'), problem('dead at first')] },
    { ...proof, dead: [problem('dead')], errors: [problem('a hole')] },
  ])
  expect(whole.errors.map(({ words }) => words)).toEqual(['a hole', 'dead'])
})

test('the effect of a future value is reported with its day', () => {
  const edition = (name: string, { region, slices }: Place) => ({
    name,
    regions: [region],
    places: [{ slices }],
  })
  const effect = effectOf(edition('以前', plain), edition('现在', place), TODAY)
  const { guides, texts } = effect
  expect(guides.map(({ id, from, changed }) => [id, from, changed > 0])).toEqual([
    ['sample/card', '2027-01-01', true],
  ])
  expect(texts).toContainEqual(
    expect.objectContaining({ was: '要满65周岁', is: '要满60周岁', from: '2027-01-01' }),
  )
  expect(effectText(effect)).toContain('→ （2027-01-01起）要满60周岁')
})

test('a figure with a next period is not about to expire', () => {
  const region = (value: number, from: IsoDate, to?: IsoDate) => ({
    ...plain.region,
    sources: {},
    figures: { price: { value, unit: '元', cite: 'A2', holds: { from, ...(to && { to }) } } },
  })
  const now = region(1, '2026-01-01', '2026-12-31')
  expect(due(now, TODAY)).toHaveLength(1)
  expect(due(now, TODAY, region(2, '2027-01-01'))).toEqual([])
  expect(due(now, '2027-01-01', region(2, '2027-02-01'))).toHaveLength(1)
})
