/** The browser version fetches the regions' data piece by piece, WeChat unpacks them: each piece must be the one that was made. */
import { regions, shortTitle, todayHere, type Need } from '@/rules'
import { pinyin } from '@/rules/built-in/pinyin'
import type * as Find from '@/rules/regions/find'
import * as inPackage from '@/rules/regions/shelf'
import type * as Shelf from '@/rules/regions/shelf.h5'

/** The shelf as it is when the app starts: nothing has been fetched. */
function bareShelf(): typeof Shelf {
  let bare: typeof Shelf | undefined
  jest.isolateModules(() => {
    bare = jest.requireActual<typeof Shelf>('@/rules/regions/shelf.h5')
  })
  if (!bare) throw new Error('no shelf')
  return bare
}

const TODAY = todayHere()

const GUIDES = regions.flatMap((region) =>
  region.guides.map((guide) => [`${region.id}/${guide.id}`, region, guide] as const),
)

test.each(GUIDES)('%s is fetched with its region', async (id, region, guide) => {
  const { bring, shelf } = bareShelf()
  expect(shelf.guide(id, TODAY)).toBeUndefined()
  await bring([{ guide: id }])
  expect(shelf.guide(id, TODAY)).toEqual(guide)
  expect(shelf.region(region.id, TODAY)).toMatchObject({ id: region.id, citations: region.citations })
})

test.each(regions.map((region) => [region.id, region] as const))(
  '%s is the same region, of whatever it is fetched',
  async (id, region) => {
    const { guides, faqs, services, changes, ...base } = region
    const titles = guides.map((guide) => ({
      id: guide.id,
      title: guide.title,
      short: shortTitle(guide),
    }))
    const { bring, shelf } = bareShelf()
    await bring([{ region: id }])
    expect(shelf.region(id, TODAY)).toEqual({ ...base, guides: titles })
    expect(shelf.library(id, TODAY)).toBeUndefined()
    await bring([{ region: id, with: 'library' }])
    expect(shelf.library(id, TODAY)).toEqual({ ...base, guides: titles, faqs, services, changes })
    expect(shelf.whole(id, TODAY)).toBeUndefined()
    await bring([{ region: id, with: 'whole' }])
    expect(shelf.whole(id, TODAY)).toEqual(region)
  },
)

test.each(regions.map(({ id }) => id))('%s is searched with the pinyin of its titles', async (id) => {
  const { bring, shelf } = bareShelf()
  await bring([{ region: id, with: 'whole' }])
  expect(shelf.pinyin(id)).toBeUndefined()
  await bring([{ region: id, with: 'search' }])
  expect(shelf.pinyin(id)).toEqual(pinyin[id])
})

test('a whole region brings everything of it', async () => {
  const { bring, shelf } = bareShelf()
  await bring([{ region: 'qinhuangdao', with: 'whole' }])
  const parts: Need[] = [
    { region: 'qinhuangdao' },
    { region: 'qinhuangdao', with: 'library' },
    { guide: 'qinhuangdao/filing' },
  ]
  expect(bring(parts)).toBeNull()
  expect(shelf.guide('qinhuangdao/filing', TODAY)?.id).toBe('filing')
})

test('what there is no such thing of is not waited for', () => {
  const { bring } = bareShelf()
  const unknown: Need[] = [
    { guide: 'nowhere/none' },
    { guide: 'none' },
    { region: 'constructor', with: 'whole' },
  ]
  expect(bring(unknown)).toBeNull()
})

test('what was not brought is an error, not something that does not exist', async () => {
  let find: typeof Find | undefined
  jest.isolateModules(() => {
    jest.doMock('@/rules/regions/shelf', () => jest.requireActual<typeof Shelf>('@/rules/regions/shelf.h5'))
    find = jest.requireActual<typeof Find>('@/rules/regions/find')
  })
  if (!find) throw new Error('no find')
  const { bring, findFaq, findGuide, findItem, findRegion, findWhole } = find
  expect(() => findGuide('zhoukou/benefit-start')).toThrow('zhoukou/benefit-start was not brought')
  expect(() => findRegion('zhoukou')).toThrow('zhoukou was not brought')
  expect(() => findItem('qinhuangdao', 'A1-05')).toThrow('qinhuangdao was not brought')
  expect(findGuide('zhoukou/none')).toBeNull()
  expect(findWhole('nowhere')).toBeNull()

  await bring([{ guide: 'zhoukou/benefit-start' }])
  expect(findGuide('zhoukou/benefit-start')?.guide.id).toBe('benefit-start')
  expect(() => findFaq('zhoukou', 'none')).toThrow('zhoukou was not brought')
})

describe('in WeChat’s package', () => {
  const { shelf, askingShelf } = inPackage

  test.each(regions.map((region) => [region.id, region] as const))(
    '%s is read as it was built, whole and in parts',
    (id, region) => {
      const { guides, faqs, services, changes, ...base } = region
      const titles = guides.map((guide) => ({ id: guide.id, title: guide.title, short: shortTitle(guide) }))
      expect(shelf.whole(id, TODAY)).toEqual(region)
      expect(shelf.library(id, TODAY)).toEqual({ ...base, guides: titles, faqs, services, changes })
      expect(shelf.region(id, TODAY)).toEqual({ ...base, guides: titles })
      expect(askingShelf.whole(id, TODAY)).toEqual({ ...base, guides })
      expect(shelf.pinyin(id)).toEqual(pinyin[id])
      for (const guide of guides) {
        expect(shelf.guide(`${id}/${guide.id}`, TODAY)).toEqual(guide)
        // what has been worked out of a guide is remembered by the guide itself
        expect(shelf.whole(id, TODAY)?.guides).toContain(shelf.guide(`${id}/${guide.id}`, TODAY))
      }
    },
  )

  test('what there is no such thing of is not there', () => {
    for (const id of ['nowhere/none', 'none', 'qinhuangdao/none', 'qinhuangdao/', 'constructor/none'])
      expect(shelf.guide(id, TODAY)).toBeUndefined()
    for (const id of ['nowhere', 'constructor']) expect(shelf.whole(id, TODAY)).toBeUndefined()
  })
})
