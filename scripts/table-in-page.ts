import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import prettier from 'prettier'

const DOCS = path.resolve(__dirname, '..', 'docs')
const END = '<!-- to here -->'

/**
 * Writes a table into a page of `docs/`, between the two comments that mark its place.
 * @param rows lines of Markdown
 * @param name of the page; by default that of the command
 * @throws if the page has no such comments
 */
export async function writeTable(command: string, rows: readonly string[], name = command): Promise<void> {
  const page = path.join(DOCS, `${name}.md`)
  const begin = `<!-- npm run ${command} writes from here -->`
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`${page} has no comments that mark the table`)
  const written = `${text.slice(0, from)}${begin}\n\n${rows.join('\n')}\n\n${text.slice(to)}`
  const style = await prettier.resolveConfig(page)
  writeFileSync(page, await prettier.format(written, { ...style, filepath: page }))
}
