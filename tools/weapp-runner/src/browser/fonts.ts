import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CACHE } from './npm-chromium'

/**
 * Writes a font configuration for Linux that knows the fonts of these folders and no others, so that lines break alike on
 * every machine; without any font text has no size. Browsers elsewhere use the system's fonts.
 * @returns the file, for the variable FONTCONFIG_FILE
 */
export function fontsFile(folders: readonly string[]): string {
  const file = path.join(CACHE, 'fonts.conf')
  // a browser that starts meanwhile finds the old file or the new one, and no empty one
  const aside = `${file}.${process.pid}`
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(
    aside,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join('')}<cachedir>${path.join(CACHE, 'fonts')}</cachedir></fontconfig>
`,
  )
  renameSync(aside, file)
  return file
}
