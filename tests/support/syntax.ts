import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'

/** The JavaScript of iOS 11 and Chrome 61, as old as the phones we write for (browserslist). */
const OLDEST = 2018

/** Every script in a folder that an old phone could not read, with the place of the first new word. */
export function tooModern(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const code = readFileSync(path.join(folder, file), 'utf8')
      try {
        parse(code, { ecmaVersion: OLDEST })
        return []
      } catch (error) {
        const { message, pos } = error as SyntaxError & { pos: number }
        return [`${file}: ${message}: ${code.slice(Math.max(0, pos - 40), pos + 40)}`]
      }
    })
}
