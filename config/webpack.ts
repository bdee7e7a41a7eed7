import path from 'node:path'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import webpack, { type Compiler } from 'webpack'
import flexGap from './flex-gap'
import { OnePolicy } from './policy'

export type WebpackChain = (
  chain: Parameters<NonNullable<NonNullable<IProjectConfig['h5']>['webpackChain']>>[0],
) => void

/** Puts another module in the place of those whose name fits, as it is written where they are imported. */
function replaceModule(chain: Parameters<WebpackChain>[0], name: RegExp, other: string): void {
  chain.plugin(`not ${name.source}`).use(webpack.NormalModuleReplacementPlugin, [name, other])
}

/** What both targets need of webpack. */
export const common: WebpackChain = (chain) => {
  chain.plugin('no-eval').use(NoEval)
  chain.plugin('one-policy').use(OnePolicy)
  // webpack cannot cache one of Taro's modules and would say so at each build
  chain.set('infrastructureLogging', { level: 'error' })
  // NutUI's Tag brings a cross by which a tag is closed, and with it the style of all icons; ours are never closed
  replaceModule(chain, /^@nutui\/icons-react-taro$/, 'data:text/javascript,export const Close = () => null')
}

/** Taro looks for Preact's `createRoot` where it was before Preact 10.24, and only for browsers where it is now. */
export const preactRoot: WebpackChain = (chain) => {
  chain.plugin('miniPlugin').tap((args: { loaderMeta: Record<string, unknown> }[]) => {
    for (const { loaderMeta } of args)
      loaderMeta['importFrameworkStatement'] = `
import * as React from 'react'
import { unstable_batchedUpdates } from 'react-dom'
import { createRoot } from 'react-dom/client'
const ReactDOM = { createRoot, unstable_batchedUpdates }
`
    return args
  })
}

/** What a module exports webpack writes as functions, a thousand of them; Taro lets it think that phones know no arrows. */
export const shortExports: WebpackChain = (chain) => {
  chain.output.set('environment', { arrowFunction: true })
}

/** Of PostCSS's plugins Taro takes those that are packages, by their names; this is ours. */
export const withoutFlexGap: WebpackChain = (chain) => {
  chain.module
    .rule('postcss')
    .use('0')
    .tap((options) => {
      const { plugins } = options['postcssOptions'] as { plugins: unknown[] } // as Taro makes them
      return { ...options, postcssOptions: { plugins: [...plugins, flexGap()] } }
    })
}

/**
 * The browser version is made of plain elements (src/platform/h5-elements.tsx), so that nothing of Taro's web components
 * is left: neither what they run on nor their style. Taro's style for all apps, which a script would write into the page,
 * is in src/app.scss, and its navigation bar, which is drawn and hidden, is left out.
 */
export const withPlainElements: WebpackChain = (chain) => {
  // no alias: of what is still called `@tarojs/components` Taro takes away what it believes to be unused
  replaceModule(chain, /^@tarojs\/components$/, path.resolve(__dirname, '../src/platform/h5-elements'))
  replaceModule(chain, /taro-components\.css$/, 'data:text/javascript,')
  replaceModule(chain, /^@tarojs\/components\/global\.css$/, 'data:text/javascript,')
  replaceModule(
    chain,
    /^\.\/navigationBar\.js$/,
    'data:text/javascript,export const initNavigationBar = () => undefined',
  )
  chain.plugin('mainPlugin').tap((made) => {
    const args = made as [{ loaderMeta: Record<string, string> }] // as Taro makes them
    const [{ loaderMeta }] = args
    for (const part of ['extraImportForWeb', 'execBeforeCreateWebApp'])
      loaderMeta[part] = loaderMeta[part]?.replace(/^.*PullToRefresh.*\n/m, '') ?? ''
    return args
  })
}

/**
 * webpack finds the global object by making a function from a string, which WeChat and a strict
 * content security policy refuse. This asks for its known names instead.
 */
class NoEval {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('NoEval', (compilation) => {
      compilation.hooks.runtimeModule.tap('NoEval', (module) => {
        if (module.name !== 'global') return
        module.generate = () => `${compiler.webpack.RuntimeGlobals.global} =
          typeof globalThis === 'object' ? globalThis :
          typeof window === 'object' ? window :
          typeof global === 'object' ? global : {};`
      })
    })
  }
}
