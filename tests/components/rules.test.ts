/** Fetched rules on the device. */
import Taro from '@tarojs/taro'
import { answeringSequence, load, contents, findRegion } from '@/rules'
import { fetchNewerRules } from '@/state/fetch-rules'
import { lastChecked, rulesStore, takeOverRules } from '@/state/rules'
import { fileStore, keepIn, serve } from '../support/browser-files'
import { editionOf, published } from '../support/editions'
import { stored } from '../support/kept'

const PLACE = 'zhoukou'
const TODAY = '2026-11-27'

let store = fileStore()
/** In milliseconds. A window remembers when it last checked. */
let now = Date.parse('2026-11-27T10:00:00+08:00')
beforeEach(() => {
  Taro.clearStorageSync()
  store = fileStore()
  keepIn(store)
  jest.useFakeTimers()
  later()
})
afterEach(() => {
  jest.useRealTimers()
})
/** An hour later a window checks again. */
function later(): void {
  now += 61 * 60 * 1000
  jest.setSystemTime(now)
}

test('keeps a newer edition and the one before, and deletes older files', async () => {
  for (const sequence of [2, 3, 4]) {
    serve(published([editionOf(PLACE, sequence)], { sequence }))
    expect(await fetchNewerRules(PLACE, TODAY)).toBeNull()
    later()
  }
  expect(rulesStore.read().places[PLACE]).toMatchObject({ sequence: 4, fetchedOn: TODAY })
  expect(store.files.size).toBe(2)
})

test('a fetched edition is not used at once, so that a running guide keeps its rules', async () => {
  const before = answeringSequence(PLACE)
  serve(published([editionOf(PLACE, before + 10)], { sequence: 10 }))
  await fetchNewerRules(PLACE, TODAY)
  expect(rulesStore.read().places[PLACE]?.sequence).toBe(before + 10)
  expect(answeringSequence(PLACE)).toBe(before)
})

test('does not check again within the hour', async () => {
  serve(published([editionOf(PLACE, 5)], { sequence: 5 }))
  expect(await fetchNewerRules(PLACE, TODAY)).toBeNull()
  expect(await fetchNewerRules(PLACE, TODAY)).toBeUndefined()
})

test('stores nothing on a full device and keeps using the current edition', async () => {
  serve(published([editionOf(PLACE, 6)], { sequence: 6 }))
  store.open = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
  expect(await fetchNewerRules(PLACE, TODAY)).toBeNull()
  expect(rulesStore.read().places).toEqual({})
})

test('an edition whose file is gone is forgotten, so that it is fetched again', async () => {
  serve(published([editionOf(PLACE, 7)], { sequence: 7 }))
  await fetchNewerRules(PLACE, TODAY)
  store.files.clear()
  takeOverRules()
  await load([{ region: PLACE }])
  expect(findRegion(PLACE, TODAY)?.id).toBe(PLACE)
  expect(rulesStore.read().places).toEqual({})
})

test('a value of another program under the key is quarantined, and Home has its places', () => {
  Taro.setStorageSync(
    'wenban.rules',
    stored({ trusted: {}, places: { zhoukou: { sequence: 9, file: 'x', contents: {} } } }),
  )
  takeOverRules()
  expect(rulesStore.read().places).toEqual({})
  expect(contents.every(({ guides }) => guides.length > 0)).toBe(true)
})

test('remembers the last check for newer rules and its outcome', async () => {
  expect(lastChecked()).toBeNull()
  serve(published([editionOf(PLACE, 8)], { sequence: 8 }))
  await fetchNewerRules(PLACE, TODAY)
  expect(lastChecked()).toEqual({ on: TODAY, refused: null })
  later()
  serve(published([editionOf(PLACE, 9)], { sequence: 9, key: 3 }))
  await fetchNewerRules(PLACE, '2026-11-28')
  expect(lastChecked()).toEqual({ on: '2026-11-28', refused: 'unsigned' })
  expect(rulesStore.read().places[PLACE]?.sequence).toBe(8)
})
