/** WeChat's component framework: makes pages of what `Page()` and `Component()` define and of the templates. */
import * as glassEasel from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import type { ComponentJson } from '../package'
import { recordSent } from './cost'
import { createElement, setEmit } from './elements'
import { problem, noteActivity } from './record'
import { later } from './timers'

export type Definition = Record<string, unknown>

/** A page as its own code knows it, by `this`. */
export interface PageInstance {
  route: string
  options: Record<string, string>
  data: Record<string, unknown>
  setData: (data: Record<string, unknown>, done?: () => void) => void
}

export interface PageView {
  instance: PageInstance
  element: HTMLElement
  /** Calls a method of the page, if it has one of that name. */
  call: (method: string, ...args: unknown[]) => unknown
  /** The first element for a selector of WeChat. */
  find: (selector: string) => HTMLElement | null
  findAll: (selector: string) => HTMLElement[]
  destroy: () => void
}

export interface Framework {
  /** Runs the script of a page or component, which has to call `Page()` or `Component()`. */
  load: (path: string, run: () => void) => void
  Page: (definition: Definition) => void
  Component: (definition: Definition) => void
  Behavior: (definition: Definition) => unknown
  open: (path: string, query: Record<string, string>) => PageView
}

export interface FrameworkOptions {
  configs: Record<string, ComponentJson>
  componentTags: readonly string[]
  templates: glassEasel.template.ComponentTemplate['groupList']
  /** Milliseconds from `setData` until the view is updated. */
  delay: () => number
}

/** The element of the document for a node of the framework. */
const domOf = (node: glassEasel.Element): HTMLElement | null => {
  const element: unknown = node.getBackendElement()
  return element instanceof HTMLElement ? element : null
}

class Backend extends glassEasel.CurrentWindowBackendContext {
  constructor(componentTags: readonly string[]) {
    super()
    const elements = {
      createElement: (tag: string) => createElement(tag, componentTags),
      createTextNode: (text: string) => document.createTextNode(text),
      createDocumentFragment: () => document.createDocumentFragment(),
    }
    // glass-easel types the document's elements in its own way
    this.document = elements as unknown as typeof this.document
  }

  override setListenerStats(...args: Parameters<glassEasel.CurrentWindowBackendContext['setListenerStats']>) {
    // the elements emit all other events themselves
    if (args[1].startsWith('touch')) super.setListenerStats(...args)
  }
}

const copyOf = (value: object): unknown => JSON.parse(JSON.stringify(value))

/** An event as WeChat passes it to the app's code: plain data, without references into the view. */
function plainEvent(event: glassEasel.ShadowedEvent<unknown>): object {
  const node = ({ id, dataset }: { id: string; dataset: unknown }): object => ({
    id,
    dataset: copyOf(dataset ?? {}),
  })
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    target: node(event.target),
    currentTarget: node(event.currentTarget),
    mark: event.mark ?? {},
    detail: copyOf(event.detail ?? {}),
  }
}

/** The definition of a page whose methods get events as plain data. */
const withPlainEvents = (definition: Definition): Definition =>
  Object.fromEntries(
    Object.entries(definition).map(([name, value]) => [
      name,
      typeof value !== 'function'
        ? value
        : function (this: unknown, ...args: unknown[]): unknown {
            noteActivity()
            const given = args.map((arg) =>
              arg instanceof glassEasel.Event ? plainEvent(toShadowed(arg)) : arg,
            )
            return Reflect.apply(value, this, given)
          },
    ]),
  )

/** An event that reaches a listener has its targets set. */
const toShadowed = (event: glassEasel.Event<unknown>): glassEasel.ShadowedEvent<unknown> =>
  event as glassEasel.ShadowedEvent<unknown>

/** glass-easel ignores an event without a handler; WeChat warns, and so does this. */
function reportMissingHandlers(): void {
  const find = glassEasel.Component.getMethod.bind(glassEasel.Component) as FindMethod
  const reporting: FindMethod = (component, name) => {
    const found = find(component, name)
    if (found === undefined) problem(component.is, `does not have a method "${name}" to handle an event`)
    return found
  }
  Object.assign(glassEasel.Component, { getMethod: reporting })
}

type FindMethod = (component: glassEasel.GeneralComponent, name: string) => unknown

export function createFramework({ configs, componentTags, templates, delay }: FrameworkOptions): Framework {
  glassEasel.addGlobalErrorListener((error, method) => {
    problem(method ?? 'framework', error)
    return false
  })
  glassEasel.addGlobalWarningListener((message) => {
    // WeChat draws nothing for a missing list; the templates of Taro rely on it
    if (!message.startsWith('The for-list data is neither')) problem('framework', message)
    return false
  })
  reportMissingHandlers()
  const env = new MiniProgramEnv()
  const context = new Backend(componentTags)
  const dispatch = (...[target, type, detail, options]: EventArgs): glassEasel.EventBubbleStatus => {
    noteActivity()
    const event = new glassEasel.Event(type, detail, options)
    glassEasel.Event.dispatchEvent(target, event)
    return event.getEventBubbleStatus()
  }
  context.onEvent(dispatch)
  setEmit((element, type, detail) => {
    const { __wxElement: node } = element as unknown as { __wxElement?: glassEasel.Element }
    if (node) dispatch(node, type, detail, { bubbles: false, composed: false })
  })
  const backend = env.associateBackend(context)
  const space = env.createCodeSpace('app', true)
  for (const [path, config] of Object.entries(configs)) space.addComponentStaticConfig(path, config)
  for (const [path, content] of Object.entries(templates ?? {}))
    space.addCompiledTemplate(path, {
      content,
      ...(templates && { groupList: templates }),
      fallbackListenerOnNativeNode: true, // `bindtap`, written without a colon
    })

  let loading: { path: string; defined: boolean } | null = null
  const defining = (kind: string): string => {
    if (!loading) throw new Error(`${kind}() outside of the file of a page or component`)
    loading.defined = true
    return loading.path
  }

  return {
    load(path, run) {
      const outer = loading
      loading = { path, defined: false }
      try {
        run()
        if (!loading.defined) problem(path, 'defines neither a page nor a component')
      } finally {
        loading = outer
      }
    },
    Page(definition) {
      space.component(defining('Page')).pageDefinition(withPlainEvents(definition)).register()
    },
    Component(definition) {
      space.component(defining('Component')).definition(definition).register()
    },
    Behavior: (definition) => space.behavior().definition(definition).register(),
    open(path, query) {
      const root = backend.createRoot('page', space, path)
      const caller = root.get()
      const component = root.getComponent()
      const update = caller.setData.bind(caller)
      const instance: PageInstance = Object.assign(caller, {
        route: path,
        options: query,
        setData(data: Record<string, unknown>, done?: () => void) {
          noteActivity()
          for (const [field, value] of Object.entries(data))
            if (value === undefined)
              problem(`${path} setData`, `"${field}" is set to undefined, which WeChat refuses`)
          const crossing = JSON.stringify(data)
          recordSent(crossing)
          const arrive = (): void => {
            noteActivity()
            update(JSON.parse(crossing) as Record<string, unknown>)
            if (done)
              later(() => {
                noteActivity()
                done()
              })
          }
          if (delay() === 0) arrive()
          else later(arrive, delay())
        },
      })
      const frame = document.createElement('div')
      frame.className = 'weapp-page'
      const placeholder = frame.appendChild(document.createElement('div'))
      document.body.append(frame)
      root.attach(frame as never, placeholder as never)
      const shadow = component.getShadowRoot()
      return {
        instance,
        element: frame,
        call: (method, ...args) => {
          const run: unknown = Reflect.get(caller, method)
          return typeof run === 'function' ? (Reflect.apply(run, caller, args) as unknown) : undefined
        },
        find: (selector) => {
          const node = shadow?.querySelector(selector)
          return node ? domOf(node) : null
        },
        findAll: (selector) =>
          (shadow?.querySelectorAll(selector) ?? []).flatMap((node) => domOf(node) ?? []),
        destroy: () => {
          root.release()
          frame.remove()
        },
      }
    },
  }
}

type EventArgs = Parameters<Parameters<glassEasel.CurrentWindowBackendContext['onEvent']>[0]>
