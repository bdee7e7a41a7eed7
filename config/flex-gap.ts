/**
 * Emulates `gap` in flex boxes for phones without it: Chrome before 84, iOS before 14.5. Each such box gets
 * margins on its children, each grid the older name `grid-gap`. The last line of a wrapping box then has a
 * margin too.
 */
import { Rule, type Declaration, type PluginCreator, type Root } from 'postcss'

/** True only for those: `inset` came to Safari together with `gap`, `appearance` to Chrome. */
const WITHOUT_GAP = '(not (inset: 0)) and (not (appearance: none))'

type Flow = 'row' | 'column' | 'wrap' | 'grid'

/** The margin for children matched by the selector's suffix. */
type Margin = readonly [part: string, prop: string, value: string]

const valueOf = (rule: Rule, prop: string): string | undefined => {
  let value: string | undefined
  rule.each((node) => {
    if (node.type === 'decl' && node.prop === prop) ({ value } = node)
  })
  return value
}

/** How the rule lays out its children; undefined if it does not say. */
function flowOf(rule: Rule): Flow | undefined {
  const display = valueOf(rule, 'display')
  if (display?.endsWith('grid')) return 'grid'
  const direction = valueOf(rule, 'flex-direction')
  const wraps = valueOf(rule, 'flex-wrap') === 'wrap'
  if (direction?.startsWith('column')) return 'column'
  if (wraps) return 'wrap'
  return display?.endsWith('flex') || direction !== undefined ? 'row' : undefined
}

/** The class at the end of a selector, which names the box. */
const boxOf = (selector: string): string => /\.([\w-]+)[^.\s]*$/.exec(selector)?.[1] ?? selector

/** What the rules of a file say about their boxes. The first rule decides; later ones only change sizes. */
function flowsOf(root: Root): ReadonlyMap<string, Flow> {
  const flows = new Map<string, Flow>()
  root.walkRules((rule) => {
    const flow = flowOf(rule)
    if (flow === undefined) return
    for (const box of rule.selectors.map(boxOf)) if (!flows.has(box)) flows.set(box, flow)
  })
  return flows
}

/** Boxes with a ::before or ::after. */
function pseudosOf(root: Root): ReadonlySet<string> {
  const found = new Set<string>()
  root.walkRules(({ selectors }) => {
    for (const selector of selectors) {
      const [, box, pseudo] = /\.([\w-]+)::?(before|after)$/.exec(selector) ?? []
      if (box !== undefined && pseudo !== undefined) found.add(`${box}::${pseudo}`)
    }
  })
  return found
}

/** The margins that replace a row gap and a column gap. */
function marginsOf(flow: Exclude<Flow, 'grid'>, across: string, along: string): readonly Margin[] {
  if (flow === 'column') return [[' > * + *', 'margin-top', across]]
  const within: Margin = [' > * + *', 'margin-left', along]
  const wrapping: readonly Margin[] = [
    [' > *', 'margin-bottom', across],
    [' > *:not(:last-child)', 'margin-right', along], // lines start at the left
  ]
  return [
    ...(flow === 'wrap' ? wrapping : [within]),
    [' > .icon:only-child', 'margin-right', along], // text without an element follows
    ['::before', 'margin-right', along],
    ['::after', 'margin-left', along],
  ]
}

/** The rules that give the children of the rule's boxes those margins, if any. */
function besides(rule: Rule, margins: readonly Margin[], pseudos: ReadonlySet<string>): Rule[] {
  return margins.flatMap(([part, prop, value]) => {
    const selectors = part.startsWith('::')
      ? rule.selectors.filter((selector) => {
          const kinds = new RegExp(`^${boxOf(selector)}(?:--[\\w-]+)?${part}$`)
          return [...pseudos].some((pseudo) => kinds.test(pseudo))
        })
      : rule.selectors
    if (selectors.length === 0 || /^0(?:px)?$/.test(value)) return []
    return new Rule({ selectors: selectors.map((selector) => selector + part) }).append({ prop, value })
  })
}

const flexGap: PluginCreator<undefined> = () => ({
  postcssPlugin: 'flex-gap',
  OnceExit(root) {
    const flows = flowsOf(root)
    const pseudos = pseudosOf(root)
    const gaps: Declaration[] = []
    root.walkDecls('gap', (gap) => {
      gaps.push(gap)
    })
    for (const gap of gaps) {
      const rule = gap.parent
      if (!(rule instanceof Rule)) throw gap.error('a gap stands in a rule')
      const flow = flowOf(rule) ?? flows.get(boxOf(rule.selector))
      if (flow === undefined)
        throw gap.error('say display: flex, or grid, in the first rule of a box with a gap')
      if (flow === 'grid') gap.cloneBefore({ prop: 'grid-gap' })
      else {
        const [across = '', along = across] = gap.value.split(/\s+(?![^(]*\))/)
        const nodes = besides(rule, marginsOf(flow, across, along), pseudos)
        if (nodes.length > 0) rule.after({ name: 'supports', params: WITHOUT_GAP, nodes })
      }
    }
  },
})
flexGap.postcss = true

export default flexGap
