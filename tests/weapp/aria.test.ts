import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const ROOT = path.resolve(__dirname, '..', '..')
const SOURCE = path.join(ROOT, 'src')
const TEMPLATES = readFileSync(path.join(ROOT, 'dist', 'weapp', 'base.wxml'), 'utf8')

/** A tag in the templates with its attributes and their values. */
interface Tag {
  name: string
  attributes: ReadonlyMap<string, string>
}

const TAGS: readonly Tag[] = [...TEMPLATES.matchAll(/<([a-z-]+) ([^>]*)>/g)].map(
  ([, name = '', rest = '']) => ({
    name,
    attributes: new Map(
      [...rest.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  }),
)

// Taro has other templates for views with only class and style, with or without a tap
const views = TAGS.filter(({ name }) => name === 'view')
const tappable = views.filter(({ attributes }) => attributes.has('hover-class'))
const untappable = views.filter(({ attributes }) => attributes.has('aria-hidden'))
const inputs = TAGS.filter(({ name }) => name === 'input')

const ariaOf = (tags: readonly Tag[]): string[][] =>
  tags.map(({ attributes }) => [...attributes.keys()].filter((name) => name.startsWith('aria-')))

describe('the templates have the attributes that screen readers need', () => {
  test('for tappable views, at every depth', () => {
    expect(tappable).toHaveLength(15)
    expect(ariaOf(tappable)).toEqual(
      tappable.map(() => ['aria-role', 'aria-label', 'aria-checked', 'aria-expanded']),
    )
  })

  test('for other views, at every depth', () => {
    expect(untappable).toHaveLength(15)
    expect(ariaOf(untappable)).toEqual(
      untappable.map(() => ['aria-role', 'aria-label', 'aria-hidden', 'aria-level', 'aria-live']),
    )
  })

  test('for fields, focused or not', () => {
    expect(ariaOf(inputs)).toEqual([['aria-label'], ['aria-label']])
  })

  test('filled from React’s props, and empty without them', () => {
    const filled = TAGS.flatMap(({ attributes }) => [...attributes]).filter(([name]) =>
      name.startsWith('aria-'),
    )
    expect(Object.fromEntries(filled)).toEqual({
      'aria-role': "{{xs.b(i.role,'')}}",
      'aria-label': "{{xs.b(i.ariaLabel,'')}}",
      'aria-checked': "{{xs.b(i.ariaChecked,'')}}",
      'aria-expanded': "{{xs.b(i.ariaExpanded,'')}}",
      'aria-hidden': "{{xs.b(i.ariaHidden,'')}}",
      'aria-level': "{{xs.b(i.ariaLevel,'')}}",
      'aria-live': "{{xs.b(i.ariaLive,'')}}",
    })
  })

  test('in less than 6 KB', () => {
    const aria = TEMPLATES.match(/ aria-[a-z]+="[^"]*"/g) ?? []
    expect(aria.join('').length).toBeLessThan(6 * 1024)
  })
})

/** An element in the code with the names of its attributes, without spread objects. */
interface Written {
  where: string
  component: string
  names: string[]
  tappable: boolean
}

function written(): Written[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => {
      const code = readFileSync(path.join(SOURCE, file), 'utf8')
      const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
      const found: Written[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
          const attributes = node.attributes.properties
          const names = attributes.filter(ts.isJsxAttribute).map(({ name }) => name.getText())
          found.push({
            where: `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
            component: node.tagName.getText(),
            names,
            tappable:
              names.includes('onClick') ||
              attributes.some((part) => /^\{\.\.\.pressable\(/.test(part.getText())),
          })
        }
        ts.forEachChild(node, visit)
      }
      visit(tree)
      return found
    })
}

/** Attributes that all templates have under another name, React's own, and those only browsers support. */
const ELSEWHERE = /^(?:className|style|id|key|ref|onClick|nativeProps)$/

/** The attribute name in a template: `aria-role` for role, `hover-class` for hoverClass, `bindinput` for onInput. */
function asInTemplate(name: string): string {
  if (name === 'role') return 'aria-role'
  if (/^on[A-Z]/.test(name)) return name.replace(/^on/, 'bind').toLowerCase()
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

test('no component uses an attribute that the templates drop', () => {
  const dropped = written()
    .filter(({ component }) => ['View', 'Text', 'Image', 'Input', 'Button', 'Canvas'].includes(component))
    .flatMap(({ where, component, names, tappable: taps }) => {
      const tags =
        component === 'View'
          ? taps
            ? tappable
            : untappable
          : TAGS.filter(({ name }) => name === component.toLowerCase())
      const carried = new Set(tags.flatMap(({ attributes }) => [...attributes.keys()]))
      return names
        .filter((name) => !ELSEWHERE.test(name))
        .map(asInTemplate)
        .filter((name) => !carried.has(name))
        .map((name) => `${where}: ${name} of ${component}; add it in config/weapp-templates.ts`)
    })
  expect(dropped).toEqual([])
})
