import type { IProjectConfig } from '@tarojs/taro/types/compile'
import type { WebpackChain } from './webpack'

/** What Terser does unless told otherwise. For WeChat Taro tells it otherwise, since days of older phones than are promised. */
const FORBIDDEN = [
  ...['collapse_vars', 'comparisons', 'computed_props', 'directives', 'hoist_props', 'inline', 'loops'],
  ...['negate_iife', 'properties', 'reduce_funcs', 'reduce_vars', 'switches', 'typeofs'],
]

/** Settings of the minified builds. */
const prod: IProjectConfig = {
  terser: {
    enable: true,
    // Taro keeps function names, quotes every key and escapes every Chinese character: half as much again
    config: {
      keep_fnames: false,
      compress: { passes: 2, ...Object.fromEntries(FORBIDDEN.map((name) => [name, true])) },
      output: { ascii_only: false, comments: false, keep_quoted_props: false, quote_keys: false },
    },
  },
  // cssnano, by Taro's old name for it. Two values of a property are there for a reason: an old phone, which cannot read
  // the second (env()), takes the first. Merging would drop it
  csso: { enable: true, config: { mergeLonghand: false } },
  mini: {
    optimizeMainPackage: { enable: true },
    // a component's style names its own classes only, so that their order does not matter
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
  },
}

export default prod

/** The browser version is drawn by Preact, a quarter of the size, under React's names: docs/decisions/0026. */
export const drawnByPreact: WebpackChain = (chain) => {
  const names = {
    react: 'preact/compat',
    'react/jsx-runtime': 'preact/jsx-runtime',
    'react-dom': 'preact/compat',
    'react-dom/client': 'preact/compat/client',
  }
  for (const [name, instead] of Object.entries(names))
    chain.resolve.alias.set(`${name}$`, require.resolve(instead))
}

/** Taro splits initial chunks only, so that every page would carry its own copy of NutUI. */
export const splitPages: WebpackChain = (chain) => {
  chain.optimization.splitChunks({
    chunks: 'all',
    maxInitialRequests: 20,
    maxAsyncRequests: 20,
    minSize: 10_000,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      preact: {
        name: 'preact',
        test: /[\\/]node_modules[\\/]preact[\\/]/,
        priority: 50,
        enforce: true,
      },
      shared: { minChunks: 2, priority: 10, reuseExistingChunk: true },
    },
  })
  // Taro reads names of browsers by it, in calls that nobody makes; the package does not say that it can be left out
  chain.merge({
    module: { rule: { unused: { test: /[\\/]node_modules[\\/]platform[\\/]/, sideEffects: false } } },
  })
  // webpack weighs raw bytes; the budget is in gzip and has a test
  chain.performance.hints(false)
}
