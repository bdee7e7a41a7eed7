/** Bundles modules that run in a page into one script for the oldest engine. */
import path from 'node:path'
import { buildSync } from 'esbuild'
import packageJson from '../../package.json'

/** The oldest supported engine, as esbuild names it. */
const OLDEST = (packageJson.browserslist[0] ?? '').replace(/\D+/, 'chrome')

/** @param module path relative to this file, without its extension */
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
