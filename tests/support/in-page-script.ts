/** Modules that run in a page, as one script that the oldest engine understands. */
import path from 'node:path'
import { buildSync } from 'esbuild'
import packageJson from '../../package.json'

/** The oldest engine that is promised, as esbuild calls it. */
const OLDEST = (packageJson.browserslist[0] ?? '').replace(/\D+/, 'chrome')

/** @param module beside this file, without its end */
export function inPageScript(module: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, `${module}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: OLDEST,
    define: { process: '{"env":{}}' },
  })
  return outputFiles.map(({ text }) => text).join('')
}
