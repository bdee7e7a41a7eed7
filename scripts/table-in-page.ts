import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import prettier from 'prettier'

const DOCS = path.resolve(__dirname, '..', 'docs')
const END = '<!-- to here -->'

/**
 * Writes a table into a page of `docs/`, which mostly has the name of the command, between the two comments that say so.
 * @param rows lines of Markdown
 * @throws where the page has no place for it
 */
export async function writeTable(command: string, rows: readonly string[], name = command): Promise<void> {
  const page = path.join(DOCS, `${name}.md`)
  const begin = `<!-- npm run ${command} writes from here -->`
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`${page} has no place for the table`)
  const written = `${text.slice(0, from)}${begin}\n\n${rows.join('\n')}\n\n${text.slice(to)}`
  const style = await prettier.resolveConfig(page)
  writeFileSync(page, await prettier.format(written, { ...style, filepath: page }))
}
