/** Writes folders of generated files. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Files } from './built-in'

type Ending = '.ts' | '.json'

/** Makes the folder contain exactly these files. */
export function writeFolder(folder: string, ending: Ending, files: Files): void {
  removeOthers(folder, ending, new Set(files.keys()))
  addToFolder(folder, files)
}

/** Removes generated files that are not among these. */
export function removeOthers(folder: string, ending: Ending, files: ReadonlySet<string>): void {
  const there = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  for (const file of there)
    if (file.endsWith(ending) && !files.has(file.split(path.sep).join('/'))) rmSync(path.join(folder, file))
}

/** Writes the files. Unchanged ones are not touched, so that watchers do not react. */
export function addToFolder(folder: string, files: Files): void {
  for (const [file, text] of files) {
    const target = path.join(folder, file)
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}
