/** Runs a compiled mini-program inside the page; mini-program.ts drives it from Node. */
import type { WeappPackage } from '../package'
import { takeCost, type Cost } from './cost'
import { dateFrom, moveClock } from './clock'
import { deviceApis, type Device, type Launch } from './device'
import { createFramework, type Definition, type FrameworkOptions, type PageView } from './framework'
import { createLoader, type ModuleCode } from './modules'
import { inOwnTask, callsOf, guarded, problem, recordCall, settle } from './record'
import { createNetwork, type Served } from './network'
import { createPermissions, type Refusal } from './permissions'
import { pictures } from './pictures'
import { createStack, NavigationError, parseQuery, type Stack } from './stack'
import { createStorage } from './storage'
import { removeBuiltins } from './remove-builtins'
import { cancel, later, timersAreDue } from './timers'
import { createUpdateManager } from './updates'
import { viewApis } from './view-apis'
import { ApiError, asynchronous, createWx, failing, slow, used } from './wx'

/** How a mini-program is opened. */
export interface StartOptions extends Device {
  /** The page to open, such as `/pages/home/index?key=value`. */
  url: string
  /** The time at which the app is opened, in milliseconds since 1970; null for now. */
  now: number | null
  /** Milliseconds from `setData` until the view is updated. */
  delay: number
  /** What is already in storage, by key. */
  storage: Record<string, unknown>
  server: Served
  /** Functions of `wx` to leave out. */
  withoutApis: readonly string[]
  /** Built-ins of JavaScript to leave out: `Array.prototype.flat`. */
  withoutBuiltins: readonly string[]
}

/** What the page needs to know of the app's files. */
export type Manifest = Pick<WeappPackage, 'app' | 'pages' | 'configs'> & {
  /** The tags of the app's own components. */
  componentTags: string[]
  /** CSS by path of page, and of `app`. */
  styles: Record<string, string>
  /** The names of everything that WeChat documents on `wx`. */
  documented: string[]
}

/** `window.weapp`: what mini-program.ts calls, which documents each. */
export interface Host {
  start: (options: StartOptions) => Promise<void>
  settle: (quiet: number) => Promise<string[]>
  back: () => Promise<void>
  leave: (now: number | null) => Promise<void>
  open: (url: string) => Promise<void>
  routes: () => string[]
  title: () => string
  storage: () => Record<string, unknown>
  calls: (name: string) => unknown[]
  used: () => string[]
  fail: (name: string, reason: string | null) => void
  refuse: (scope: string, refusal: Refusal) => void
  slow: (name: string, milliseconds: number) => void
  serve: (files: Served) => void
  share: () => Promise<unknown>
  pictures: () => Record<string, string>
  updateArrives: (loaded: boolean) => Promise<void>
  cost: () => Cost
  data: () => Record<string, unknown>
}

declare global {
  interface Window {
    weapp: Host
    weappManifest: Manifest
    weappTemplates: FrameworkOptions['templates']
    weappModules: (...given: unknown[]) => Record<string, ModuleCode>
  }
}

const LANGUAGE = [
  'Object',
  'Array',
  'JSON',
  'Math',
  'Promise',
  'Symbol',
  'Map',
  'Set',
  'WeakMap',
  'RegExp',
  'Error',
]

/** The app's `globalThis`: JavaScript's built-ins and the settable clock. */
const globalsWith = (AppDate: DateConstructor): object => ({
  ...Object.fromEntries(LANGUAGE.map((name) => [name, Reflect.get(window, name) as unknown])),
  Date: AppDate,
})

/** Applies the style sheet of the page on top only: in WeChat each page is a window of its own. */
function pageStyles(styles: Record<string, string>): (path: string) => void {
  const add = (css = ''): HTMLStyleElement => {
    const element = document.createElement('style')
    element.textContent = css
    document.head.append(element)
    return element
  }
  add(styles['app'])
  const ofPage = add()
  return (path) => {
    ofPage.textContent = styles[path] ?? ''
  }
}

/** WeChat's launch options for an address. */
function launchOf(url: string): Launch {
  const [path = '', query = ''] = url.replace(/^\//, '').split('?')
  return { path, query: parseQuery(query), scene: 1001, referrerInfo: {}, apiCategory: 'default' }
}

interface Way {
  url: string
  delta?: number
}

function navigationApis(stack: Stack): Record<string, unknown> {
  const way = (name: string, go: (options: Way) => void): [string, unknown] => [
    name,
    asynchronous(name, (options: Way) => {
      try {
        go(options)
      } catch (error) {
        throw error instanceof NavigationError ? new ApiError(error.message) : error
      }
      return undefined
    }),
  ]
  return Object.fromEntries([
    way('navigateTo', ({ url }) => {
      stack.navigateTo(url)
    }),
    way('redirectTo', ({ url }) => {
      stack.redirectTo(url)
    }),
    way('reLaunch', ({ url }) => {
      stack.reLaunch(url)
    }),
    way('navigateBack', ({ delta }) => {
      stack.navigateBack(delta ?? 1)
    }),
  ])
}

function createHost(manifest: Manifest, templates: FrameworkOptions['templates']): Host {
  const { app, pages, componentTags, configs, styles, documented } = manifest
  let delay = 0
  const framework = createFramework({ configs, componentTags, templates, delay: () => delay })
  const showStyle = pageStyles(styles)
  const titles = new Map<PageView, string>()
  let appDefinition: Definition = {}
  let load: (path: string) => void = () => undefined
  let storage = createStorage({})
  let network = createNetwork({})
  const updateManager = createUpdateManager()
  const permissions = createPermissions()

  const registered = new Set<string>()
  /** Runs the script of a page or component, after those of the components it uses. */
  const register = (path: string): void => {
    if (registered.has(path)) return
    registered.add(path)
    for (const used of Object.values(configs[path]?.usingComponents ?? {})) register(used.slice(1))
    framework.load(path, () => {
      load(path)
    })
  }
  const stack = createStack({
    pages: pages.map(({ path }) => path),
    open(path, query) {
      register(path)
      return framework.open(path, query)
    },
    titleOf: (path) => configs[path]?.navigationBarTitleText ?? app.window?.navigationBarTitleText ?? '',
    onTop: showStyle,
  })
  const view = viewApis(
    () => stack.top().view,
    (read) =>
      delay === 0
        ? Promise.resolve(read())
        : new Promise((resolve) => {
            later(() => {
              resolve(read())
            }, delay)
          }),
  )

  const share = (from: 'menu' | 'button'): unknown => {
    const shared = guarded('onShareAppMessage', () => stack.top().view.call('onShareAppMessage', { from }))
    recordCall('share', shared)
    return shared
  }

  return {
    start(options) {
      delay = options.delay
      storage = createStorage(options.storage)
      network = createNetwork(options.server)
      const launch = launchOf(options.url)
      const simulated = {
        ...deviceApis(options, launch),
        ...permissions.apis,
        ...storage.apis,
        ...network.apis,
        ...navigationApis(stack),
        ...view.apis,
        getUpdateManager: updateManager.getUpdateManager,
        setNavigationBarTitle: asynchronous('setNavigationBarTitle', ({ title }: { title: string }) => {
          titles.set(stack.top().view, title)
          return undefined
        }),
        nextTick: (run: () => void) => later(run),
        canIUse: (name: string) => documented.includes(name.split('.')[0] ?? ''),
      }
      const AppDate = dateFrom(options.now ?? Date.now())
      const wx = createWx(documented, simulated)
      for (const name of options.withoutApis) Reflect.deleteProperty(wx, name)
      const modules = window.weappModules(
        wx,
        (definition: Definition) => {
          appDefinition = definition
        },
        framework.Page,
        framework.Component,
        framework.Behavior,
        () => appDefinition,
        stack.instances,
        globalsWith(AppDate),
        AppDate,
        later,
        cancel,
      )
      load = createLoader(modules)
      window.addEventListener('error', ({ error, message }) => {
        problem('uncaught', error ?? message)
      })
      window.addEventListener('unhandledrejection', ({ reason }) => {
        problem('unhandled', reason)
      })
      document.addEventListener('click', ({ target }) => {
        if (target instanceof Element && target.closest('wx-button[open-type=share]')) share('button')
      })
      const run = (method: string, given: object = launch): void => {
        const lifetime = appDefinition[method]
        if (typeof lifetime === 'function') Reflect.apply(lifetime, appDefinition, [given])
      }
      return inOwnTask(() => {
        guarded('app.js', () => {
          removeBuiltins(options.withoutBuiltins)
          load('app')
          run('onLaunch')
          run('onShow')
          const { path, query } = launch
          if (pages.some((page) => page.path === path)) stack.reLaunch(options.url)
          else run('onPageNotFound', { path, query, isEntryPage: true })
        })
      })
    },
    settle: (quiet) => settle(quiet, timersAreDue),
    calls: callsOf,
    used: () => [...used],
    cost: () => takeCost(stack.top().view.element),
    data: () => stack.top().view.instance.data,
    routes: stack.routes,
    title: () => titles.get(stack.top().view) ?? stack.top().title,
    storage: () => storage.all(),
    serve: (files) => {
      network.serve(files)
    },
    pictures: () => Object.fromEntries(pictures),
    back: () =>
      inOwnTask(() => {
        stack.navigateBack(1)
      }),
    leave: (now) =>
      inOwnTask(() => {
        stack.leave()
        if (now !== null) moveClock(now)
        stack.comeBack()
      }),
    open: (url) =>
      inOwnTask(() => {
        stack.navigateTo(url)
      }),
    share: () => inOwnTask(() => share('menu')),
    fail(name, reason) {
      if (reason === null) failing.delete(name)
      else failing.set(name, reason)
    },
    refuse: permissions.refuse,
    slow(name, milliseconds) {
      slow.set(name, milliseconds)
    },
    updateArrives: (loaded) =>
      inOwnTask(() => {
        updateManager.arrive(loaded)
      }),
  }
}

window.weapp = createHost(window.weappManifest, window.weappTemplates)
