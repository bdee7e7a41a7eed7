/**
 * WeChat's templates, with what screen readers need and without what no page shows.
 *
 * Taro leaves out of WeChat's templates every attribute that a screen reader lives by, for their size. The values
 * are in the page's data all the same, under the name in camel case; this plugin gives the templates the ones that
 * the app uses. Being no properties that Taro knows, they keep those names, so nothing has to be told at run time.
 */

type Attributes = Readonly<Record<string, string>>

interface Template {
  /** From a component's name to the attributes of its template, each with the expression that fills it. */
  createMiniComponents: (components: Record<string, Record<string, string>>) => Record<string, Attributes>
}

/** What the plugin needs of Taro: once the platform is set up, Taro calls the method of that name. */
interface Taro {
  registerMethod: (method: { name: 'onSetupClose'; fn: (platform: { template: Template }) => void }) => void
}

/**
 * Components that Taro has in every package and no page shows: a view that scrolls or holds the page while it is
 * dragged, and a text that can be tapped.
 */
const UNUSED: readonly string[] = ['scroll-view', 'catch-view', 'text']

/** What no element of the app listens to or gives; each would be there for every depth of views. */
const UNHEARD = /^(?:bind(?:touch|longpress|animation|transition)|animation$|hover-stop-propagation$)/

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

/**
 * By the component as Taro names its templates: a view that can be tapped, one that cannot, and so on. Each line is
 * there fifteen times, once for every depth of views, so there is no attribute in it that no component writes.
 */
const ARIA: Readonly<Record<string, Attributes>> = {
  view: attributes('role', 'label', 'checked', 'expanded'),
  'static-view': attributes('role', 'label', 'hidden', 'level', 'live'),
  input: attributes('label'),
}

const heard = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !UNHEARD.test(name)))

export default function weappTemplates(taro: Taro): void {
  taro.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      const create = template.createMiniComponents.bind(template)
      template.createMiniComponents = (components) =>
        Object.fromEntries(
          Object.entries(create(components))
            .filter(([name]) => !UNUSED.includes(name))
            .map(([name, attributes]) => [name, { ...heard(attributes), ...ARIA[name] }]),
        )
    },
  })
}
