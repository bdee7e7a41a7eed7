/** Writes folders of made files. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Files } from './built-in'

/** Makes the folder hold these files and no others; one that is as it should be is not touched, for those who watch it. */
export function writeFolder(folder: string, ending: '.ts' | '.json', files: Files): void {
  const there = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  for (const file of there)
    if (file.endsWith(ending) && !files.has(file.split(path.sep).join('/'))) rmSync(path.join(folder, file))
  for (const [file, text] of files) {
    const target = path.join(folder, file)
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}
