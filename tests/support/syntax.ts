import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'
import { Linter } from 'eslint'
import esx from 'eslint-plugin-es-x'

/** The JavaScript of iOS 11 and Chrome 61, the oldest phones we support (browserslist). */
const OLDEST = 2018

const scriptsIn = (folder: string): { file: string; code: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, code: readFileSync(path.join(folder, file), 'utf8') }))

/** Every script in a folder that an old phone cannot parse, with the place of the first recent syntax. */
export function tooModern(folder: string): string[] {
  return scriptsIn(folder).flatMap(({ file, code }) => {
    try {
      parse(code, { ecmaVersion: OLDEST })
      return []
    } catch (error) {
      const { message, pos } = error as SyntaxError & { pos: number }
      return [`${file}: ${message}: ${code.slice(Math.max(0, pos - 40), pos + 40)}`]
    }
  })
}

/** Language features added after 2017. Iterators later got methods with names that arrays always had. */
const YOUNGER = Object.fromEntries(
  Object.entries(esx.configs['flat/restrict-to-es2017'].rules).filter(
    ([rule]) => !rule.startsWith('es-x/no-iterator-prototype-'),
  ),
)

/**
 * Every recent language function that a script in a folder calls and an old phone may lack, such as
 * `Array.prototype.flatMap`, with the files that call it. In minified code the receiver is unknown, so a method of our
 * own with such a name is reported as well.
 */
export function callsToRecentFunctions(folder: string): Map<string, string[]> {
  const called = new Map<string, string[]>()
  for (const { file, code } of scriptsIn(folder)) {
    const lines = code.split('\n')
    const found = new Linter().verify(
      code,
      {
        plugins: { 'es-x': esx },
        languageOptions: { ecmaVersion: OLDEST, sourceType: 'script' },
        settings: { 'es-x': { aggressive: true } },
        rules: YOUNGER,
      },
      { allowInlineConfig: false },
    )
    for (const { message, line, endLine = line, endColumn = 1 } of found) {
      // a field with such a name, such as `at` of a day, is not a method
      if (!lines[endLine - 1]?.startsWith('(', endColumn - 1)) continue
      const name = /'([^']+)'/.exec(message)?.[1] ?? message
      called.set(name, [...new Set([...(called.get(name) ?? []), file])])
    }
  }
  return called
}
