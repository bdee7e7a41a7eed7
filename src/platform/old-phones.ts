/**
 * Language methods that the app and its packages use and that the oldest supported phones (browserslist in
 * package.json) lack: they came with Chrome 66 to 73 and iOS 12. Import it before everything else, for its
 * side effect. docs/decisions/0016 says why it is not a package; a test fails when a method is missing here.
 */

// no spread or destructuring: Babel's helpers for them would be larger than this file

function define(owner: object, name: PropertyKey, value: unknown, enumerable: boolean): void {
  Object.defineProperty(owner, name, { configurable: true, enumerable, writable: true, value })
}

function bring(owner: object, name: string, method: unknown): void {
  if (!(name in owner)) define(owner, name, method, false)
}

function gather(items: readonly unknown[], depth: number, into: unknown[]): unknown[] {
  // forEach skips holes, as the specification requires
  items.forEach((item) => {
    if (depth >= 1 && Array.isArray(item)) gather(item, depth - 1, into)
    else into.push(item)
  })
  return into
}

bring(Array.prototype, 'flat', function flat(this: readonly unknown[], depth?: number): unknown[] {
  return gather(this, depth === undefined ? 1 : depth, [])
})

bring(
  Array.prototype,
  'flatMap',
  function flatMap(
    this: readonly unknown[],
    change: (item: unknown, index: number, all: readonly unknown[]) => unknown,
    self?: unknown,
  ): unknown[] {
    return gather(this.map(change, self), 1, [])
  },
)

bring(
  Object,
  'fromEntries',
  function fromEntries(entries: Iterable<readonly [PropertyKey, unknown]>): object {
    const made = {}
    for (const entry of entries) {
      // not by assignment, which would treat `__proto__` specially
      define(made, entry[0], entry[1], true)
    }
    return made
  },
)

bring(String.prototype, 'trimStart', function trimStart(this: string): string {
  return this.replace(/^\s+/, '')
})

export {}
