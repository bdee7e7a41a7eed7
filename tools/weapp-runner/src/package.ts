/** A compiled mini-program as WeChat is given it: a folder of files. */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { types } from 'glass-easel-miniprogram-adapter'
import project from '../../../project.config.json'

export interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  usingComponents?: Record<string, string>
  window?: { navigationBarTitleText?: string } & Record<string, unknown>
  darkmode?: boolean
  themeLocation?: string
  sitemapLocation?: string
}

/** The configuration of a page or a component. */
export type ComponentJson = types.ComponentStaticConfig & { navigationBarTitleText?: string }

/** A page as `pages/ask/guide/index`, and the sub-package it is in: `pages/ask/`, or nothing for the main package. */
export interface PageFile {
  path: string
  root: string
}

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

/** Those of the files that WeChat's tool uploads: it leaves out what project.config.json tells it to. */
export const uploaded = (files: readonly string[]): string[] =>
  files.filter(
    (file) =>
      !project.packOptions.ignore.some(({ type, value }) =>
        type === 'suffix' ? file.endsWith(value) : file === value,
      ),
  )

export function readPackage(folder: string): WeappPackage {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as AppJson
  const pages = [
    ...app.pages.map((page) => ({ path: page, root: '' })),
    ...(app.subPackages ?? []).flatMap(({ root, pages }) =>
      pages.map((page) => ({ path: path.posix.join(root, page), root: path.posix.join(root, '/') })),
    ),
  ]
  const configs: Record<string, ComponentJson> = {}
  const visit = (file: string): void => {
    if (file in configs) return
    const config = JSON.parse(readFileSync(path.join(folder, `${file}.json`), 'utf8')) as ComponentJson
    const using = Object.entries(config.usingComponents ?? {}).map(
      ([tag, to]) => [tag, `/${resolveFrom(file, to)}`] as const,
    )
    configs[file] = { ...config, usingComponents: Object.fromEntries(using) }
    for (const [, to] of using) visit(to.slice(1))
  }
  for (const page of pages) visit(page.path)
  const componentTags = Object.values(configs).flatMap(({ usingComponents = {} }) =>
    Object.keys(usingComponents),
  )
  return { folder, files, app, pages, componentTags: [...new Set(componentTags)], configs }
}
