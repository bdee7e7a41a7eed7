import path from 'node:path'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import webpack, { type Compiler } from 'webpack'
import flexGap from './flex-gap'
import { OnePolicy } from './policy'

export type WebpackChain = (
  chain: Parameters<NonNullable<NonNullable<IProjectConfig['h5']>['webpackChain']>>[0],
) => void

/** Replaces modules whose import name matches. */
function replaceModule(chain: Parameters<WebpackChain>[0], name: RegExp, other: string): void {
  chain.plugin(`not ${name.source}`).use(webpack.NormalModuleReplacementPlugin, [name, other])
}

/** webpack settings for both targets. */
export const common: WebpackChain = (chain) => {
  chain.plugin('no-eval').use(NoEval)
  chain.plugin('one-policy').use(OnePolicy)
  // webpack cannot cache one of Taro's modules and would log that on every build
  chain.set('infrastructureLogging', { level: 'error' })
  // NutUI's Tag imports a close icon, and with it the styles of all icons; our tags have no close button
  replaceModule(chain, /^@nutui\/icons-react-taro$/, 'data:text/javascript,export const Close = () => null')
}

/**
 * Taro looks for Preact's `createRoot` where it was before Preact 10.24; only for browsers does it use the
 * new place.
 */
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

/**
 * Makes webpack write exports as arrow functions, which Taro believes phones do not have, but the modules
 * themselves as functions.
 */
export const shortExports: WebpackChain = (chain) => {
  chain.output.set('environment', { arrowFunction: true })
  chain.plugin('modules-as-functions').use(ModulesAsFunctions)
}

/** Adds our own PostCSS plugin; Taro accepts only plugins that are packages, by name. */
export const withoutFlexGap: WebpackChain = (chain) => {
  chain.module
    .rule('postcss')
    .use('0')
    .tap((options) => {
      const { plugins } = options['postcssOptions'] as { plugins: unknown[] } // as Taro creates them
      return { ...options, postcssOptions: { plugins: [...plugins, flexGap()] } }
    })
}

/**
 * Makes the browser version use plain elements (src/platform/h5-elements.tsx) instead of Taro's web
 * components, without their runtime and styles. Taro's global style, which a script would inject, is in
 * src/app.scss, and its navigation bar, which is rendered but hidden, is left out.
 */
export const withPlainElements: WebpackChain = (chain) => {
  // not an alias: Taro removes what it believes to be unused from anything named `@tarojs/components`
  replaceModule(chain, /^@tarojs\/components$/, path.resolve(__dirname, '../src/platform/h5-elements'))
  replaceModule(chain, /taro-components\.css$/, 'data:text/javascript,')
  replaceModule(chain, /^@tarojs\/components\/global\.css$/, 'data:text/javascript,')
  replaceModule(
    chain,
    /^\.\/navigationBar\.js$/,
    'data:text/javascript,export const initNavigationBar = () => undefined',
  )
  chain.plugin('mainPlugin').tap((made) => {
    const args = made as [{ loaderMeta: Record<string, string> }] // as Taro creates them
    const [{ loaderMeta }] = args
    for (const part of ['extraImportForWeb', 'execBeforeCreateWebApp'])
      loaderMeta[part] = loaderMeta[part]?.replace(/^.*PullToRefresh.*\n/m, '') ?? ''
    return args
  })
}

/**
 * webpack finds the global object by creating a function from a string, which WeChat and a strict content
 * security policy forbid. This uses its known names instead.
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

/**
 * V8 takes longer to compile a module that is an arrow function (docs/decisions/0035). webpack writes a function
 * where a module needs `this`.
 */
class ModulesAsFunctions {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('ModulesAsFunctions', (compilation) => {
      compilation.hooks.additionalModuleRuntimeRequirements.tap('ModulesAsFunctions', (_, needs) => {
        needs.add(compiler.webpack.RuntimeGlobals.thisAsExports)
      })
    })
  }
}
