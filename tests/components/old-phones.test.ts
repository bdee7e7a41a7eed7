import fc from 'fast-check'

const WHOLE = { 'Array.prototype': Array.prototype, Object, 'String.prototype': String.prototype }
const BROUGHT = [
  ['Array.prototype', 'flat'],
  ['Array.prototype', 'flatMap'],
  ['Object', 'fromEntries'],
  ['String.prototype', 'trimStart'],
] as const

type Method = (...given: unknown[]) => unknown

/** The language's own of today, by name. */
const own = new Map<string, Method>(BROUGHT.map(([owner, name]) => [name, Reflect.get(WHOLE[owner], name)]))

/** What an old phone gets in their place. */
const brought = new Map<string, Method>()

beforeAll(async () => {
  const before = BROUGHT.map(([owner, name]) => Object.getOwnPropertyDescriptor(WHOLE[owner], name))
  for (const [owner, name] of BROUGHT) Reflect.deleteProperty(WHOLE[owner], name)
  try {
    await import('@/platform/old-phones')
    for (const [owner, name] of BROUGHT) brought.set(name, Reflect.get(WHOLE[owner], name))
  } finally {
    for (const [index, [owner, name]] of BROUGHT.entries())
      Object.defineProperty(WHOLE[owner], name, before[index] ?? {})
  }
})

const ownly = (name: string, self: unknown, ...given: unknown[]): unknown =>
  own.get(name)?.call(self, ...given)
const broughtly = (name: string, self: unknown, ...given: unknown[]): unknown =>
  brought.get(name)?.call(self, ...given)

test('every method is provided', () => {
  for (const [, name] of BROUGHT) {
    expect(brought.get(name)).toBeInstanceOf(Function)
    expect(brought.get(name)).not.toBe(own.get(name))
  }
})

test('what the phone has itself stays', async () => {
  jest.resetModules()
  await import('@/platform/old-phones')
  for (const [owner, name] of BROUGHT) expect(Reflect.get(WHOLE[owner], name)).toBe(own.get(name))
})

const nested = fc.array(fc.anything({ maxDepth: 4, withSparseArray: true }))

test('flat gives what the language gives, holes and depths included', () => {
  fc.assert(
    fc.property(nested, fc.constantFrom(undefined, 0, 1, 2, 2.5, Infinity, NaN, -1), (list, depth) => {
      expect(broughtly('flat', list, depth)).toEqual(ownly('flat', list, depth))
    }),
  )
})

test('flatMap gives what the language gives', () => {
  fc.assert(
    fc.property(nested, fc.func(fc.anything({ withSparseArray: true })), (list, change) => {
      expect(broughtly('flatMap', list, change)).toEqual(ownly('flatMap', list, change))
    }),
  )
  const bound = { by: 2 }
  const times = function (this: typeof bound, number: number): number[] {
    return [number * this.by]
  }
  expect(broughtly('flatMap', [1, 2], times, bound)).toEqual([2, 4])
})

test('fromEntries gives what the language gives, from lists and what else can be gone through, `__proto__` too', () => {
  const entries = fc.array(fc.tuple(fc.oneof(fc.string(), fc.constant('__proto__')), fc.anything()))
  fc.assert(
    fc.property(entries, (list) => {
      const made = broughtly('fromEntries', Object, new Map(list))
      expect(Object.getOwnPropertyDescriptors(made)).toEqual(
        Object.getOwnPropertyDescriptors(ownly('fromEntries', Object, new Map(list))),
      )
    }),
  )
  expect(broughtly('fromEntries', Object, new URLSearchParams('a=1&b=2'))).toEqual({ a: '1', b: '2' })
})

test('trimStart takes away every kind of space that the language does', () => {
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
      expect(broughtly('trimStart', text)).toBe(ownly('trimStart', text))
    }),
  )
})
