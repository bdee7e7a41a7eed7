/** The scripts that run a compiled mini-program in a browser: WeChat's framework, the templates, the app's code. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { TmplGroup } from 'glass-easel-template-compiler'
import globals from 'globals'
import type { WeappPackage } from './package'

/** The framework and what is in in-page, as one script. It sets `window.weapp`. */
export async function frameworkScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'in-page', 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome109',
  })
  return outputFiles.map(({ text }) => text).join('\n')
}

/**
 * The templates, compiled by WeChat's compiler. The script sets `weappTemplates`.
 * @throws with all warnings of the compiler
 */
export function templatesScript({ folder, files }: WeappPackage): string {
  const group = new TmplGroup()
  const warnings: string[] = []
  for (const file of files) {
    const read = (): string => readFileSync(path.join(folder, file), 'utf8')
    if (file.endsWith('.wxs')) group.addScript(file.replace(/\.wxs$/, ''), read())
    if (file.endsWith('.wxml')) {
      const found = group.addTmpl(file.replace(/\.wxml$/, ''), read()) as { message: string }[]
      warnings.push(...found.map(({ message }) => `${file}: ${message}`))
    }
  }
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
  const script = `var weappTemplates = ${group.getTmplGenObjectGroups()}`
  group.free()
  return script
}

/** Browser globals that exist in WeChat too. */
const SHARED = ['console', 'setInterval', 'clearInterval']
/** Globals that are passed to the app's code: those of WeChat, a settable clock, and timers that `settle` knows of. */
const GIVEN = [
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'globalThis',
  'Date',
  'setTimeout',
  'clearTimeout',
]

/**
 * The app's code: each file is a function of `require`, `module` and `exports`. The script sets `weappModules`, a function
 * of the globals that are passed in. Inside it, everything that only a browser has is undefined.
 */
export function modulesScript({ folder, files }: WeappPackage): string {
  const hidden = Object.keys(globals.browser).filter((name) => ![...SHARED, ...GIVEN].includes(name))
  const modules = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const code = readFileSync(path.join(folder, file), 'utf8')
      return `${JSON.stringify(file.replace(/\.js$/, ''))}: function (require, module, exports) {${code}\n}`
    })
  return `var weappModules = function (${GIVEN.join(', ')}) {
var ${hidden.join(', ')};
return {
${modules.join(',\n')}
}}`
}
