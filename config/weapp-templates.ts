/**
 * WeChat's templates, with what the app gives its components and nothing else.
 *
 * Taro writes into every template all that WeChat's component knows, once for every depth of views; and it leaves out
 * every attribute that a screen reader lives by, for their size. The values of those are in the page's data all the
 * same, under the name in camel case. Being no properties that Taro knows, they keep those names, so nothing has to be
 * told at run time.
 */

type Attributes = Readonly<Record<string, string>>

interface Template {
  /** From a component's name to the attributes of its template, each with the expression that fills it. */
  createMiniComponents: (components: Record<string, Record<string, string>>) => Record<string, Attributes>
  /** The same for the two that stand in every page's own template. */
  transferComponents: Record<string, Attributes>
}

/** What the plugin needs of Taro: once the platform is set up, Taro calls the method of that name. */
interface Taro {
  registerMethod: (method: { name: 'onSetupClose'; fn: (platform: { template: Template }) => void }) => void
}

/**
 * By the component as Taro names its templates (a view that can be tapped, one that cannot, and so on): what the app gives
 * it beside its class, its style and that it is tapped. A component that is not here is in no template.
 */
export const GIVEN: Readonly<Record<string, readonly string[]>> = {
  view: ['hover-class'],
  'static-view': [],
  'pure-view': [],
  'click-view': [],
  'static-text': ['user-select'],
  button: ['open-type', 'hover-class'],
  input: [
    'value',
    'type',
    'placeholder',
    'placeholder-class',
    'maxlength',
    'focus',
    'confirm-type',
    'cursor-spacing',
    'bindinput',
    'bindfocus',
    'bindblur',
  ],
  image: ['src', 'mode', 'show-menu-by-longpress'],
  'static-image': ['src', 'mode', 'show-menu-by-longpress'],
  canvas: ['type', 'canvas-id'],
  'page-meta': ['page-style'],
  'navigation-bar': [],
}

const ALWAYS: readonly string[] = ['class', 'style', 'bindtap']

/**
 * Each attribute is filled from the name under which Taro keeps it; the browser's `role` is WeChat's `aria-role`.
 * One that a component did not give is empty, which counts as not given: WeChat does not say what it makes of
 * `undefined`, and an element labelled or hidden by that word would be wrong.
 */
const attributes = (...names: readonly string[]): Attributes =>
  Object.fromEntries(
    names.map((name) => [
      `aria-${name}`,
      `xs.b(i.${name === 'role' ? name : `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`},'')`,
    ]),
  )

/** The same for screen readers. Each line is there fifteen times, so there is none that no component writes. */
const ARIA: Readonly<Record<string, Attributes>> = {
  view: attributes('role', 'label', 'checked', 'expanded'),
  'static-view': attributes('role', 'label', 'hidden', 'level', 'live'),
  input: attributes('label'),
  image: attributes('label'),
  'static-image': attributes('label'),
}

const slimmed = (components: Record<string, Attributes>): Record<string, Attributes> =>
  Object.fromEntries(
    Object.entries(components).flatMap(([component, all]) => {
      const given = GIVEN[component]
      if (given === undefined) return []
      const kept = Object.entries(all).filter(([name]) => ALWAYS.includes(name) || given.includes(name))
      return [[component, { ...Object.fromEntries(kept), ...ARIA[component] }]]
    }),
  )

export default function weappTemplates(taro: Taro): void {
  taro.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      const create = template.createMiniComponents.bind(template)
      template.createMiniComponents = (components) => {
        const ofPages = create(components)
        template.transferComponents = slimmed(template.transferComponents)
        return slimmed(ofPages)
      }
    },
  })
}
