import Taro from '@tarojs/taro'
import { renderHook, act } from '@testing-library/react'
import { keepPlace } from '@/state/place'
import { dropQuarantined, quarantined } from '@/state/quarantine'
import { DEVICE, PERSON, STORED, type DeviceName, type PersonName } from '@/state/stored'
import { deviceStore, entriesStore, quarantineUnreadable, useStored, versionOf } from '@/state/store'
import { DEVICE_VALUES, PERSON_VALUES } from '../support/stored-values'

/** Every kind with its version and an example of each version. */
const KINDS = [
  ...(Object.keys(DEVICE) as DeviceName[]).map((name) => ({
    name,
    read: (): unknown => deviceStore(name).read(),
    version: versionOf(DEVICE[name]),
    values: DEVICE_VALUES[name],
  })),
  ...(Object.keys(PERSON) as PersonName[]).map((name) => ({
    name,
    read: (): unknown => entriesStore(name, null).read(),
    version: versionOf(PERSON[name]),
    values: PERSON_VALUES[name],
  })),
]
const VERSIONS = KINDS.flatMap(({ name, read, values }) =>
  values.map((value, index) => ({ name, read, version: index + 1, value, present: values.at(-1) })),
)

const keyOf = (name: string): string => `wenban.${name}`
const put = (name: string, version: number, value: unknown): void => {
  Taro.setStorageSync(keyOf(name), JSON.stringify({ version, value }))
}
const storage = (): Record<string, string> =>
  Object.fromEntries(Object.entries(localStorage) as [string, string][])

beforeEach(() => {
  jest.restoreAllMocks()
  Taro.clearStorageSync()
})

describe('a stored value', () => {
  test.each(KINDS)('$name has an example of every version', ({ version, values }) => {
    expect(values).toHaveLength(version)
  })

  test.each(VERSIONS)(
    '$name of version $version is read as the current version',
    ({ name, read, ...one }) => {
      put(name, one.version, one.value)
      expect(read()).toEqual(one.present)
      quarantineUnreadable(null)
      expect(quarantined()).toBe('')
    },
  )

  test.each(KINDS)('$name from before versions were stored is read', ({ name, read, values }) => {
    const [first] = values
    Taro.setStorageSync(
      `${keyOf(name)}.v1`,
      // the current person was stored as a bare id
      name === 'person' ? String(first) : JSON.stringify(first),
    )
    expect(read()).toEqual(values.at(-1))
    quarantineUnreadable(null)
    expect(quarantined()).toBe('')
  })

  test.each(KINDS)(
    '$name of a newer version is quarantined and reported',
    ({ name, read, version, values }) => {
      put(name, version + 1, values.at(-1))
      const before = read()
      expect(before).not.toEqual(values.at(-1))
      quarantineUnreadable(null)
      expect(read()).toEqual(before)
      expect(quarantined()).toBe(STORED[name].words)
      expect(JSON.parse(Taro.getStorageSync<string>(`${keyOf(name)}.unreadable`))).toEqual({
        version: version + 1,
        value: values.at(-1),
      })
      dropQuarantined()
      expect(quarantined()).toBe('')
    },
  )

  test.each(KINDS)('reading an unreadable $name does not change it', ({ name, read }) => {
    for (const text of [
      '{',
      '[]',
      '{"version":1}',
      '{"version":1,"value":{"a":{"b":7}}}',
      '{"version":0,"value":1}',
    ]) {
      localStorage.clear()
      Taro.setStorageSync(keyOf(name), text)
      const before = storage()
      read()
      expect(storage()).toEqual(before)
    }
  })

  test('an unreadable value is quarantined before it is overwritten', () => {
    Taro.setStorageSync('wenban.place', '{')
    keepPlace('zhoukou')
    expect(Taro.getStorageSync('wenban.place.unreadable')).toBe('{')
    expect(deviceStore('place').read()).toBe('zhoukou')
  })

  test('a value from before versions were stored is replaced by the first write', () => {
    Taro.setStorageSync('wenban.place.v1', '"zhoukou"')
    keepPlace('qinhuangdao')
    expect(storage()).toEqual({ 'wenban.place': expect.stringContaining('qinhuangdao') as string })
  })

  test('a value from before versions were stored stays if the device is full', () => {
    Taro.setStorageSync('wenban.settings.v1', '{"size":"huge","speed":"slow"}')
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    deviceStore('settings').write({ size: 'large', speed: 'slow' })
    expect(deviceStore('settings').read().size).toBe('large')
    expect(Object.keys(localStorage)).toEqual(['wenban.settings.v1'])
    jest.restoreAllMocks()
    deviceStore('settings').write({ size: 'standard', speed: 'slow' })
    expect(Object.keys(localStorage)).toEqual(['wenban.settings'])
  })

  test('an unreadable value stays if the device has no room to quarantine it', () => {
    Taro.setStorageSync('wenban.reports', '{')
    const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    quarantineUnreadable(null)
    expect(Object.keys(localStorage)).toEqual(['wenban.reports'])
    setItem.mockRestore()
    quarantineUnreadable(null)
    expect(Object.keys(localStorage)).toEqual(['wenban.reports.unreadable'])
  })
})

test('a component rerenders only when its value changes, also in another window', async () => {
  const store = deviceStore('settings')
  let draws = 0
  const { result } = renderHook(() => {
    draws++
    return useStored(store.read)
  })
  const wait = () => act(() => Promise.resolve())
  store.write({ size: 'large', speed: 'slow' })
  await wait()
  expect(result.current.size).toBe('large')
  keepPlace('zhoukou')
  await wait()
  expect(draws).toBe(2)
  put('settings', 1, { size: 'huge', speed: 'slow' })
  window.dispatchEvent(new StorageEvent('storage'))
  await wait()
  expect(result.current.size).toBe('huge')
})
