import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CACHE } from './npm-chromium'

/**
 * Writes a fontconfig file with the fonts of these folders and no others, so that lines break alike on every machine. Without
 * any font, text has no size. Linux only: browsers on other systems use the system's fonts.
 * @returns the path of the file, for the variable FONTCONFIG_FILE
 */
export function fontsFile(folders: readonly string[]): string {
  const file = path.join(CACHE, 'fonts.conf')
  // a browser that starts meanwhile must not read half a file
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
