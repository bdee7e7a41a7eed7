/**
 * Who gets another answer: changes to the sample place and to the app's senior card, and their effects in
 * words.
 */
import { mkdtempSync, rmSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { WholeRegion } from '@/rules'
import { effectOf, type Effect, type GuideEffect } from '../../../scripts/policy/effect'
import { effectText } from '../../../scripts/policy/effect-text'
import { editionOf, EditionError } from '../../../scripts/policy/editions'
import { readPlace, textsOf } from '../../../scripts/policy/place'

const SAMPLE = path.join(__dirname, 'sample')
const QINHUANGDAO = path.join(__dirname, '../../sample/policy/qinhuangdao')
const TODAY = '2026-11-26'

/** The place of the folder with each of the files changed. */
function placeWith(folder: string, changes: Readonly<Record<string, (text: string) => string>>): WholeRegion {
  const texts = new Map(textsOf(folder))
  for (const [file, change] of Object.entries(changes)) {
    const is = change(texts.get(file) ?? '')
    expect(is).not.toBe(texts.get(file))
    texts.set(file, is)
  }
  const { place, problems } = readPlace(path.basename(folder), texts)
  expect(problems).toEqual([])
  if (!place) throw new Error('no place')
  return place.region
}

const replace =
  (was: string, is: string) =>
  (text: string): string =>
    text.split(was).join(is)

function effect(folder: string, changes: Parameters<typeof placeWith>[1]): Effect {
  return effectOf(
    { name: '以前', regions: [placeWith(folder, {})] },
    { name: '现在', regions: [placeWith(folder, changes)] },
    TODAY,
  )
}

function only({ guides }: Effect): GuideEffect {
  const [guide, ...more] = guides
  expect(more).toEqual([])
  if (!guide) throw new Error('no guide has an effect')
  return guide
}

const GUIDE = 'guides/card.yaml'

test('reports no effect for a policy that did not change', () => {
  const none = effect(SAMPLE, {})
  expect(none.guides).toEqual([])
  expect(none.texts).toEqual([])
  expect(effectText(none)).toContain('没有不同')
})

describe('lowering the senior card to 60', () => {
  let senior: Effect
  beforeAll(() => {
    senior = effect(QINHUANGDAO, {
      'figures.yaml': replace('seniorAge: { value: 65', 'seniorAge: { value: 60'),
      'guides/senior-bus-card.yaml': replace('刚过生日：', '生日刚到的：'),
    })
  })

  test('affects people aged 60 to 64', () => {
    const { id, people, changed, changes } = only(senior)
    expect(id).toBe('qinhuangdao/senior-bus-card')
    expect([people, changed]).toEqual([49, 12])
    const allowed = changes.find(
      ({ was, is }) =>
        was !== 'not-asked' &&
        is !== 'not-asked' &&
        was.told[0]?.outcome === 'too-young' &&
        is.told[0]?.outcome === 'yes-by-hukou',
    )
    expect(allowed?.count).toBe(2)
    expect(allowed?.who).toHaveLength(1)
    expect(allowed?.who[0]?.find(({ question }) => question === 'birthday')?.answers).toBe(
      '1961-11-27…1966-11-26（满60至64年）',
    )
    expect(effectText(senior)).toContain('49种情形里，12种换了结果')
  })

  test('removes the birthday warning for people who just turned 65', () => {
    const warned = only(senior).changes.filter(({ hidden }) => hidden.length > 0)
    expect(warned.map(({ shown, count }) => [shown.length, count])).toEqual([
      [0, 1],
      [0, 2],
    ])
    expect(warned[0]?.hidden).toEqual([expect.stringMatching(/^刚过生日/)])
  })
})

test('a reworded sentence changes nobody’s answer and is listed once, old beside new', () => {
  const reworded = effect(SAMPLE, { [GUIDE]: replace('当场办好', '当天办好') })
  expect(reworded.guides).toEqual([])
  expect(reworded.texts.map(({ was, is }) => [was, is])).toEqual([['当场办好', '当天办好']])
  expect(effectText(reworded)).toContain('没有人换了结果')
})

test('a reworded shared sentence is listed once with all its places', () => {
  const { texts } = effect(SAMPLE, { 'shared.yaml': replace('材料都留好', '材料都收好') })
  const pairs = texts.map(({ was, is }) => JSON.stringify([was, is]))
  expect(new Set(pairs).size).toBe(pairs.length)
  expect(texts.some(({ where }) => where.length > 1)).toBe(true)
})

test('an entry in the changes file is reported as added or changed', () => {
  const altered = effect(SAMPLE, { 'changes.yaml': replace('headline: ', 'headline: 从今起') })
  expect(altered.entries.map(({ state }) => state)).toContain('changed')
  expect(effectText(altered)).toMatch(/这几年变了什么：改了“从今起.*”（sample free-rides）/)
})

test('values of the data model are reported in Chinese', () => {
  const text = effectText(
    effect(SAMPLE, {
      [GUIDE]: replace('can: act', 'can: no'),
      'faqs.yaml': replace('certainty: inferred', 'certainty: unclear'),
    }),
  )
  expect(text).toMatch(/可以去办成\n.*改不了/)
  expect(text).toMatch(/按原文的理解\n.*文件没有写清楚/)
  expect(text).not.toMatch(/\b(act|inferred|unclear)\b/)
})

test('a changed phone number is reported, old and new', () => {
  const contacts = readFileSync(path.join(SAMPLE, 'contacts.yaml'), 'utf8')
  const [, phone = ''] = /phone: '([\d-]+)'/.exec(contacts) ?? []
  const { guides, texts } = effect(SAMPLE, { 'contacts.yaml': replace(`'${phone}'`, "'7654321'") })
  expect(guides).toEqual([])
  expect(texts.map(({ was, is }) => [was, is])).toContainEqual([phone, '7654321'])
})

test('another verdict of the same outcome is another answer', () => {
  const { changed, changes } = only(
    effect(SAMPLE, {
      [GUIDE]: replace('verdict: no\n    certainty: inferred', 'verdict: ask\n    certainty: inferred'),
    }),
  )
  expect(changed).toBeGreaterThan(0)
  expect(changes.length).toBeGreaterThan(0)
})

test('people with an answer that did not exist before are listed apart', () => {
  const { guides } = effect(SAMPLE, {
    'shared.yaml': replace('north: { label:', 'west: { label: 西边 }, north: { label:'),
  })
  const changes = guides.flatMap((guide) => guide.changes)
  expect(changes.length).toBeGreaterThan(0)
  for (const { was, who } of changes) {
    expect(was).toBe('not-asked')
    for (const said of who) expect(said.find(({ question }) => question === 'district')?.answers).toBe('西边')
  }
})

test('a question that is no longer asked is reported', () => {
  const { askedNow, askedNoMore } = only(
    effect(SAMPLE, {
      [GUIDE]: (text) =>
        text.replace('  - { when: [laterYear], then: later }\n', '  - { when: [poor], then: later }\n'),
    }),
  )
  expect(askedNow).toEqual([])
  expect(askedNoMore).toEqual(['办哪一年的？'])
})

test('a renamed outcome is not another answer', () => {
  const { guides } = effect(SAMPLE, {
    [GUIDE]: (text) =>
      text
        .replace('then: outside }', 'then: lives-elsewhere }')
        .replace('\n  outside:', '\n  lives-elsewhere:'),
  })
  expect(guides).toEqual([])
})

test('new and removed guides are reported', () => {
  const renamed = effectOf(
    { name: '以前', regions: [placeWith(SAMPLE, {})] },
    {
      name: '现在',
      regions: [placeWith(SAMPLE, {})].map((region) => ({
        ...region,
        guides: region.guides.map((guide) => (guide.id === 'card' ? { ...guide, id: 'pass' } : guide)),
      })),
    },
    TODAY,
  )
  expect(renamed.guides.map(({ id, state }) => [id, state])).toEqual(
    expect.arrayContaining([
      ['sample/pass', 'new'],
      ['sample/card', 'removed'],
    ]),
  )
})

describe('reading editions', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'edition-'))
    cpSync(SAMPLE, path.join(folder, 'policy/sample'), { recursive: true })
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  test('reads a folder with policy/ as an edition', () => {
    expect(editionOf(folder).regions.map(({ id }) => id)).toEqual(['sample'])
  })

  test('reports an unreadable edition in one sentence with the place', () => {
    writeFileSync(path.join(folder, 'policy/sample/place.yaml'), 'name： 样例')
    expect(() => editionOf(folder)).toThrow(EditionError)
    expect(() => editionOf(folder)).toThrow(/读不出来.*place\.yaml 第1行/)
  })

  test('reports an unknown revision in one sentence', () => {
    // the machine may have no git
    expect(() => editionOf('no-such-revision')).toThrow(/没有“no-such-revision”这个版本|没有 git/)
    expect(() => editionOf('--output=x')).toThrow(EditionError)
  })
})
