/** The stack of open pages and the navigation between them. */
import type { PageInstance, PageView } from './framework'
import { guarded, noteActivity } from './record'
import { later } from './timers'

/** WeChat opens no more pages than this. */
const LIMIT = 10

interface OpenPage {
  path: string
  query: Record<string, string>
  view: PageView
  title: string
  /** Its scroll position when another page came on top. */
  scrolled: number
}

/** Why a navigation fails. */
export class NavigationError extends Error {}

export interface Stack {
  navigateTo: (url: string) => void
  redirectTo: (url: string) => void
  reLaunch: (url: string) => void
  navigateBack: (delta: number) => void
  top: () => OpenPage
  instances: () => PageInstance[]
  /** The addresses of the open pages, the bottom one first. */
  routes: () => string[]
  /** Hides the app, as when another one is opened; `comeBack` shows it again. */
  leave: () => void
  comeBack: () => void
}

export interface StackOptions {
  pages: readonly string[]
  /** Makes a page, whose script has run. */
  open: (path: string, query: Record<string, string>) => PageView
  titleOf: (path: string) => string
  /** Called when another page comes on top. */
  onTop: (path: string) => void
}

/** Reads a query. WeChat does not decode its values. */
export function parseQuery(text: string): Record<string, string> {
  const pairs = text.split('&').filter((pair) => pair !== '')
  return Object.fromEntries(
    pairs.map((pair) => {
      const [key = '', ...value] = pair.split('=')
      return [key, value.join('=')]
    }),
  )
}

export function createStack({ pages, open, titleOf, onTop }: StackOptions): Stack {
  const stack: OpenPage[] = []

  const top = (): OpenPage => {
    const page = stack[stack.length - 1] // the phone may be too old for `at`
    if (!page) throw new Error('no page is open')
    return page
  }
  const run = (page: OpenPage, method: string, ...args: unknown[]): void => {
    guarded(`${page.path} ${method}`, () => page.view.call(method, ...args))
  }
  const show = (): void => {
    for (const page of stack) page.view.element.hidden = page !== top()
    window.scrollTo(0, top().scrolled)
    onTop(top().path)
    run(top(), 'onShow')
  }
  const close = (): void => {
    const page = stack.pop()
    if (!page) return
    run(page, 'onUnload')
    page.view.destroy()
  }
  const target = (url: string): { path: string; query: Record<string, string> } => {
    const [path = '', query = ''] = url.replace(/^\//, '').split('?')
    if (!pages.includes(path)) throw new NavigationError(`page "${path}" is not found`)
    return { path, query: parseQuery(query) }
  }
  const add = (path: string, query: Record<string, string>): void => {
    const page = { path, query, view: open(path, query), title: titleOf(path), scrolled: 0 }
    stack.push(page)
    run(page, 'onLoad', query)
    show()
    later(() => {
      noteActivity()
      if (stack.includes(page)) run(page, 'onReady')
    })
  }

  return {
    top,
    instances: () => stack.map(({ view }) => view.instance),
    routes: () =>
      stack.map(({ path, query }) => {
        const pairs = Object.entries(query).map(([key, value]) => `${key}=${value}`)
        return `/${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
      }),
    navigateTo(url) {
      const { path, query } = target(url)
      if (stack.length >= LIMIT) throw new NavigationError('webview count limit exceed')
      top().scrolled = window.scrollY
      run(top(), 'onHide')
      add(path, query)
    },
    redirectTo(url) {
      const { path, query } = target(url)
      close()
      add(path, query)
    },
    reLaunch(url) {
      const { path, query } = target(url)
      while (stack.length > 0) close()
      add(path, query)
    },
    leave() {
      run(top(), 'onHide')
    },
    comeBack() {
      run(top(), 'onShow')
    },
    navigateBack(delta) {
      if (stack.length < 2) throw new NavigationError('cannot navigate back at first page.')
      for (let left = Math.min(delta, stack.length - 1); left > 0; left--) close()
      show()
    },
  }
}
