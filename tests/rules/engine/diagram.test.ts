import fc from 'fast-check'
import {
  createStore,
  isLeaf,
  possible,
  support,
  unite,
  type Node,
  type Store,
  type Values,
} from '@/rules/engine/diagram'

/** The number of classes of each variable. */
const SIZES = [2, 3, 2] as const
const assignments = SIZES.reduce<number[][]>(
  (all, size) => all.flatMap((head) => Array.from({ length: size }, (_, i) => [...head, i])),
  [[]],
)
const tables = fc.array(fc.integer({ min: 0, max: 3 }), {
  minLength: assignments.length,
  maxLength: assignments.length,
})

const indexOf = (assignment: readonly number[]) =>
  assignments.findIndex((a) => a.join() === assignment.join())

/** The diagram of a table. `values` returns the values of each assignment. */
function buildOf(store: Store, values: (index: number) => Values, head: number[] = []): Node {
  const size = SIZES[head.length]
  if (size === undefined) return store.leaf(values(indexOf(head)))
  return store.branch(
    head.length,
    Array.from({ length: size }, (_, i) => buildOf(store, values, [...head, i])),
  )
}
const build = (store: Store, table: readonly number[]) => buildOf(store, (index) => [table[index] ?? 0])

function evaluate(node: Node, assignment: readonly number[]): readonly number[] {
  if (isLeaf(node)) return node.values
  const child = node.children[assignment[node.variable] ?? 0]
  return child ? evaluate(child, assignment) : []
}

test('equal functions are one node', () => {
  fc.assert(
    fc.property(tables, tables, (a, b) => {
      const store = createStore()
      expect(build(store, a) === build(store, b)).toBe(a.join() === b.join())
    }),
  )
})

test('combine unites the values of every assignment and returns the canonical node', () => {
  fc.assert(
    fc.property(tables, tables, (a, b) => {
      const store = createStore()
      const both = store.combine(build(store, a), build(store, b), unite)
      expect(both).toBe(buildOf(store, (index) => unite([a[index] ?? 0], [b[index] ?? 0])))
      for (const assignment of assignments) {
        const index = indexOf(assignment)
        expect(evaluate(both, assignment)).toEqual(unite([a[index] ?? 0], [b[index] ?? 0]))
      }
    }),
  )
})

test('choose takes one diagram where the test holds and the other elsewhere, as the canonical node', () => {
  fc.assert(
    fc.property(tables, tables, tables, (test, yes, no) => {
      const store = createStore()
      const holds = (index: number) => (test[index] ?? 0) % 2
      const chosen = (index: number) => [(holds(index) === 1 ? yes : no)[index] ?? 0]
      expect(
        store.choose(
          buildOf(store, (index) => [holds(index)]),
          build(store, yes),
          build(store, no),
        ),
      ).toBe(buildOf(store, chosen))
    }),
  )
})

test('restrict fixes a variable, forget unites its classes', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 0, max: 2 }), (table, variable) => {
      const store = createStore()
      const root = build(store, table)
      const size = SIZES[variable] ?? 0
      const fixed = (assignment: readonly number[], index: number) =>
        assignment.map((c, v) => (v === variable ? index : c))
      for (const assignment of assignments) {
        const each = Array.from({ length: size }, (_, index) => evaluate(root, fixed(assignment, index)))
        expect(evaluate(store.forget(root, variable), assignment)).toEqual(each.reduce(unite))
        each.forEach((values, index) => {
          expect(evaluate(store.restrict(root, variable, index), assignment)).toEqual(values)
        })
      }
    }),
  )
})

test('a variable without effect is not in the support', () => {
  const store = createStore()
  const same = store.branch(0, [store.leaf([1]), store.leaf([1])])
  const node = store.branch(1, [same, store.leaf([2]), store.leaf([2])])
  expect(support(node)).toStrictEqual(new Set([1]))
  expect(support(store.leaf([1]))).toStrictEqual(new Set())
  expect(possible(node)).toEqual([1, 2])
})

test('unite returns distinct values in ascending order', () => {
  expect(unite([3, 10], [2, 3, 1])).toEqual([1, 2, 3, 10])
  expect(unite([], [10, 9])).toEqual([9, 10])
})

test('restrict names a class that the variable does not have', () => {
  const store = createStore()
  const node = store.branch(2, [store.leaf([1]), store.leaf([2])])
  expect(() => store.restrict(node, 2, 2)).toThrow(new RangeError('variable 2 has no class 2'))
  expect(store.restrict(node, 1, 2)).toBe(node) // it does not depend on that one
})
