/**
 * Reduces WeChat's templates to what the app uses.
 *
 * Taro writes all attributes of a WeChat component into every template, once for every depth of views, and
 * omits all accessibility attributes because of their size. Their values are still in the page's data, under
 * the camel-case name. Since Taro does not know these attributes, it keeps those names, so nothing has to
 * change at run time.
 */

type Attributes = Readonly<Record<string, string>>

interface Template {
  /** From the component's name to the attributes of its template, each with its expression. */
  createMiniComponents: (components: Record<string, Record<string, string>>) => Record<string, Attributes>
  /** The same for the two components in every page's own template. */
  transferComponents: Record<string, Attributes>
}

/** The part of Taro that the plugin uses: once the platform is set up, Taro calls the method of that name. */
interface Taro {
  registerMethod: (method: { name: 'onSetupClose'; fn: (platform: { template: Template }) => void }) => void
}

/**
 * What the app passes to each component besides class, style and tap handlers, by Taro's template name (a
 * view that can be tapped, one that cannot, and so on). Components not listed are left out of the templates.
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
 * Each attribute is filled from the name under which Taro stores it; the browser's `role` is WeChat's
 * `aria-role`. An attribute that a component does not pass is empty, which counts as absent: WeChat does not
 * document how it treats `undefined`, and an element labelled or hidden by that word would be wrong.
 */
const attributes = (...names: readonly string[]): Attributes =>
  Object.fromEntries(
    names.map((name) => [
      `aria-${name}`,
      `xs.b(i.${name === 'role' ? name : `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`},'')`,
    ]),
  )

/**
 * Accessibility attributes. Each line is repeated fifteen times, so only those that components use are
 * listed.
 */
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
