import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildIndex, search } from '@/rules/search/search'
import { Problems, problemText } from '../../../scripts/policy/problems'
import { readSynonyms } from '../../../scripts/policy/synonyms'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'synonyms-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function read(text: string) {
  writeFileSync(path.join(folder, 'search.yaml'), text)
  const problems = new Problems()
  return { synonyms: readSynonyms(folder, problems), reported: problems.all().map(problemText) }
}

test('a synonym finds what the documents call by another word', () => {
  const { synonyms, reported } = read('敬老卡: [老年卡, 老人卡]\n')
  expect(reported).toEqual([])
  const entry = { key: 'k', title: '敬老卡', keywords: [], counts: 1, words: '', pinyin: '' }
  expect(search(buildIndex([entry], { synonyms }), '老人卡')).toEqual([entry])
  expect(search(buildIndex([entry]), '老人卡')).toEqual([])
})

test('a policy without the file has no synonyms', () => {
  expect(readSynonyms(folder, new Problems())).toEqual([])
})

test.each([
  ['敬老卡: []', '第1行第6列'],
  ['敬老卡: 老年卡', '第1行第6列'],
  ['敬老卡: [老 年 卡]', '“老 年 卡”里只能有字'],
  ['敬老卡: [老年卡, 老年卡]', '“老年卡”写了两次'],
  ['退保: [停保]\n停保: [断保]', '“停保”在前面是文件里的词'],
  ['敬老卡：[老年卡]', 'search.yaml 第1行'],
])('%s is reported', (text, words) => {
  const { reported } = read(text)
  expect(reported).toHaveLength(1)
  expect(reported[0]).toContain(words)
})
