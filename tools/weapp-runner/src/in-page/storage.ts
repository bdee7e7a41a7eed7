import { recordCall } from './record'
import { asynchronous, failing } from './wx'

/** WeChat's limits for one entry and for all together, in characters. */
const ENTRY_LIMIT = 1024 * 1024
const LIMIT = 10 * ENTRY_LIMIT

export interface Storage {
  apis: Record<string, unknown>
  all: () => Record<string, unknown>
}

/** Storage in memory. Values are copied, as on a phone. */
export function createStorage(initial: Record<string, unknown>): Storage {
  const entries = new Map(Object.entries(initial).map(([key, value]) => [key, JSON.stringify(value)]))

  const refuseIfTold = (name: string): void => {
    const reason = failing.get(name)
    if (reason !== undefined) throw new Error(`${name}:fail ${reason}`)
  }
  const set = (key: string, value: unknown): void => {
    const text = JSON.stringify(value)
    const others = [...entries].filter(([other]) => other !== key)
    const size = others.reduce((sum, [, other]) => sum + other.length, text.length)
    if (text.length > ENTRY_LIMIT) throw new Error('setStorage:fail entry size limit reached')
    if (size > LIMIT) throw new Error('setStorage:fail storage size limit reached')
    entries.set(key, text)
  }
  const get = (key: string): unknown => {
    const text = entries.get(key)
    return text === undefined ? '' : (JSON.parse(text) as unknown)
  }
  const info = () => ({
    keys: [...entries.keys()],
    currentSize: Math.ceil([...entries.values()].join('').length / 1024),
    limitSize: LIMIT / 1024,
  })

  return {
    all: () => Object.fromEntries([...entries.keys()].map((key) => [key, get(key)])),
    apis: {
      setStorageSync: (key: string, value: unknown) => {
        recordCall('setStorageSync', { key })
        refuseIfTold('setStorageSync')
        set(key, value)
      },
      getStorageSync: (key: string) => {
        recordCall('getStorageSync', { key })
        refuseIfTold('getStorageSync')
        return get(key)
      },
      removeStorageSync: (key: string) => {
        recordCall('removeStorageSync', { key })
        refuseIfTold('removeStorageSync')
        entries.delete(key)
      },
      clearStorageSync: () => {
        recordCall('clearStorageSync', null)
        entries.clear()
      },
      getStorageInfoSync: info,
      getStorageInfo: asynchronous('getStorageInfo', info),
    },
  }
}
