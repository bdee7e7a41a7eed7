/** The browser fetches a region in pieces and WeChat unpacks it. Both must return the data that was built. */
import {
  advise,
  interview,
  regions,
  shortTitle,
  todayHere,
  UNSURE,
  type Answers,
  type DataRequest,
  type Guide,
} from '@/rules'
import { pinyin } from '@/rules/built-in/pinyin'
import { citedIn } from '@/rules/engine/cited'
import type { Region } from '@/rules/engine/region'
import type * as Find from '@/rules/regions/find'
import * as inPackage from '@/rules/regions/loader'
import type * as Loader from '@/rules/regions/loader.h5'
import { everyGuide } from '../support/every-guide'

/** The loader as at the start of the app, with nothing fetched. */
function freshLoader(): typeof Loader {
  let bare: typeof Loader | undefined
  jest.isolateModules(() => {
    bare = jest.requireActual<typeof Loader>('@/rules/regions/loader.h5')
  })
  if (!bare) throw new Error('no loader')
  return bare
}

const TODAY = todayHere()

/** Checks that the region has every citation used in `thing`, and the newer citations that affect it. */
function expectCited({ citations }: Region, thing: unknown): void {
  const newer = Object.values(citations).flatMap((one) => one.newer ?? [])
  for (const id of [...citedIn(thing), ...newer.map(({ by }) => by)]) expect(citations).toHaveProperty([id])
}

/** Answers to everything the guide asks; different ones for each number. */
function walk(guide: Guide, number: number): Answers {
  let answers: Answers = {}
  for (let step = 0; ; step++) {
    const { next } = interview(guide, answers, TODAY)
    if (next === null) return answers
    const question = guide.questions[next]
    const options = question?.kind === 'choice' ? [...Object.keys(question.options), UNSURE] : [UNSURE]
    answers = { ...answers, [next]: options[(number * 7919 + step * 31) % options.length] ?? UNSURE }
  }
}

test.each(everyGuide)(
  '%s gives the same advice from fetched data as from the whole region',
  async (id, region, guide) => {
    const { isLoaded, load, loaded } = freshLoader()
    expect(loaded.guide(id, TODAY)).toBeUndefined()
    await load([{ guide: id }])
    expect(isLoaded([{ guide: id }])).toBe(true)
    const fetched = loaded.guide(id, TODAY)
    if (!fetched) throw new Error('it was not fetched')
    expect(fetched.guide).toEqual(guide)
    expectCited(fetched.region, [guide, fetched.region.contacts, fetched.region.channels])
    for (let number = 0; number < 30; number++) {
      const answers = walk(guide, number)
      expect(advise(fetched.region, fetched.guide, answers, TODAY)).toEqual(
        advise(region, guide, answers, TODAY),
      )
    }
  },
)

test.each(regions.map((region) => [region.id, region] as const))(
  '%s is the same region, whichever parts are fetched',
  async (id, region) => {
    // no page reads the figures
    const { guides, faqs, services, changes, citations, ...base } = { ...region, figures: {} }
    const titles = guides.map((guide) => ({
      id: guide.id,
      title: guide.title,
      short: shortTitle(guide),
    }))
    const { load, loaded } = freshLoader()
    function expectFetched(fetched: Region | undefined, things: object): void {
      if (!fetched) throw new Error('it was not fetched')
      expect(fetched).toEqual({ ...base, ...things, citations: fetched.citations })
      expect(citations).toMatchObject(fetched.citations)
      expectCited(fetched, { ...base, ...things })
    }
    await load([{ region: id }])
    expectFetched(loaded.region(id, TODAY), { guides: titles })
    expect(loaded.library(id, TODAY)).toBeUndefined()
    await load([{ region: id, with: 'library' }])
    expectFetched(loaded.library(id, TODAY), { guides: titles, faqs, services, changes })
    expect(loaded.whole(id, TODAY)).toBeUndefined()
    await load([{ region: id, with: 'whole' }])
    expectFetched(loaded.whole(id, TODAY), { guides, faqs, services, changes })
  },
)

test.each(regions.map(({ id }) => id))('%s loads its pinyin only for search', async (id) => {
  const { load, loaded } = freshLoader()
  await load([{ region: id, with: 'whole' }])
  expect(loaded.pinyin(id)).toBeUndefined()
  await load([{ region: id, with: 'search' }])
  expect(loaded.pinyin(id)).toEqual(pinyin[id])
})

test('a whole region includes all its parts', async () => {
  const { isLoaded, load, loaded } = freshLoader()
  await load([{ region: 'qinhuangdao', with: 'whole' }])
  const parts: DataRequest[] = [
    { region: 'qinhuangdao' },
    { region: 'qinhuangdao', with: 'library' },
    { guide: 'qinhuangdao/filing' },
  ]
  expect(isLoaded(parts)).toBe(true)
  expect(loaded.guide('qinhuangdao/filing', TODAY)?.guide.id).toBe('filing')
})

test('unknown ids count as loaded', () => {
  const { isLoaded } = freshLoader()
  const unknown: DataRequest[] = [
    { guide: 'nowhere/none' },
    { guide: 'none' },
    { region: 'constructor', with: 'whole' },
  ]
  expect(isLoaded(unknown)).toBe(true)
})

test('throws for data that is not loaded, and returns null for unknown ids', async () => {
  let find: typeof Find | undefined
  jest.isolateModules(() => {
    jest.doMock('@/rules/regions/loader', () =>
      jest.requireActual<typeof Loader>('@/rules/regions/loader.h5'),
    )
    find = jest.requireActual<typeof Find>('@/rules/regions/find')
  })
  if (!find) throw new Error('no find')
  const { load, findFaq, findGuide, findItem, findRegion, findWhole } = find
  expect(() => findGuide('zhoukou/benefit-start')).toThrow('zhoukou/benefit-start is not loaded')
  expect(() => findRegion('zhoukou')).toThrow('zhoukou is not loaded')
  expect(() => findItem('qinhuangdao', 'A1-05')).toThrow('qinhuangdao is not loaded')
  expect(findGuide('zhoukou/none')).toBeNull()
  expect(findWhole('nowhere')).toBeNull()

  await load([{ guide: 'zhoukou/benefit-start' }])
  expect(findGuide('zhoukou/benefit-start')?.guide.id).toBe('benefit-start')
  expect(() => findFaq('zhoukou', 'none')).toThrow('zhoukou is not loaded')
})

describe('in WeChat’s package', () => {
  const { loaded, loadedAsking } = inPackage

  test.each(regions.map((region) => [region.id, region] as const))(
    '%s unpacks to what was built, whole and in parts',
    (id, region) => {
      const { guides, faqs, services, changes, ...base } = region
      const titles = guides.map((guide) => ({ id: guide.id, title: guide.title, short: shortTitle(guide) }))
      expect(loaded.whole(id, TODAY)).toEqual(region)
      expect(loaded.library(id, TODAY)).toEqual({ ...base, guides: titles, faqs, services, changes })
      expect(loaded.region(id, TODAY)).toEqual({ ...base, guides: titles })
      expect(loadedAsking.whole(id, TODAY)).toEqual({ ...base, guides })
      expect(loaded.pinyin(id)).toEqual(pinyin[id])
      for (const guide of guides) {
        const found = loaded.guide(`${id}/${guide.id}`, TODAY)
        expect(found).toEqual({ region: loaded.region(id, TODAY), guide })
        // results are cached by the guide object
        expect(loaded.whole(id, TODAY)?.guides).toContain(found?.guide)
      }
    },
  )

  test('finds nothing for unknown ids', () => {
    for (const id of ['nowhere/none', 'none', 'qinhuangdao/none', 'qinhuangdao/', 'constructor/none'])
      expect(loaded.guide(id, TODAY)).toBeUndefined()
    for (const id of ['nowhere', 'constructor']) expect(loaded.whole(id, TODAY)).toBeUndefined()
  })
})
