/** The app's scripts as CommonJS modules; each runs once, when it is first required. */

export type ModuleCode = (require: Require, module: { exports: unknown }, exports: unknown) => void
export type Require = ((path: string) => unknown) & {
  /** Requires a file of a sub-package, which WeChat downloads first. */
  async: (path: string) => Promise<unknown>
}

function resolve(from: string, to: string): string {
  const parts = to.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of to.replace(/\.js$/, '').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** @returns a function that takes a path such as `pages/home/index` and returns what the file exports */
export function createLoader(modules: Record<string, ModuleCode>): (path: string) => unknown {
  const loaded: Record<string, { exports: unknown }> = {}
  const load = (path: string): unknown => {
    const before = loaded[path]
    if (before) return before.exports
    const code = modules[path]
    if (!code) throw new Error(`module '${path}.js' is not defined`)
    const module = { exports: {} }
    loaded[path] = module
    const require = (to: string): unknown => load(resolve(path, to))
    const fetch = (to: string): Promise<unknown> => Promise.resolve().then(() => require(to))
    code(Object.assign(require, { async: fetch }), module, module.exports)
    return module.exports
  }
  return load
}
