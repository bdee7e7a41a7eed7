import type { IProjectConfig } from '@tarojs/taro/types/compile'
import type { WebpackChain } from './webpack'

/** Terser's defaults, which Taro overrides on WeChat for phones older than the supported ones. */
const FORBIDDEN = [
  ...['collapse_vars', 'comparisons', 'computed_props', 'directives', 'hoist_props', 'inline', 'loops'],
  ...['negate_iife', 'properties', 'reduce_funcs', 'reduce_vars', 'switches', 'typeofs'],
]

/** Settings of minified builds. */
const prod: IProjectConfig = {
  terser: {
    enable: true,
    // Taro keeps function names, quotes every key and escapes every Chinese character, which is half as large
    // again
    config: {
      keep_fnames: false,
      compress: { passes: 2, ...Object.fromEntries(FORBIDDEN.map((name) => [name, true])) },
      output: { ascii_only: false, comments: false, keep_quoted_props: false, quote_keys: false },
    },
  },
  // cssnano, under Taro's old name for it. A property may have two values on purpose: an old phone that
  // cannot parse the second (env()) uses the first. Merging would drop the first
  csso: { enable: true, config: { mergeLonghand: false } },
  mini: {
    optimizeMainPackage: { enable: true },
    // a component's styles use its own class names only, so their order does not matter
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

/**
 * Renders the browser version with Preact, a quarter of React's size, under React's names:
 * docs/decisions/0026.
 */
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

/** Taro splits only initial chunks, so every page would contain its own copy of NutUI. */
export const splitPages: WebpackChain = (chain) => {
  chain.optimization.splitChunks({
    chunks: 'all',
    maxInitialRequests: 20,
    maxAsyncRequests: 20,
    // in bytes of source; smaller files compress worse, and each is a request
    minSize: 30_000,
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
  // Taro uses it to parse user agents in functions that are never called; the package does not declare itself
  // side-effect free
  chain.merge({
    module: { rule: { unused: { test: /[\\/]node_modules[\\/]platform[\\/]/, sideEffects: false } } },
  })
  // webpack counts raw bytes; the budget is in gzip and has a test
  chain.performance.hints(false)
}
