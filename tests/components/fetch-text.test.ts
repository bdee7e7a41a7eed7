/** What a server of rules can do wrong: nothing of it is text, and nobody waits for long. */
import { TextDecoder, TextEncoder } from 'node:util'
import Taro from '@tarojs/taro'
import { fetchText } from '@/platform/fetch-text'
import { keepFile, keepOnly, readFile } from '@/platform/kept-files'

// every browser has it, jsdom has not
Object.assign(global, { TextDecoder })

const MOST = 100
/** Longer than the app waits, in milliseconds. */
const LATE = 20_000
const never = new Promise<never>(() => undefined)

afterEach(() => {
  jest.useRealTimers()
  process.env.TARO_ENV = 'h5'
})

/** What comes of it, however long it takes. */
async function fetched(): Promise<string | null> {
  jest.useFakeTimers()
  const text = fetchText('./policy/manifest.json', MOST)
  await jest.advanceTimersByTimeAsync(LATE)
  return text
}

/** The body of an answer, in pieces; without an end where it has none. */
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

  test('a text comes, in whatever pieces, and nothing that was sent elsewhere is followed', async () => {
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
    ['there is no such file', { ok: false, text: () => Promise.resolve('404') }],
    ['it is too long', { ok: true, text: () => Promise.resolve('x'.repeat(MOST + 1)) }],
    ['it hangs', never],
    ['it hangs in the middle', { ok: true, body: { getReader: () => ({ read: () => never }) } }],
    ['it hangs in an old browser', { ok: true, text: () => never }],
    ['there is no network', Promise.reject(new TypeError('no network'))],
  ])('%s: no text', async (_, response) => {
    answer(response)
    expect(await fetched()).toBeNull()
  })

  test('one without an end is broken off', async () => {
    const body = bodyOf(endless())
    answer({ ok: true, body })
    expect(await fetched()).toBeNull()
    expect(body.cancel).toHaveBeenCalledTimes(1)
  })
})

describe('in WeChat', () => {
  test.each<[string, unknown, string | null]>([
    ['a text', { statusCode: 200, data: '{}' }, '{}'],
    ['a page in place of what is not there', { statusCode: 404, data: '<!doctype html>' }, null],
    ['what was sent elsewhere', { statusCode: 302, data: '' }, null],
    ['something that is no text', { statusCode: 200, data: {} }, null],
    ['too much', { statusCode: 200, data: 'x'.repeat(MOST + 1) }, null],
  ])('%s', async (_, response, text) => {
    process.env.TARO_ENV = 'weapp'
    const request = jest.spyOn(Taro, 'request').mockResolvedValue(response as never)
    expect(await fetched()).toBe(text)
    expect(request).toHaveBeenCalledWith(expect.objectContaining({ dataType: 'text', timeout: 15_000 }))
  })

  test('WeChat breaks off what hangs, and what it refuses is no text', async () => {
    process.env.TARO_ENV = 'weapp'
    jest.spyOn(Taro, 'request').mockRejectedValue({ errMsg: 'request:fail timeout' })
    expect(await fetched()).toBeNull()
  })

  test('files are kept under their names; what is cleared away is not there, and a full phone keeps nothing', async () => {
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
