import fc from 'fast-check'

const OWNERS = { 'Array.prototype': Array.prototype, Object, 'String.prototype': String.prototype }
const POLYFILLED = [
  ['Array.prototype', 'flat'],
  ['Array.prototype', 'flatMap'],
  ['Object', 'fromEntries'],
  ['String.prototype', 'trimStart'],
] as const

type Method = (...given: unknown[]) => unknown

/** The native methods, by name. */
const native = new Map<string, Method>(
  POLYFILLED.map(([owner, name]) => [name, Reflect.get(OWNERS[owner], name)]),
)

/** The polyfills, by name. */
const polyfills = new Map<string, Method>()

beforeAll(async () => {
  const before = POLYFILLED.map(([owner, name]) => Object.getOwnPropertyDescriptor(OWNERS[owner], name))
  for (const [owner, name] of POLYFILLED) Reflect.deleteProperty(OWNERS[owner], name)
  try {
    await import('@/platform/old-phones')
    for (const [owner, name] of POLYFILLED) polyfills.set(name, Reflect.get(OWNERS[owner], name))
  } finally {
    for (const [index, [owner, name]] of POLYFILLED.entries())
      Object.defineProperty(OWNERS[owner], name, before[index] ?? {})
  }
})

const callNative = (name: string, self: unknown, ...given: unknown[]): unknown =>
  native.get(name)?.call(self, ...given)
const callPolyfill = (name: string, self: unknown, ...given: unknown[]): unknown =>
  polyfills.get(name)?.call(self, ...given)

test('every method is polyfilled', () => {
  for (const [, name] of POLYFILLED) {
    expect(polyfills.get(name)).toBeInstanceOf(Function)
    expect(polyfills.get(name)).not.toBe(native.get(name))
  }
})

test('native methods are kept', async () => {
  jest.resetModules()
  await import('@/platform/old-phones')
  for (const [owner, name] of POLYFILLED) expect(Reflect.get(OWNERS[owner], name)).toBe(native.get(name))
})

const nested = fc.array(fc.anything({ maxDepth: 4, withSparseArray: true }))

test('flat behaves like the native method, including holes and depths', () => {
  fc.assert(
    fc.property(nested, fc.constantFrom(undefined, 0, 1, 2, 2.5, Infinity, NaN, -1), (list, depth) => {
      expect(callPolyfill('flat', list, depth)).toEqual(callNative('flat', list, depth))
    }),
  )
})

test('flatMap behaves like the native method', () => {
  fc.assert(
    fc.property(nested, fc.func(fc.anything({ withSparseArray: true })), (list, change) => {
      expect(callPolyfill('flatMap', list, change)).toEqual(callNative('flatMap', list, change))
    }),
  )
  const bound = { by: 2 }
  const times = function (this: typeof bound, number: number): number[] {
    return [number * this.by]
  }
  expect(callPolyfill('flatMap', [1, 2], times, bound)).toEqual([2, 4])
})

test('fromEntries behaves like the native method for any iterable, including `__proto__`', () => {
  const entries = fc.array(fc.tuple(fc.oneof(fc.string(), fc.constant('__proto__')), fc.anything()))
  fc.assert(
    fc.property(entries, (list) => {
      const made = callPolyfill('fromEntries', Object, new Map(list))
      expect(Object.getOwnPropertyDescriptors(made)).toEqual(
        Object.getOwnPropertyDescriptors(callNative('fromEntries', Object, new Map(list))),
      )
    }),
  )
  expect(callPolyfill('fromEntries', Object, new URLSearchParams('a=1&b=2'))).toEqual({ a: '1', b: '2' })
})

test('trimStart removes the same white space as the native method', () => {
  const spaces = fc.string({
    unit: fc.constantFrom(
      ' ',
      '\t',
      '\n',
      '\r',
      '\v',
      '\f',
      '\u00a0',
      '\u3000',
      '\ufeff',
      '\u2028',
      '字',
      'a',
    ),
  })
  fc.assert(
    fc.property(spaces, (text) => {
      expect(callPolyfill('trimStart', text)).toBe(callNative('trimStart', text))
    }),
  )
})
