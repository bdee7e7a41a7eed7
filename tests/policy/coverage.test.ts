import { coverage } from '@/rules/engine/coverage'
import type { WholeRegion } from '@/rules/engine/region'
import { places, regions } from './places'

const covered = places.map(({ region, statements: list }) => ({ region, list, ...coverage(region, list) }))

test.each(covered.map((c) => [c.region.id, c] as const))(
  'every statement of %s is said or has a reason not to be',
  (_, { problems }) => {
    expect(problems).toEqual([])
  },
)

// newer documents add statements
test.each([
  ['qinhuangdao', 129 + 35 + 8],
  ['zhoukou', 24 + 2],
  ['chengde-shuangqiao', 17 + 1],
])('no numbered statement of the first documents of %s is missing', (id, count) => {
  const all = covered.find(({ region }) => region.id === id)?.statements ?? []
  expect(all.length).toBeGreaterThanOrEqual(count)
})

test('the columnist’s phone number appears only in the FAQ that says it is no office', () => {
  const others = regions.map(({ faqs, citations, ...region }) => [
    region,
    faqs.filter(({ id }) => id !== 'newspaper-phone'),
    Object.entries(citations).filter(([id]) => id !== 'M8'),
  ])
  expect(JSON.stringify(others)).not.toContain('3624149')
})

/** The region without that FAQ or item. */
const without = (region: WholeRegion, id: string): WholeRegion => ({
  ...region,
  faqs: region.faqs.filter((faq) => `faq ${faq.id}` !== id),
  services: region.services && {
    ...region.services,
    items: region.services.items.filter((item) => `item ${item.id}` !== id),
  },
})

const onlyOnce = covered.flatMap(({ region, list, statements: all }) =>
  all.flatMap(({ id, said }) => {
    const [only = ''] = said
    return said.length === 1 && /^(faq|item) /.test(only) ? [[id, only, region, list] as const] : []
  }),
)

test('some statements are said by one FAQ or item only', () => {
  expect(onlyOnce.length).toBeGreaterThan(0)
})

test.each(onlyOnce)('%s is reported as not said without %s', (id, only, region, list) => {
  expect(coverage(without(region, only), list).problems).toContainEqual({ kind: 'not-said', id })
})

test('a reason not to say a said statement is a problem, and so is an empty citation', () => {
  const { region, list } = covered[0] ?? { region: regions[0], list: undefined }
  if (!region || !list) throw new Error('no region')
  const { problems } = coverage(region, { ...list, unsaid: { ...list.unsaid, A1: '不必说' } })
  expect(problems).toMatchObject([{ kind: 'said-though-not', id: 'A1' }])
  expect(coverage(region, { ...list, sections: { ...list.sections, M: 4 } }).problems).toContainEqual({
    kind: 'not-listed',
    id: 'M5',
  })
})
