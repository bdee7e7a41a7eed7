/**
 * What WeChat's main package needs only later lies in the sub-package: what is imported by `import()` under a name that
 * begins with the sub-package's folder. webpack would fetch its files by a script element; WeChat has `require.async`,
 * which fetches the sub-package first where it is not there yet. WeChat's tools keep a file only if its path stands in
 * the code, so each is written out.
 */
import type { Chunk, Compiler } from 'webpack'

export class LateParts {
  apply(compiler: Compiler): void {
    shareWithPages(compiler)
    compiler.hooks.compilation.tap('LateParts', (compilation) => {
      compilation.hooks.runtimeModule.tap('LateParts', (module, chunk) => {
        if (module.name === 'load script') module.generate = () => loadScript(chunk, compiler)
        // a style comes with the page that shows it
        if (module.name === 'css loading') module.generate = () => ''
      })
    })
  }
}

/** Taro's plugin, which puts into one file what several pages of a sub-package use, leaves files that come later alone. */
function shareWithPages({ options }: Compiler): void {
  const taros = options.plugins.find(
    (plugin) => plugin instanceof Object && plugin.constructor.name === 'MiniSplitChunksPlugin',
  )
  // it is derived from webpack's own, which keeps its options there; a build for development has none
  if (taros) Object.assign((taros as unknown as { options: object }).options, { maxAsyncRequests: Infinity })
}

function loadScript(chunk: Chunk, { webpack }: Compiler): string {
  const files = [...chunk.getAllAsyncChunks()].map(({ name }) => `./${name ?? ''}.js`)
  return `${webpack.RuntimeGlobals.loadScript} = function (url, done) {
    var parts = {
      ${files.map((file) => `'${file}': function () { return require.async('${file}') }`).join(',\n')}
    }
    parts['.' + url]().then(
      function () { done({ type: 'load' }) },
      function (error) { done({ type: String(error), target: { src: url } }) },
    )
  }`
}
