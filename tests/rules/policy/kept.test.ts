/**
 * Cached results of the check depend on every file they were made from: each file is changed, and the change
 * is reported.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { check } from '../../../scripts/policy/gate/check'
import { logicOf } from '../../../scripts/policy/logic'
import { readPlace } from '../../../scripts/policy/place'
import { openPolicy } from '../../../scripts/policy/policy'
import { verify } from '@/rules/engine/verification'
import type { Guide } from '@/rules/engine/model'
import { sample, caseWith } from './edited-sample'

const TODAY = '2026-11-26'
const under = (folder: string) => [...sample].map(([file, text]) => [`${folder}/${file}`, text] as const)

const files = new Map([
  ['aliases.yaml', '柜台: [窗口]\n'],
  ['search.yaml', '样例卡: [老年卡]\n'],
  ['places.yaml', 'places: [kept-sample, kept-other]\n'],
  [
    'kept-top/layer.yaml',
    '# yaml-language-server: $schema=../../.schema/kept-top/layer.json\nname: 全国\nwhat: 样例\n',
  ],
  ['kept-sample/golden/water.txt', 'district=north → cheap\ndistrict=south → dear\n'],
  [
    'kept-top/sources.yaml',
    'code: { title: 样例法, publisher: 样例部, published: 2020-01-01, dating: 落款, known: law }\n',
  ],
  ['kept-top/citations.yaml', 'Z1: { source: code, place: 第一条, quote: 满80周岁的 }\n'],
  ['kept-top/figures.yaml', 'figures:\n  oldAge: { value: 80, unit: 周岁, cite: Z1 }\n'],
  ...under('kept-other'),
  ...under('kept-sample'),
  ['kept-sample/place.yaml', `above: kept-top\n${sample.get('place.yaml') ?? ''}`],
  [
    'kept-sample/cases/card.yaml',
    caseWith('    mentions: [柜台, 去窗口办]\nfinds:\n  - { guide: card, words: [老年卡] }\n'),
  ],
])

const folder = mkdtempSync(path.join(tmpdir(), 'kept-'))
function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The places that the last check has read. */
const placesRead = new Set<string>()

/** What the check reports now, without the duration. */
function reported(all = false): readonly string[] {
  const said: string[] = []
  const log = jest.spyOn(console, 'log').mockImplementation((line) => said.push(String(line)))
  placesRead.clear()
  const policy = openPolicy(folder)
  const place: typeof policy.place = (id) => {
    placesRead.add(id)
    return policy.place(id)
  }
  check({ ...policy, place }, TODAY, undefined, all)
  log.mockRestore()
  return said.filter((line) => !line.includes('用时'))
}

for (const [file, text] of files) write(file, text)
const before = reported()

test('unchanged files report the same again', () => {
  expect(reported()).toEqual(before)
})

test.each([
  ['a sentence of a guide', 'guides/card.yaml', 'yes: 已满{seniorAge}', 'yes: 已满65岁', /✗.*“65岁”写成/],
  ['a missing row', 'guides/card.yaml', '  - { when: [not oldEnough], then: too-young }\n', '', /没有结论/],
  ['a figure', 'figures.yaml', 'value: 65', 'value: 60', /✗.*60周岁.*A1/],
  ['a quotation', 'citations.yaml', '年满65周岁', '年满66周岁', /✗.*65周岁.*A1/],
  ['a matter', 'matters.yaml', 'outcomes: [cheap]', 'outcomes: [dear]', /什么也没有比/],
  ['a list of statements', 'statements.yaml', 'unsaid: {', 'unsaid: { A1: 不必说, ', /写明不说“A1”/],
  ['a case', 'cases/card.yaml', 'verdict: yes', 'verdict: no', /✗.*该是“不可以”/],
  [
    'a sentence that a case expects',
    'guides/card.yaml',
    'text: 去窗口办。',
    'text: 到那里办。',
    /✗.*没有说到“去窗口办”/,
  ],
  ['the search words of a case', 'cases/card.yaml', '[老年卡]', '[水价]', /✗.*搜索“水价”/],
  ['an alias', '../aliases.yaml', '窗口', '台子', /✗.*没有说到“柜台”/],
  ['a synonym', '../search.yaml', '老年卡', '老人卡', /✗.*搜索“老年卡”/],
  ['a figure of a layer', '../kept-top/figures.yaml', 'value: 80', 'value: 81', /✗.*81周岁.*Z1/],
  ['an alias that no case uses', '../aliases.yaml', '柜台:', '台子:', /aliases\.yaml.*“台子”没有一个案例/],
  [
    'a synonym for words that no document has',
    '../search.yaml',
    '样例卡:',
    '假的卡:',
    /search\.yaml.*“假的卡”没有一个地方/,
  ],
  [
    'a schema line',
    '../kept-top/layer.yaml',
    '# yaml',
    '# yam',
    /kept-top\/layer\.yaml 第1行.*yaml-language-server/,
  ],
  [
    'a golden line',
    'golden/water.txt',
    'district=north → cheap',
    'district=north → dear',
    /✗ policy\/kept-sample\/golden\/water\.txt 第1行第1列：“样例水价”，户口在哪个区？北区：原来“不可以”（dear），现在“可以”（cheap）/,
  ],
  ['another place', '../kept-other/figures.yaml', 'value: 65', 'value: 60', /✗ policy\/kept-other.*60周岁/],
])('%s: a change is reported, and no longer once it is undone', (_, name, words, by, says) => {
  const file = path.join('kept-sample', name)
  const text = files.get(file) ?? ''
  expect(text).toContain(words)
  expect(before).not.toContainEqual(expect.stringMatching(says))
  write(file, text.replace(words, by))
  const now = reported()
  write(file, text)
  expect(now).toContainEqual(expect.stringMatching(says))
  expect(reported()).toEqual(before)
})

test('each folder is one line; guides, statements and notes are listed with --all', () => {
  const file = 'kept-sample/guides/card.yaml'
  const text = files.get(file) ?? ''
  write(file, text.replace('keywords: [公交]', 'keywords: [公交, 六十五岁]'))
  const [short, long] = [reported(), reported(true)]
  write(file, text)
  expect(short.filter((line) => /^[✓✗]/.test(line)).map((line) => line.split('：')[0])).toEqual([
    expect.stringContaining('kept-top'),
    expect.stringContaining('kept-sample'),
    expect.stringContaining('kept-other'),
  ])
  expect(long).toEqual(expect.arrayContaining(short.filter((line) => !line.includes('提醒'))))
  for (const more of [/^. kept-sample\/card：/, /^ {4}A1\t/, /“六十五岁”和“\{seniorAge\}”一样/]) {
    expect(long).toContainEqual(expect.stringMatching(more))
    expect(short).not.toContainEqual(expect.stringMatching(more))
  }
})

test('adding a place does not check the others again', () => {
  reported()
  // unique content, so that nothing is cached from earlier runs
  for (const [file, text] of under('kept-third')) write(file, `${text}\n# ${Date.now()}\n`)
  write('places.yaml', 'places: [kept-third, kept-sample, kept-other]\n')
  expect(reported()).toContainEqual(expect.stringMatching(/^. kept-third：/))
  expect([...placesRead]).toEqual(['kept-third'])
  rmSync(path.join(folder, 'kept-third'), { recursive: true })
  write('places.yaml', files.get('places.yaml') ?? '')
})

test('an entry of a layer is unused only if no place uses it', () => {
  const above = 'kept-top/citations.yaml'
  const card = 'kept-sample/guides/card.yaml'
  const unused = expect.stringMatching(/kept-top.*“Z2”没有一处引用/)
  const text = files.get(card) ?? ''
  write(above, `${files.get(above) ?? ''}Z2: { source: code, place: 第二条, quote: 带上近期照片 }\n`)
  expect(reported()).toContainEqual(unused)
  write(card, text.replace('{ text: 近期照片, cite: [A1] }', '{ text: 近期照片, cite: [A1, Z2] }'))
  expect(reported()).not.toContainEqual(unused)
  write(card, text)
  write(above, files.get(above) ?? '')
})

test('a proof does not depend on the wording of the guide', () => {
  const { place } = readPlace('sample', sample)
  const guides = place?.region.guides ?? []
  expect(guides.length).toBeGreaterThan(1)
  const reworded = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).replace(/[\u4e00-\u9fff]+/g, '别的话'))
  for (const guide of guides) {
    expect(verify(logicOf(guide), TODAY)).toEqual(verify(guide, TODAY))
    expect(logicOf(reworded(guide) as Guide)).toEqual(logicOf(guide)) // still a guide
  }
})
