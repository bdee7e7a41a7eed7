/** The parts of a style sheet that the oldest supported browsers do not know, from MDN's data. */
import type { Identifier } from '@mdn/browser-compat-data'
import { parse, type Container, type Document } from 'postcss'
import parseSelector from 'postcss-selector-parser'
import parseValue from 'postcss-value-parser'
import { data, isYoung, partOf } from './younger'

const properties = partOf(data.css, 'properties')
const atRules = partOf(data.css, 'at-rules')
const selectors = partOf(data.css, 'selectors')
const types = partOf(data.css, 'types')

const youngPart = (whole: Identifier | undefined, name: string): boolean => {
  const part = whole?.[name]
  return part !== undefined && isYoung(part, false)
}

/** Whether the rule is inside `@supports`. */
const isAskedFor = (node: Container | Document | undefined): boolean =>
  node !== undefined &&
  ((node.type === 'atrule' && 'name' in node && node.name === 'supports') || isAskedFor(node.parent))

/** Whether the same is also declared with a `-webkit-` prefix. */
const hasOlderName = (rule: Container | Document | undefined, prop: string, value: string): boolean =>
  rule?.nodes?.some(
    (node) =>
      node.type === 'decl' &&
      ((node.prop === `-webkit-${prop}` && node.value === value) ||
        (node.prop === prop && node.value === `-webkit-${value}`)),
  ) === true

/** Such as `gap`, `overflow-wrap: anywhere`, `env()`, `:focus-visible`, `@media prefers-color-scheme`. */
export function youngStyles(css: string): ReadonlySet<string> {
  const found = new Set<string>()
  const sheet = parse(css)
  sheet.walkDecls(/^[a-z]/, ({ prop, value, parent }) => {
    if (isAskedFor(parent) || hasOlderName(parent, prop, value)) return
    const property = properties[prop]
    const young = property !== undefined && isYoung(property, false)
    if (young) found.add(prop)
    // the declaration does not tell which kind of box it applies to
    if (youngPart(property, 'flex_context')) found.add(`${prop} in a flex box`)
    parseValue(value).walk(({ type, value: word }) => {
      if (type === 'word' && !young && youngPart(property, word)) found.add(`${prop}: ${word}`)
      if (type === 'function' && youngPart(types, word)) found.add(`${word}()`)
    })
  })
  sheet.walkRules(({ selector, parent }) => {
    if (parent?.type === 'atrule' && 'name' in parent && parent.name.endsWith('keyframes')) return
    parseSelector((parts) => {
      parts.walkPseudos(({ value }) => {
        if (youngPart(selectors, value.replace(/^::?/, ''))) found.add(value)
      })
    }).processSync(selector)
  })
  sheet.walkAtRules(({ name, params }) => {
    const rule = atRules[name]
    if (rule !== undefined && isYoung(rule, false)) found.add(`@${name}`)
    for (const [feature = ''] of params.matchAll(/[a-z][a-z-]+/g))
      if (name === 'media' && youngPart(rule, feature)) found.add(`@media ${feature}`)
  })
  return found
}
