/** A compiled mini-program as WeChat is given it: a folder of files. */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { types } from 'glass-easel-miniprogram-adapter'

interface SubPackage {
  root: string
  pages: string[]
}

/** The configuration of the app, as far as it is used here. */
export interface AppJson {
  pages: string[]
  subPackages?: SubPackage[]
  /** WeChat takes both. */
  subpackages?: SubPackage[]
  usingComponents?: Record<string, string>
  window?: { navigationBarTitleText?: string } & Record<string, unknown>
  darkmode?: boolean
  themeLocation?: string
  sitemapLocation?: string
}

/** The configuration of a page or a component. */
export type ComponentJson = types.ComponentStaticConfig & { navigationBarTitleText?: string }

/** A page as `shop/cart/index`, and the root of its sub-package: `shop/`, or nothing for the main package. */
export interface PageFile {
  path: string
  root: string
}

/** A mini-program as its files say. */
export interface WeappPackage {
  folder: string
  /** All files, with slashes, from the folder. */
  files: string[]
  app: AppJson
  pages: PageFile[]
  /** The tags by which pages use the app's own components. */
  componentTags: string[]
  /** By path of page or component; `usingComponents` resolved to paths with a slash in front. */
  configs: Record<string, ComponentJson>
}

/** A path as WeChat reads it: from the package's root with a slash, else from the file. */
export const resolveFrom = (from: string, to: string): string =>
  to.startsWith('/') ? to.slice(1) : path.posix.join(path.posix.dirname(from), to)

/** Plugins are not simulated; a tag that is one has no template. */
const isPlugin = (to: string): boolean => to.startsWith('plugin://')

/**
 * Reads a folder as WeChat does: the pages and sub-packages of app.json, and the components that they use.
 * @param folder the one with app.json
 * @throws with every file that a page or a component lacks (all need a script and a template), or where one of the JSON
 * files cannot be read
 */
export function readPackage(folder: string): WeappPackage {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  const read = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
    } catch (error) {
      throw new Error(`${file} cannot be read: ${String(error)}`)
    }
  }
  const app = read('app.json') as AppJson
  const pages = [
    ...app.pages.map((page) => ({ path: page, root: '' })),
    ...(app.subPackages ?? app.subpackages ?? []).flatMap(({ root, pages }) =>
      pages.map((page) => ({ path: path.posix.join(root, page), root: path.posix.join(root, '/') })),
    ),
  ]
  const usedBy = (file: string, { usingComponents = {} }: ComponentJson | AppJson): [string, string][] =>
    Object.entries(usingComponents)
      .filter(([, to]) => !isPlugin(to))
      .map(([tag, to]) => [tag, `/${resolveFrom(file, to)}`])
  const configs: Record<string, ComponentJson> = {}
  const visit = (file: string): void => {
    if (file in configs) return
    const config = files.includes(`${file}.json`) ? (read(`${file}.json`) as ComponentJson) : {}
    const using = [...usedBy('app', app), ...usedBy(file, config)]
    configs[file] = { ...config, usingComponents: Object.fromEntries(using) }
    for (const [, to] of using) visit(to.slice(1))
  }
  for (const page of pages) visit(page.path)
  const missing = Object.keys(configs)
    .flatMap((file) => [`${file}.js`, `${file}.wxml`])
    .filter((file) => !files.includes(file))
  if (missing.length > 0) throw new Error(`missing in ${folder}: ${missing.join(', ')}`)
  const componentTags = Object.values(configs).flatMap(({ usingComponents = {} }) =>
    Object.keys(usingComponents),
  )
  return { folder, files, app, pages, componentTags: [...new Set(componentTags)], configs }
}
