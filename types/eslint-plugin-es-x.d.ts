declare module 'eslint-plugin-es-x' {
  import type { ESLint, Linter } from 'eslint'

  const plugin: ESLint.Plugin & {
    configs: Readonly<Record<'flat/restrict-to-es2017', { rules: Linter.RulesRecord }>>
  }
  export default plugin
}
