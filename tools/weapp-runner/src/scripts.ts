/** The scripts that a browser needs to run a compiled mini-program: WeChat's framework, the templates, the app's code. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { TmplGroup } from 'glass-easel-template-compiler'
import globals from 'globals'
import type { WeappPackage } from './package'

/** What WeChat's framework, and ours around it, is as one script; it sets `weapp`. */
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
 * The templates, compiled by WeChat's own compiler; the script sets `weappTemplates`.
 * @throws with everything that the compiler warns of
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

/** What app code may use of the browser: as much as WeChat has too. */
const SHARED = ['console', 'setInterval', 'clearInterval']
/** What is given to app code: WeChat's own, the time as the app believes it to be, and timers that are waited for. */
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
 * The app's code, each file a function of `require`, `module` and `exports`; the script sets `weappModules`, a function
 * of what WeChat gives. All that a browser has and WeChat has not is undefined inside.
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
