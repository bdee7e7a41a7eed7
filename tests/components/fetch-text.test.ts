/** Faults of a rules server: none returns text, and nobody waits long. */
import { TextDecoder, TextEncoder } from 'node:util'
import Taro from '@tarojs/taro'
import { fetchText } from '@/platform/fetch-text'
import { keepFile, keepOnly, readFile } from '@/platform/kept-files'

// every browser has it, but jsdom does not
Object.assign(global, { TextDecoder })

const MOST = 100
/** Longer than the app waits, in milliseconds. */
const LATE = 20_000
const never = new Promise<never>(() => undefined)

afterEach(() => {
  jest.useRealTimers()
  process.env.TARO_ENV = 'h5'
})

/** The result, however long it takes. */
async function fetched(): Promise<string | null> {
  jest.useFakeTimers()
  const text = fetchText('./policy/manifest.json', MOST)
  await jest.advanceTimersByTimeAsync(LATE)
  return text
}

/** A response body in pieces, possibly endless. */
function bodyOf(pieces: Iterable<string>) {
  const encoder = new TextEncoder()
  const left = pieces[Symbol.iterator]()
  const cancel = jest.fn(() => Promise.resolve())
  const read = () => {
    const { done = false, value = '' } = left.next()
    return Promise.resolve({ done, value: done ? undefined : encoder.encode(value as string) })
  }
  return { getReader: () => ({ read, cancel }), cancel }
}
function* endless() {
  for (;;) yield 'x'.repeat(10)
}

describe('in the browser', () => {
  const answer = (response: unknown): jest.Mock => {
    const asked = jest.fn(() => Promise.resolve(response))
    global.fetch = asked as never
    return asked
  }

  test('reads a text in any number of pieces, and follows no redirect', async () => {
    const asked = answer({ ok: true, body: bodyOf(['{"a":', '"周口"', '}']) })
    expect(await fetched()).toBe('{"a":"周口"}')
    expect(asked.mock.calls[0]).toEqual([
      './policy/manifest.json',
      expect.objectContaining({ redirect: 'error' }),
    ])
    answer({ ok: true, text: () => Promise.resolve('of an old browser') })
    expect(await fetched()).toBe('of an old browser')
  })

  test.each<[string, unknown]>([
    ['a missing file', { ok: false, text: () => Promise.resolve('404') }],
    ['a text that is too long', { ok: true, text: () => Promise.resolve('x'.repeat(MOST + 1)) }],
    ['a request that hangs', never],
    ['a body that hangs in the middle', { ok: true, body: { getReader: () => ({ read: () => never }) } }],
    ['an old browser that hangs', { ok: true, text: () => never }],
    ['no network', Promise.reject(new TypeError('no network'))],
  ])('%s yields no text', async (_, response) => {
    answer(response)
    expect(await fetched()).toBeNull()
  })

  test('an endless body is cancelled', async () => {
    const body = bodyOf(endless())
    answer({ ok: true, body })
    expect(await fetched()).toBeNull()
    expect(body.cancel).toHaveBeenCalledTimes(1)
  })
})

describe('in WeChat', () => {
  test.each<[string, unknown, string | null]>([
    ['a text', { statusCode: 200, data: '{}' }, '{}'],
    ['an error page', { statusCode: 404, data: '<!doctype html>' }, null],
    ['a redirect', { statusCode: 302, data: '' }, null],
    ['data that is not text', { statusCode: 200, data: {} }, null],
    ['a text that is too long', { statusCode: 200, data: 'x'.repeat(MOST + 1) }, null],
  ])('%s', async (_, response, text) => {
    process.env.TARO_ENV = 'weapp'
    const request = jest.spyOn(Taro, 'request').mockResolvedValue(response as never)
    expect(await fetched()).toBe(text)
    expect(request).toHaveBeenCalledWith(expect.objectContaining({ dataType: 'text', timeout: 15_000 }))
  })

  test('a timeout or refusal yields no text', async () => {
    process.env.TARO_ENV = 'weapp'
    jest.spyOn(Taro, 'request').mockRejectedValue({ errMsg: 'request:fail timeout' })
    expect(await fetched()).toBeNull()
  })

  test('files are stored by name; removed files are gone, and a full phone stores nothing', async () => {
    process.env.TARO_ENV = 'weapp'
    expect(await keepFile('a.json', 'first')).toBe(true)
    expect(await keepFile('b.json', 'second')).toBe(true)
    await keepOnly(['b.json'])
    expect([await readFile('a.json'), await readFile('b.json')]).toEqual([null, 'second'])
    Taro.clearStorageSync()
    expect(await readFile('b.json')).toBeNull()
    const full = jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => {
      throw new Error('storage size limit reached')
    })
    expect(await keepFile('c.json', 'third')).toBe(false)
    full.mockRestore()
  })
})
