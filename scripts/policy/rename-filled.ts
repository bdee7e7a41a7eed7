/** Where files that fill in templates name ids: the names of blanks depend on the template. */
import type { RenameKind } from './rename-kinds'
import type { BlankKind } from './template'
import { entriesOf, textOf, type Tree, under } from './tree'
import { scalarsOf } from './yaml'

export type Templates = ReadonlyMap<string, Tree>

/** The template that the guide's file fills in, if any. */
export const filledFrom = (text: string): string | undefined => /^from: *([\w-]+)/m.exec(text)?.[1]

/** The blanks of these kinds in the template that the file fills in. */
function blanksIn(text: string, templates: Templates, kinds: readonly BlankKind[]) {
  const template = templates.get(filledFrom(text) ?? '')
  return entriesOf(under(template, 'fill')).filter(({ value }) =>
    kinds.some((kind) => kind === textOf(under(value, 'kind'))),
  )
}

const filledAt = (blank: string): RegExp => new RegExp(`^guides/\\S+ ${blank}( \\d+)?( id)?$`)

/** The kind extended by the places where this file fills its ids into a template. */
export function inFilled(kind: RenameKind, text: string, templates: Templates): RenameKind {
  const blanks = blanksIn(text, templates, kind.blanks ?? [])
  return { ...kind, values: [...kind.values, ...blanks.map(({ key }) => filledAt(key))] }
}

/** Where a file that fills in a template names options of these questions. */
export function optionsInFilled(
  file: string,
  text: string,
  templates: Templates,
  questions: ReadonlySet<string>,
): readonly RegExp[] {
  const filled = new Map(scalarsOf(file, text).map(({ path, value }) => [path, value]))
  return blanksIn(text, templates, ['options']).flatMap(({ key, value }) => {
    const question = filled.get(`${file} ${textOf(under(value, 'of')) ?? ''}`)
    return question !== undefined && questions.has(question) ? [filledAt(key)] : []
  })
}
