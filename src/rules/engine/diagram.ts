/**
 * Reduced ordered decision diagrams: a function of several variables as a graph that shares equal subgraphs.
 * A leaf holds a set of values; several values mean that the known answers do not decide between them. Nodes
 * are unique within a store, so two diagrams decide alike exactly if they are the same node.
 */

/** Values in ascending order. */
export type Values = readonly number[]

export interface Leaf {
  readonly id: number
  readonly values: Values
}
export interface Branch {
  readonly id: number
  /** Position in the variable order; grows from root to leaf. */
  readonly variable: number
  /** One child for each class of the variable. */
  readonly children: readonly Node[]
}
export type Node = Leaf | Branch

export const isLeaf = (node: Node): node is Leaf => 'values' in node

/** Joins the values of two leaves. */
export type Join = (a: Values, b: Values) => Values

export const unite: Join = (a, b) => [...new Set([...a, ...b])].sort((x, y) => x - y)

export interface Store {
  readonly leaf: (values: Values) => Node
  readonly branch: (variable: number, children: readonly Node[]) => Node
  /** The diagram whose leaf, for each assignment, joins the leaves of `a` and `b`. */
  readonly combine: (a: Node, b: Node, join: Join) => Node
  /** `yes` where the test holds, `no` elsewhere. The test's leaves are 1 and 0. */
  readonly choose: (test: Node, yes: Node, no: Node) => Node
  /** The diagram for one class of the variable. */
  readonly restrict: (node: Node, variable: number, childIndex: number) => Node
  /** The diagram with the variable unknown for good: each leaf unites what any of its classes leads to. */
  readonly forget: (node: Node, variable: number) => Node
}

/** More than the nodes of any store; a product of two ids is still an exact number. */
const MOST_NODES = 2 ** 26

export function createStore(): Store {
  const unique = new Map<string, Node>()
  const intern = (key: string, make: (id: number) => Node): Node => {
    const known = unique.get(key)
    if (known) return known
    const node = make(unique.size)
    unique.set(key, node)
    return node
  }

  const leaf = (values: Values): Node => intern(`=${values.join()}`, (id) => ({ id, values }))

  const branch = (variable: number, children: readonly Node[]): Node => {
    const [first] = children
    if (first && children.every((child) => child === first)) return first
    return intern(`${variable}:${children.map((c) => c.id).join()}`, (id) => ({ id, variable, children }))
  }

  const combine = (left: Node, right: Node, join: Join): Node => {
    const done = new Map<number, Node>()
    const go = (a: Node, b: Node): Node => {
      if (isLeaf(a) && isLeaf(b)) return leaf(join(a.values, b.values))
      const key = a.id * MOST_NODES + b.id
      const known = done.get(key)
      if (known) return known
      const top = isLeaf(a) ? b : isLeaf(b) || a.variable <= b.variable ? a : b
      if (isLeaf(top)) throw new Error('unreachable: one of the two nodes is a branch')
      const { variable } = top
      const at = (node: Node, index: number) =>
        isLeaf(node) || node.variable !== variable ? node : (node.children[index] ?? node)
      const node = branch(
        variable,
        top.children.map((_, index) => go(at(a, index), at(b, index))),
      )
      done.set(key, node)
      return node
    }
    return go(left, right)
  }

  // where the test is already decided, the chosen diagram is used without walking it
  const choose = (holds: Node, yes: Node, no: Node): Node => {
    const done = new Map<number, Map<number, Node>>()
    const go = (test: Node, a: Node, b: Node): Node => {
      if (a === b) return a
      if (isLeaf(test)) return test.values[0] === 1 ? a : b
      const ofTest = done.get(test.id) ?? new Map<number, Node>()
      done.set(test.id, ofTest)
      const key = a.id * MOST_NODES + b.id
      const known = ofTest.get(key)
      if (known) return known
      let top: Branch = test
      if (!isLeaf(a) && a.variable < top.variable) top = a
      if (!isLeaf(b) && b.variable < top.variable) top = b
      const { variable } = top
      const at = (node: Node, index: number) =>
        isLeaf(node) || node.variable !== variable ? node : (node.children[index] ?? node)
      const node = branch(
        variable,
        top.children.map((_, index) => go(at(test, index), at(a, index), at(b, index))),
      )
      ofTest.set(key, node)
      return node
    }
    return go(holds, yes, no)
  }

  /** Rebuilds the diagram, replacing each branch on the variable by the result of `pick`. */
  const replace = (root: Node, variable: number, pick: (branch: Branch) => Node): Node => {
    const done = new Map<number, Node>()
    const go = (node: Node): Node => {
      if (isLeaf(node) || node.variable > variable) return node
      const known = done.get(node.id)
      if (known) return known
      const made = node.variable === variable ? pick(node) : branch(node.variable, node.children.map(go))
      done.set(node.id, made)
      return made
    }
    return go(root)
  }

  // cached, because an interview is replayed from its first answer at each step
  const narrowed = new Map<string, Node>()
  const once = (key: string, make: () => Node): Node => {
    const known = narrowed.get(key)
    if (known) return known
    const made = make()
    narrowed.set(key, made)
    return made
  }

  const restrict = (node: Node, variable: number, index: number): Node =>
    once(`${node.id} ${variable} ${index}`, () =>
      replace(node, variable, (at) => {
        const child = at.children[index]
        if (!child) throw new RangeError(`variable ${variable} has no class ${index}`)
        return child
      }),
    )

  const forget = (node: Node, variable: number): Node =>
    once(`${node.id} ${variable}`, () =>
      replace(node, variable, (at) => at.children.reduce((a, b) => combine(a, b, unite))),
    )

  return { leaf, branch, combine, choose, restrict, forget }
}

/** Every node of the diagram, once. */
function nodesOf(root: Node): Iterable<Node> {
  const seen = new Set<Node>([root])
  for (const node of seen) if (!isLeaf(node)) for (const child of node.children) seen.add(child)
  return seen
}

/** Caches a function of a diagram; nodes never change. */
function remembered<T>(of: (root: Node) => T): (root: Node) => T {
  const known = new WeakMap<Node, T>()
  return (root) => {
    const before = known.get(root)
    if (before !== undefined) return before
    const now = of(root)
    known.set(root, now)
    return now
  }
}

/** The variables that the function depends on. */
export const support = remembered((root): ReadonlySet<number> => {
  const variables = new Set<number>()
  for (const node of nodesOf(root)) if (!isLeaf(node)) variables.add(node.variable)
  return variables
})

/** The values that are still possible. */
export const possible = remembered((root): Values => {
  let values: Values = []
  for (const node of nodesOf(root)) if (isLeaf(node)) values = unite(values, node.values)
  return values
})
