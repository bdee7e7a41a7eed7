/**
 * Modules that WeChat's main package needs only later go to the sub-package: those imported by `import()`
 * with a chunk name that starts with the sub-package's folder. webpack would load them with a script element;
 * WeChat has `require.async`, which loads the sub-package first if needed. WeChat's tools keep a file only if
 * its path is a literal in the code, so each path is written out.
 */
import type { Chunk, Compiler } from 'webpack'

export class LateParts {
  apply(compiler: Compiler): void {
    shareWithPages(compiler)
    compiler.hooks.compilation.tap('LateParts', (compilation) => {
      compilation.hooks.runtimeModule.tap('LateParts', (module, chunk) => {
        if (module.name === 'load script') module.generate = () => loadScript(chunk, compiler)
        // a page's style arrives with the page
        if (module.name === 'css loading') module.generate = () => ''
      })
    })
  }
}

/** Makes Taro's plugin, which merges code shared by pages of a sub-package, leave late chunks alone. */
function shareWithPages({ options }: Compiler): void {
  const taros = options.plugins.find(
    (plugin) => plugin instanceof Object && plugin.constructor.name === 'MiniSplitChunksPlugin',
  )
  // it is derived from webpack's plugin, which stores its options there; development builds have none
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
