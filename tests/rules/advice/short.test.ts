/** Short texts: the author's, or derived from the longer ones. Nothing is truncated. */
import {
  askedLine,
  briefOf,
  fits,
  firstSentence,
  groupName,
  helpLine,
  leadOf,
  LONGEST,
  oneSentence,
  questionLabel,
  shortTitle,
} from '@/rules/advice/short'

test('a text fits up to its last character, counting code points', () => {
  expect(fits('敬老卡', 3)).toBe(true)
  expect(fits('敬老卡', 2)).toBe(false)
  expect(fits('𠮷野家', 3)).toBe(true)
})

test.each([
  ['带身份证。', '带身份证'],
  ['带身份证', '带身份证'],
  ['带身份证。再去。', null],
  ['带身份证；再去', null],
  ['带身份证！', null],
  ['带身份证了没有呢', null],
])('a single short sentence loses its full stop: %s → %s', (text, said) => {
  expect(oneSentence(text, 5)).toBe(said)
})

test.each([
  ['先看医院。再去。', '先看医院'],
  ['要备案吗？先问。', '要备案吗？'],
  ['快去！', '快去！'],
  ['。后面的', ''],
  ['没有标点', '没有标点'],
])('the first sentence of %s', (text, first) => {
  expect(firstSentence(text)).toBe(first)
})

test('a title ends at its first punctuation, unless the author gave a short one', () => {
  expect(shortTitle({ title: '敬老卡（老年人免费）怎么办：材料' })).toBe('敬老卡')
  expect(shortTitle({ title: '停保、退费' })).toBe('停保')
  expect(shortTitle({ title: '敬老卡（老年人）', short: '老年卡' })).toBe('老年卡')
})

test('a guide has its brief or the first question it answers', () => {
  expect(askedLine({ asks: '能不能办？怎么办？' })).toBe('能不能办？')
  expect(askedLine({ asks: '能不能办？', brief: '谁能办' })).toBe('谁能办')
  expect(questionLabel({ ask: '几口人？' })).toBe('几口人？')
  expect(questionLabel({ ask: '几口人？', label: '人口' })).toBe('人口')
})

test('help is its brief or a short first sentence; longer help is collapsed', () => {
  expect(helpLine({})).toBeNull()
  expect(helpLine({ help: '看户口簿。很长的说明。' })).toBe('看户口簿')
  expect(helpLine({ help: '看户口簿。', brief: '户口簿' })).toBe('户口簿')
  expect(helpLine({ help: '长'.repeat(LONGEST.brief) })).not.toBeNull()
  expect(helpLine({ help: '长'.repeat(LONGEST.brief + 1) })).toBeNull()
})

test('a statement less certain than its verdict has no short form', () => {
  expect(briefOf({ text: '带身份证。' })).toBe('带身份证')
  expect(briefOf({ text: '带身份证。', brief: '证件' })).toBe('证件')
  expect(briefOf({ text: '长'.repeat(LONGEST.brief + 1) })).toBeNull()
  expect(briefOf({ text: '带身份证。', brief: '证件', certainty: 'inferred' })).toBeNull()
})

test('a step is named by its lead, or by its text up to the first punctuation', () => {
  expect(leadOf({ text: '打电话，问清：什么时候' })).toBe('打电话')
  expect(leadOf({ text: '打电话，问清', lead: '先问' })).toBe('先问')
  expect(leadOf({ text: `${'长'.repeat(LONGEST.lead)}。` })).not.toBeNull()
  expect(leadOf({ text: `${'长'.repeat(LONGEST.lead + 1)}。` })).toBeNull()
})

test('the name of a group of items omits its printed number', () => {
  expect(groupName({ name: '十二、参保登记' })).toBe('参保登记')
  expect(groupName({ name: '参保一、二档' })).toBe('参保一、二档')
  expect(groupName({ name: '一、参保登记', short: '参保' })).toBe('参保')
})
