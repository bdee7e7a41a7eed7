import { readFileSync } from 'node:fs'
import path from 'node:path'
import { regions } from './places'

const faqs = regions.flatMap((region) =>
  region.faqs.map((faq) => [`${region.id}/${faq.id}`, faq, region] as const),
)

test('every FAQ has a unique id in its region', () => {
  const ids = faqs.map(([id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('no column of questions is missing', () => {
  const count = (id: string) => regions.find((region) => region.id === id)?.faqs.length
  expect(count('qinhuangdao')).toBeGreaterThanOrEqual(11 + 7 + 4) // one question is in two columns
  expect(count('zhoukou')).toBeGreaterThanOrEqual(7)
  expect(count('chengde-shuangqiao')).toBeGreaterThanOrEqual(4)
})

describe.each(faqs)('%s', (_, faq, region) => {
  test('cites its region', () => {
    const cited = faq.answer.flatMap((statement) => ('cite' in statement ? statement.cite : []))
    expect(cited.length).toBeGreaterThan(0)
    for (const id of cited) expect(region.citations).toHaveProperty([id])
    for (const statement of faq.answer)
      if ('cite' in statement) expect(statement.cite.length).toBeGreaterThan(0)
  })

  test('links to a guide, channels and contacts that exist', () => {
    if (faq.guide !== undefined) expect(region.guides.map(({ id }) => id)).toContain(faq.guide)
    for (const id of faq.channels ?? []) expect(region.channels).toHaveProperty(id)
    expect(faq.contacts.length).toBeGreaterThan(0)
    for (const { id } of faq.contacts) expect(region.contacts).toHaveProperty(id)
  })

  test('ruling-no-promise: promises nothing, and names another place only to exclude it', () => {
    const text = faq.answer.map((statement) => statement.text.replace('低保证', '')).join('\n')
    expect(text).not.toMatch(/一定能|一定可以|一分不报|保证/)
    const elsewhere = regions
      .filter(({ id }) => id !== region.id)
      .flatMap(({ name }) => [name, name.replace('市', '')])
    for (const sentence of text.split('\n'))
      for (const name of elsewhere) if (sentence.includes(name)) expect(sentence).toMatch(/不是|不管/)
  })
})

/** The sentences as written in the file, without placeholders. */
const literals = (id: string): string =>
  readFileSync(path.join(__dirname, `../../policy/${id}/faqs.yaml`), 'utf8')
    .replace(/^ *#.*$/gm, '')
    .replace(/keywords:(?: \[[^\]]*\]|(?:\n +- .*)+)/g, '')
    .replace(/\{[\w.|]+\}/g, '…')

test.each(regions.map((region) => [region.id, region.figures] as const))(
  'no sentence of %s has a figure typed in',
  (id, own) => {
    const file = literals(id)
    for (const { value, unit } of Object.values(own))
      expect(file).not.toMatch(new RegExp(`(?<![\\d.])${String(value).replace('.', '\\.')}${unit}`))
  },
)

test.each(regions.map((region) => [region.id, region] as const))(
  'no sentence of %s has the number of an office',
  (id, { contacts }) => {
    const phones = Object.values(contacts).flatMap((contact) => {
      if (contact.kind === 'directory') return contact.offices.map(({ phone }) => phone)
      return contact.kind === 'phone' && contact.hotline !== true ? [contact.phone] : []
    })
    const sentences = literals(id).replace(/hotline\d+/g, '')
    for (const phone of phones) expect(sentences).not.toContain(phone)
  },
)

test('ruling-amounts-of-2022: the amounts of flexible insurance are given as of their date', () => {
  const rate = regions[0]?.faqs.find(({ id }) => id === 'flexible-rate')
  const amounts = rate?.answer.filter(({ text }) => /\d+\.\d\d元/.test(text)) ?? []
  expect(amounts).toHaveLength(2)
  for (const { text } of amounts) expect(text).toMatch(/^当时/)
})
