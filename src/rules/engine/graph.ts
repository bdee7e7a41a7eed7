/** Draws a guide's decision diagram for one day in Mermaid. */
import { compile, HOLE } from './compile'
import type { AnswerClass } from './classes'
import type { IsoDate } from './days'
import { isLeaf, type Node } from './diagram'
import type { Guide } from './model'

function className(c: AnswerClass): string {
  switch (c.kind) {
    case 'options':
      return c.options.join(' | ')
    case 'runs':
      return c.name
    case 'reading':
      return c.reading
    case 'chosen':
      return c.chosen ? 'yes' : 'no'
  }
}

/** Questions are boxes and outcomes are rounded; an edge is labelled with its answers. */
export function graph(guide: Guide, today: IsoDate): string {
  const { result, results, variables } = compile(guide, today)
  const lines = ['flowchart TD']
  const drawn = new Set<Node>()
  const draw = (node: Node): void => {
    if (drawn.has(node)) return
    drawn.add(node)
    if (isLeaf(node)) {
      const names = node.values.map((index) => {
        const decided = results[index]
        return index === HOLE || !decided ? 'HOLE' : [decided.outcome, ...decided.parts].join(' +')
      })
      lines.push(`  n${node.id}(["${names.join(' / ')}"])`)
      return
    }
    const variable = variables[node.variable]
    lines.push(
      `  n${node.id}["${[variable?.question, variable?.option, variable?.reading && 'reading'].filter(Boolean).join(': ')}"]`,
    )
    for (const child of new Set(node.children)) {
      const classes = variable?.classes.filter((_, index) => node.children[index] === child) ?? []
      lines.push(`  n${node.id} -- "${classes.map(className).join(' | ')}" --> n${child.id}`)
      draw(child)
    }
  }
  draw(result)
  return lines.join('\n')
}
