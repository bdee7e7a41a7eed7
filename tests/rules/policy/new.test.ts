/**
 * What `policy new` writes can be read and proved at once. Open blanks are reported in one sentence with all
 * their lines.
 */
import { verify } from '@/rules/engine/verification'
import { findingsOf } from '../../../scripts/policy/gate'
import { formFile, guideFile, placeFiles, firstReferences } from '../../../scripts/policy/new-files'
import { readPlace } from '../../../scripts/policy/place'
import { Problems } from '../../../scripts/policy/problems'
import { schemaLine } from '../../../scripts/policy/schema'
import { keysOf } from '../../../scripts/policy/tree'
import { readYaml } from '../../../scripts/policy/yaml'

const files = placeFiles('newtown', '新城: “一”')
const place = (texts: ReadonlyMap<string, string>) => {
  const { place: read, problems } = readPlace('newtown', texts)
  expect(problems).toEqual([])
  if (!read) throw new Error('not read')
  return read
}

test('a new place can be read and only reports its blanks', () => {
  const read = place(files)
  expect(read.region.name).toBe('新城: “一”')
  const { errors, notes } = findingsOf(read)
  expect(notes).toEqual([])
  expect(errors).toHaveLength(1)
  expect(errors[0]?.words).toMatch(/^还有\d+处“待填”没有填：.*sources\.yaml 第\d/)
})

test('every file names its schema and explains its content in Chinese', () => {
  for (const [file, text] of files) {
    const [first, second] = text.split('\n')
    expect(first).toBe(schemaLine('newtown', file.replace('.yaml', '')))
    expect(second).toMatch(/^# .*[\u4e00-\u9fff]/)
  }
})

test('a new guide is complete: two outcomes, both reached', () => {
  const references = firstReferences(place(files).region)
  if (!references) throw new Error('a new place has a citation and a contact')
  const text = guideFile('newtown', 'first', '第一个', references)
  const [guide] = place(new Map(files).set('guides/first.yaml', text)).region.guides
  expect(guide?.title).toBe('第一个')
  expect(Object.keys(guide?.outcomes ?? {})).toHaveLength(2)
  expect(guide && verify(guide, '2026-11-26').problems).toEqual([])
})

test('a form lists the blanks of the template with what to write; optional ones are comments', () => {
  const template = `fill:
  card: { kind: words, write: 这张卡叫什么 }
  papers: { kind: sentences, write: 带什么 }
  photo: { kind: sentences, write: 照片, optional: true }
`
  const read = readYaml('template', template, new Problems())
  const text = read && formFile('newtown', 'card', 'senior-card', read)
  const form = readYaml('form', text ?? '', new Problems())
  expect(keysOf(form ?? undefined)).toEqual(['from', 'card', 'papers'])
  expect(text).toContain('# 这张卡叫什么\ncard: 待填\n')
  expect(text).toContain('# photo: [')
})
