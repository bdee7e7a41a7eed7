/**
 * Selects the policy of a build: the real one, or with `WENBAN_POLICY=sample` the sample used by the tests of
 * the app.
 */
import path from 'node:path'
import webpack, { type Compiler } from 'webpack'

const ROOT = path.resolve(__dirname, '..')
const REAL = path.join(ROOT, 'src/rules/built-in')
const SAMPLE = path.join(ROOT, 'tests/sample/built-in')

/** The simulated server that the tested mini-program asks for newer rules. */
export const SAMPLE_ADDRESS = 'https://rules.example/'

/** Marks a build with the sample, so that nobody publishes it. */
export const SAMPLE_MARK = 'SAMPLE.txt'
const SAMPLE_WORDS = '这里面是测试用的样例规定（tests/sample/policy），不是真的规定，不能给居民用。'

/**
 * Whether the build uses the sample.
 * @throws on an unknown policy in the environment
 */
export function wantsSample(): boolean {
  const { WENBAN_POLICY: wanted = '' } = process.env
  if (wanted === '' || wanted === 'sample') return wanted === 'sample'
  throw new Error(`WENBAN_POLICY 只能是“sample”，或者不写；现在是“${wanted}”`)
}

/** Must precede the alias `@`, because the first match wins. */
export const policyAlias = (): Readonly<Record<string, string>> =>
  wantsSample() ? { '@/rules/built-in': SAMPLE } : {}

/** Additional folders to compile besides `src`. */
export const policyFiles = (): readonly string[] => (wantsSample() ? [SAMPLE] : [])

/** Stops a build that contains anything of the other policy, and marks one that contains the sample. */
export class OnePolicy {
  readonly #sample = wantsSample()

  apply(compiler: Compiler): void {
    const other = this.#sample ? REAL : SAMPLE
    // also in the compilation of the page's template
    compiler.hooks.compilation.tap('OnePolicy', (compilation) => {
      compilation.hooks.finishModules.tap('OnePolicy', (modules) => {
        for (const module of modules) {
          const file = module.nameForCondition() ?? ''
          if (file.startsWith(other + path.sep))
            compilation.errors.push(
              new webpack.WebpackError(
                `${path.relative(ROOT, file)}：${this.#sample ? '样例里混进了真的规定' : '样例规定混进了要发布的版本'}`,
              ),
            )
        }
      })
    })
    if (!this.#sample) return
    console.log(SAMPLE_WORDS)
    compiler.hooks.thisCompilation.tap('OnePolicy', (compilation) => {
      compilation.hooks.processAssets.tap('OnePolicy', () => {
        compilation.emitAsset(SAMPLE_MARK, new webpack.sources.RawSource(`${SAMPLE_WORDS}\n`))
      })
    })
  }
}
