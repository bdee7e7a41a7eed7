import type { IProjectConfig } from '@tarojs/taro/types/compile'
import type { Compiler } from 'webpack'
import flexGap from './flex-gap'
import { OnePolicy } from './policy'

export type WebpackChain = (
  chain: Parameters<NonNullable<NonNullable<IProjectConfig['h5']>['webpackChain']>>[0],
) => void

/** What both targets need of webpack. */
export const common: WebpackChain = (chain) => {
  chain.plugin('no-eval').use(NoEval)
  chain.plugin('one-policy').use(OnePolicy)
  // webpack cannot cache one of Taro's modules and would say so at each build
  chain.set('infrastructureLogging', { level: 'error' })
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
