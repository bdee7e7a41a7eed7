import {
  entrancesView,
  faqView,
  findItem,
  itemView,
  networkView,
  phoneBook,
  regions,
  type Channel,
  type ItemView,
  type WholeRegion,
} from '@/rules'

const TODAY = '2026-11-23'
const KINDS: readonly Channel['kind'][] = ['mini-program', 'official-account', 'app', 'window']

function item(id: string): ItemView {
  const found = findItem('qinhuangdao', id)
  if (!found) throw new Error(`no item ${id}`)
  return itemView(found.region, found.item, TODAY)
}

describe.each(regions)('$name', (region: WholeRegion) => {
  test('every FAQ has a source, an age and a contact', () => {
    const bare = region.faqs.filter((faq) => {
      const { sources, ageNote, contacts } = faqView(region, faq, TODAY)
      return sources.length === 0 || ageNote === null || contacts.length === 0
    })
    expect(bare).toEqual([])
  })

  test('every guide that an FAQ links to exists', () => {
    const lost = region.faqs.filter(
      (faq) => faq.guide !== undefined && faqView(region, faq, TODAY).guide === null,
    )
    expect(lost.map(({ id, guide }) => `${id}: ${guide ?? ''}`)).toEqual([])
  })

  test('every item cites its own row and names only guides that exist', () => {
    for (const row of region.services?.items ?? []) {
      const { sources, guides } = itemView(region, row, TODAY)
      expect(sources.flatMap(({ places }) => places.map(({ id }) => id))).toContain(row.id)
      expect(guides).toHaveLength(row.guides?.length ?? 0)
    }
  })

  test('the network is listed from near to far', () => {
    const names = region.services?.network.map(({ name }) => name).reverse()
    expect(networkView(region, TODAY)?.levels.map(({ name }) => name)).toEqual(names)
  })

  test('the phone book lists every contact once', () => {
    const { directories, hotlines, unprinted } = phoneBook(region, TODAY)
    const ids = [...directories, ...hotlines, ...unprinted].map(({ id }) => id)
    expect(ids.sort()).toEqual(Object.keys(region.contacts).sort())
  })

  test('every entrance is listed once by name and kind, with all its uses', () => {
    const { entrances } = entrancesView(region, KINDS, TODAY)
    const names = entrances.map(({ kind, name }) => `${kind} ${name}`)
    expect(new Set(names).size).toBe(names.length)
    expect(entrances.flatMap(({ uses }) => uses.map(({ use }) => use)).sort()).toEqual(
      Object.values(region.channels)
        .map(({ use }) => use)
        .sort(),
    )
  })
})

test('shows a date for a time limit in workdays, and none for other limits', () => {
  expect(item('A1-14').dueBy).toContain('2026年12月21日')
  expect(item('A1-12').dueBy).toBeNull()
  expect(item('A1-22').dueBy).toBeNull()
})

test('says so when a time limit goes beyond the known calendar', () => {
  expect(item('A1-15').dueBy).toContain('只按周末算')
})

test('does not quote a cell taken from another row as this row’s own', () => {
  const quote = item('A1-16').sources[0]?.places[0]?.quote ?? ''
  expect(quote).toContain('诊断证明')
  expect(quote).not.toContain('急诊可要求')
  expect(item('A1-16').columns.notes.lines.join()).toContain('急诊可要求')
})
