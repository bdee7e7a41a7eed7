/** A compiled mini-program as a folder of files. */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { types } from 'glass-easel-miniprogram-adapter'

interface SubPackage {
  root: string
  pages: string[]
}

/** app.json. */
export interface AppJson {
  pages: string[]
  subPackages?: SubPackage[]
  /** WeChat accepts both spellings. */
  subpackages?: SubPackage[]
  usingComponents?: Record<string, string>
  window?: { navigationBarTitleText?: string } & Record<string, unknown>
  darkmode?: boolean
  themeLocation?: string
  sitemapLocation?: string
}

/** The JSON file of a page or a component. */
export type ComponentJson = types.ComponentStaticConfig & { navigationBarTitleText?: string }

/** A page, such as `shop/cart/index`, and the root of its sub-package, `shop/`; empty for the main package. */
export interface PageFile {
  path: string
  root: string
}

/** What the files of a mini-program say about it. */
export interface WeappPackage {
  folder: string
  /** Paths of all files, relative to the folder, with forward slashes. */
  files: string[]
  app: AppJson
  pages: PageFile[]
  /** The tags of the app's own components. */
  componentTags: string[]
  /** By path of page or component; `usingComponents` holds absolute paths. */
  configs: Record<string, ComponentJson>
}

/** Resolves a path as WeChat does: from the root if it begins with a slash, else relative to the file. */
export const resolveFrom = (from: string, to: string): string =>
  to.startsWith('/') ? to.slice(1) : path.posix.join(path.posix.dirname(from), to)

/** Plugins are not simulated. */
const isPlugin = (to: string): boolean => to.startsWith('plugin://')

/**
 * Reads the folder of a mini-program: its pages, sub-packages and the components they use.
 * @param folder where app.json is
 * @throws if a page or component has no script or no template (all of them are named), or if a JSON file cannot be read
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
