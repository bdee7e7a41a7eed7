/** Which edition answers: the built-in one, or a newer one that was fetched. */
import type * as Rules from '@/rules'
import type { Edition } from '@/rules/editions/shape'
import { editionOf, placeElsewhere } from '../../support/editions'

const PLACE = 'zhoukou'
const DAY = '2026-11-27'

/** The rules as at the start of the app. */
function started(): typeof Rules {
  let rules: typeof Rules | undefined
  jest.isolateModules(() => {
    rules = jest.requireActual<typeof Rules>('@/rules')
  })
  if (!rules) throw new Error('no rules')
  return rules
}

/** The edition of that number, with the place under another name. */
function called(name: string, sequence: number): Edition {
  const edition = editionOf(PLACE, sequence)
  const text = JSON.stringify(edition).replace(/"name":"周口市"/g, JSON.stringify({ name }).slice(1, -1))
  return JSON.parse(text) as Edition
}

const kept = (edition: Edition, read: () => Promise<Edition | null> = () => Promise.resolve(edition)) => ({
  sequence: edition.sequence,
  contents: edition.contents,
  read,
})

test('a newer edition answers every request for its place once it is loaded', async () => {
  const { letAnswer, contents, isLoaded, load, findRegion, findGuide, findWhole } = started()
  const own = contents.find(({ id }) => id === PLACE)?.name ?? ''
  letAnswer(kept(called('新周口', 2)))
  expect(() => findRegion(PLACE, DAY)).toThrow()
  await load([{ region: PLACE }])
  expect(findRegion(PLACE, DAY)?.name).toBe('新周口')
  expect(findWhole(PLACE, DAY)?.name).toBe('新周口')
  const { id = '' } = findWhole(PLACE, DAY)?.guides[0] ?? {}
  expect(findGuide(`${PLACE}/${id}`, DAY)?.region.name).toBe('新周口')
  expect(isLoaded([{ region: PLACE, with: 'search' }])).toBe(true)
  expect(own).not.toBe('新周口')
})

test('requests at the same time share one reading of the edition', async () => {
  const { letAnswer, load } = started()
  const read = jest.fn(() => Promise.resolve(called('新周口', 2)))
  letAnswer(kept(called('新周口', 2), read))
  await Promise.all([load([{ region: PLACE }]), load([{ region: PLACE, with: 'whole' }])])
  expect(read).toHaveBeenCalledTimes(1)
})

test('an edition that could not be read is read again on the next load', async () => {
  const { letAnswer, isLoaded, load, findRegion } = started()
  const read = jest.fn(() => Promise.resolve(called('新周口', 2)))
  read.mockRejectedValueOnce(new Error('the storage is busy'))
  letAnswer(kept(called('新周口', 2), read))
  await expect(load([{ region: PLACE }])).rejects.toThrow('busy')
  expect(isLoaded([{ region: PLACE }])).toBe(false)
  await load([{ region: PLACE }])
  expect(findRegion(PLACE, DAY)?.name).toBe('新周口')
})

test('Home shows what the newer edition says', () => {
  const rules = started()
  const edition = called('周口市', 2)
  rules.letAnswer(kept({ ...edition, contents: { ...edition.contents, name: '新周口' } }))
  expect(rules.contents.map(({ name }) => name)).toContain('新周口')
  expect(rules.contents).toHaveLength(3)
})

test.each([1, 0])('edition %d is not newer, so the built-in one keeps answering', async (sequence) => {
  const { letAnswer, load, findRegion, answeringSequence } = started()
  letAnswer(kept(called('旧周口', sequence)))
  await load([{ region: PLACE }])
  expect(findRegion(PLACE, DAY)?.name).not.toBe('旧周口')
  expect(answeringSequence(PLACE)).toBe(1)
})

test('an edition that can no longer be read is replaced by the built-in one, on Home too', async () => {
  const rules = started()
  const edition = called('新周口', 2)
  rules.letAnswer(
    kept({ ...edition, contents: { ...edition.contents, name: '新周口' } }, () => Promise.resolve(null)),
  )
  await rules.load([{ region: PLACE }])
  expect(rules.findRegion(PLACE, DAY)?.name).toBe('周口市')
  expect(rules.contents.map(({ name }) => name)).not.toContain('新周口')
})

test('a place that is not built in has its edition, until that can no longer be read', async () => {
  const edition = placeElsewhere('elsewhere', PLACE)
  const { letAnswer, contents, load, findRegion } = started()
  const own = contents.map(({ id }) => id)
  letAnswer(kept(edition))
  await load([{ region: 'elsewhere' }])
  expect(findRegion('elsewhere', DAY)?.id).toBe('elsewhere')

  const rules = started()
  rules.letAnswer(kept(edition, () => Promise.resolve(null)))
  expect(rules.contents.map(({ id }) => id)).toEqual([...own, 'elsewhere'])
  await rules.load([{ region: 'elsewhere' }])
  expect(rules.findRegion('elsewhere', DAY)).toBeNull()
  expect(rules.contents.map(({ id }) => id)).toEqual(own)
})
