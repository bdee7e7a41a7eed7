// what the tests use of it; the package has types and does not give them out
declare module 'doiuse' {
  import type { Plugin } from 'postcss'

  interface Options {
    readonly browsers: readonly string[]
    readonly onFeatureUsage: (usage: { readonly feature: string }) => void
  }

  const doiuse: (options: Options) => Plugin
  export = doiuse
}
