/** Finds styles whose effect depends on the order in which the browser loads the files. Runs in the page. */

declare global {
  interface Window {
    styleConflicts: () => string[]
  }
}

interface Match {
  readonly selector: string
  readonly value: string
  /** The component that the selector's last class belongs to: `dial` of `.page--huge .dial-number`. */
  readonly component: string
}

const PSEUDO_ELEMENT = /::[\w-]+/

/** The rules that apply in this browser, to a window of this size. */
const applying = (rules: CSSRuleList): CSSStyleRule[] =>
  [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule]
    if (rule instanceof CSSMediaRule)
      return matchMedia(rule.conditionText).matches ? applying(rule.cssRules) : []
    if (rule instanceof CSSSupportsRule)
      return CSS.supports(rule.conditionText) ? applying(rule.cssRules) : []
    return []
  })

/** Classes, attributes and pseudo-classes, then elements; the app styles no ids. */
function specificityOf(selector: string): number {
  const classes = selector.replace(PSEUDO_ELEMENT, '').match(/\.[\w-]+|\[[^\]]+\]|:(?!not|is|where)[\w-]+/g)
  const elements = selector.match(/(?:^|[\s>+~(])[a-z][\w-]*|::[\w-]+/g)
  return 100 * (classes?.length ?? 0) + (elements?.length ?? 0)
}

function componentOf(selector: string): string {
  const classes = [...selector.matchAll(/\.([a-z]+)/g)]
  return classes.at(-1)?.[1] ?? selector
}

/** The strongest of the values that the rules give the element, by property, where they are not all of one component. */
function conflictsAt(element: Element, rules: readonly CSSStyleRule[]): string[] {
  const strongest = new Map<string, { specificity: number; matches: Match[] }>()
  for (const rule of rules)
    for (const selector of rule.selectorText.split(/,(?![^(]*\))/).map((part) => part.trim())) {
      if (!element.matches(selector.replace(PSEUDO_ELEMENT, ''))) continue
      const specificity = specificityOf(selector)
      for (const property of rule.style) {
        const key = [
          PSEUDO_ELEMENT.exec(selector)?.[0],
          property,
          rule.style.getPropertyPriority(property),
        ].join(' ')
        const match = {
          selector,
          value: rule.style.getPropertyValue(property),
          component: componentOf(selector),
        }
        const before = strongest.get(key)
        if (before === undefined || before.specificity < specificity)
          strongest.set(key, { specificity, matches: [match] })
        else if (before.specificity === specificity) before.matches.push(match)
      }
    }
  return [...strongest].flatMap(([key, { matches }]) => {
    const values = new Set(matches.map(({ value }) => value))
    const components = new Set(matches.map(({ component }) => component))
    return values.size > 1 && components.size > 1
      ? [`${key}: ${matches.map(({ selector, value }) => `${selector} { ${value} }`).join(', ')}`]
      : []
  })
}

window.styleConflicts = () => {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => applying(cssRules))
  const elements = [...document.querySelectorAll('.taro_page *')]
  return [...new Set(elements.flatMap((element) => conflictsAt(element, rules)))]
}

export {}
