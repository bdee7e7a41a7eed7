/** The page for review and signature has everything the guide says, and no text of it can become markup. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Guide, WholeRegion } from '@/rules'
import { wordingOf } from '@/rules/engine/region'
import { editionOf } from '../../../scripts/policy/editions'
import { changedPages } from '../../../scripts/policy/page-of'
import { readPlace, textsOf } from '../../../scripts/policy/place'
import { readPolicy } from '../../../scripts/policy/policy'
import { groundOf } from '../../../scripts/policy/show-ground'
import { textOf, under } from '../../../scripts/policy/tree'
import { showPage, type Shown } from '../../../scripts/policy/show'

function sample(change: (text: string) => string = (text) => text): { region: WholeRegion; guide: Guide } {
  const texts = new Map(textsOf(path.join(__dirname, 'sample')))
  texts.set('guides/card.yaml', change(texts.get('guides/card.yaml') ?? ''))
  const { place, problems } = readPlace('sample', texts)
  expect(problems).toEqual([])
  const guide = place?.region.guides.find(({ id }) => id === 'card')
  if (!place || !guide) throw new Error('no guide')
  return { region: place.region, guide }
}

function page(shown: Partial<Shown> = {}): string {
  return showPage({
    ...sample(),
    figures: ['seniorAge', 'price'],
    today: '2026-11-26',
    edition: 'abc',
    before: null,
    ...shown,
  })
}

/** The visible text. */
const seen = (markup: string): string =>
  markup
    .replace(/<style>[^]*<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

test('has every question, option, outcome and sentence of the guide, and every quotation', () => {
  const { region, guide } = sample()
  const text = seen(page())
  for (const question of Object.values(guide.questions)) {
    expect(text).toContain(question.ask)
    expect(text).toContain(question.howToFind)
    if ('options' in question)
      for (const { label } of Object.values(question.options)) expect(text).toContain(label)
  }
  for (const { headline, notes, steps, materials, cautions, cite } of Object.values(guide.outcomes)) {
    expect(text).toContain(headline)
    for (const part of [notes, steps, materials, cautions].flatMap((parts) => parts ?? []))
      expect(text).toContain(part.text)
    for (const id of cite) expect(text).toContain(wordingOf(region.citations[id]))
  }
})

test('names the documents with publisher and date, and the figures that are used', () => {
  const { region } = sample()
  const text = seen(page())
  const [source] = Object.values(region.sources)
  expect(text).toContain(source?.title)
  expect(text).toContain(source?.publisher)
  expect(text).toContain(
    `seniorAge ${String(region.figures.seniorAge?.value)}${String(region.figures.seniorAge?.unit)}`,
  )
})

test('has the decision table in words, with what each criterion tests', () => {
  const text = seen(page())
  expect(text).toContain('如果不住在这里 → 不可以：不能办')
  expect(text).toContain('到今天的整年数：最小')
  expect(text).not.toContain('today-120y')
})

test('marks tips, doubts and other uses of a sentence', () => {
  const text = seen(page())
  expect(text).toContain('提示（我们的提醒，不是规定）')
  expect(text).toContain('六、拿不准的')
  expect(text).toContain('文件没有写清楚')
  expect(text).toMatch(/材料都留好。 这句话还在：.*指引 card 的结论 outside/)
})

test('shows rulings with their outcomes, and changes with the guide', () => {
  const texts = new Map(textsOf(path.join(__dirname, 'sample')))
  const card = texts.get('guides/card.yaml') ?? ''
  texts.set('guides/card.yaml', `${card.trimEnd()}\nrulings: [ruling-age]\n`)
  texts.set(
    'rulings.yaml',
    'ruling-age: { kind: doubt, documents: 没有写哪天算, cite: [A1], treat: 生日那天就算, decided: 2026-11-23 }\n',
  )
  const { place } = readPlace('sample', texts)
  const guide = place?.region.guides.find(({ id }) => id === 'card')
  if (!place || !guide) throw new Error('no guide')
  const markup = page({ region: place.region, guide, ground: groundOf(place, 'card') })
  const outcome = seen(markup.slice(markup.indexOf('<section id="yes">')).split('</section>')[0] ?? '')
  expect(outcome).toMatch(/文件有疑问，按这样办： ruling-age 生日那天就算/)
  expect(seen(markup)).toMatch(/没有写清楚 ：没有写哪天算/)
  const changes = place.region.changes.filter(({ guides = [] }) => guides.includes('card'))
  expect(changes.length).toBeGreaterThan(0)
  for (const { headline } of changes) expect(seen(markup)).toContain(headline)
})

test('names the template of a guide and what the place has filled in', () => {
  const place = readPolicy().places.find(({ own }) =>
    [...own.values()].some((tree) => textOf(under(tree, 'from')) === 'senior-bus-card'),
  )
  if (!place) throw new Error('no place fills in the template')
  const guide = place.region.guides.find(({ id }) => id === 'senior-bus-card')
  if (!guide) throw new Error('no guide')
  const text = seen(page({ region: place.region, guide, ground: groundOf(place, guide.id) }))
  expect(text).toContain('从模板“senior-bus-card”填出来的')
  expect(text).toMatch(/seniorAge，就是\d+周岁/)
})

test('has lines for signatures and A4 pages, and loads or runs nothing', () => {
  const markup = page()
  expect(seen(markup)).toMatch(/核对人 .*日期/)
  expect(markup).toContain('size: A4')
  expect(markup).toContain('lang="zh-Hans"')
  expect(markup).not.toMatch(/<script|<link|<img|src=|url\(/)
})

test('escapes texts', () => {
  const { region, guide } = sample((text) =>
    text.replace('当场办好', '<img src=x onerror=alert(1)> & "办好"'),
  )
  const markup = page({ region, guide })
  expect(markup).not.toContain('<img')
  expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;办好&quot;')
})

test('strikes through old text beside the new, and marks nothing else', () => {
  const before = { name: '以前', ...sample() }
  const now = sample((text) => text.replace('当场办好', '当天办好'))
  const changed = page({ ...now, before })
  const legend = '<del>删去的</del>，<ins>加上的</ins>'
  expect(changed).toContain(legend)
  const marks = changed.replace(legend, '').match(/<(del|ins)>[^<]*/g)
  expect(marks).toEqual(['<del>当场办好', '<ins>当天办好'])
  expect(page({ before }).replace(legend, '')).not.toMatch(/<del>|<ins>/)
})

test('says so if there is no edition to compare with, and marks nothing', () => {
  const markup = page()
  expect(markup).not.toMatch(/<del>|<ins>/)
  expect(seen(markup)).toContain('没有以前的版本可以比')
})

test('a changed figure yields the pages of the guides that use it, and no others', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'edition-'))
  try {
    const sampleFolder = path.join(__dirname, '../../sample')
    cpSync(path.join(sampleFolder, 'policy'), path.join(folder, 'policy'), { recursive: true })
    const now = editionOf(sampleFolder)
    const figures = path.join(folder, 'policy/qinhuangdao/figures.yaml')
    expect(changedPages('2026-11-26', folder, now).size).toBe(0)
    const text = readFileSync(figures, 'utf8')
    writeFileSync(
      figures,
      text.replace(/(seniorAge: \{ value: )\d+/, (_, head: string) => `${head}55`),
    )
    const pages = changedPages('2026-11-26', folder, now)
    expect([...pages.keys()]).toEqual(['qinhuangdao-senior-bus-card'])
    expect(pages.get('qinhuangdao-senior-bus-card')).toMatch(/<del>55周岁<\/del> <ins>/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('marks a sentence that is less certain than its verdict', () => {
  const text = seen(
    page(sample((yaml) => yaml.replace('text: 去窗口办。, ', 'text: 去窗口办。, certainty: inferred, '))),
  )
  expect(text).toContain('去窗口办。（文件没有直接这样写，是按原文的理解）')
})
