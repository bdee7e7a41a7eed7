/** Unused data. The reader already reports shared things that are not used. */
import type { Place } from '../place'
import type { Problem } from '../problems'
import { keysOf, textOf, type Tree, under } from '../tree'
import { atOf, treeOf } from './findings'
import { namesIn } from './resident-texts'

/** Calls back for every text of a tree, with its keys. */
function textsIn(
  tree: Tree,
  path: string,
  visit: (text: string, path: string, key: string) => void,
  key = '',
): void {
  if (tree.kind === 'map')
    for (const entry of tree.entries) textsIn(entry.value, `${path} ${entry.key}`, visit, entry.key)
  else if (tree.kind === 'list') for (const item of tree.items) textsIn(item, path, visit, key)
  else if (typeof tree.value === 'string') visit(tree.value, path, key)
}

/** @param below names used in other folders: for a layer, those of the places below it */
export function checkUnused({ region, trees }: Place, below: ReadonlySet<string>): readonly Problem[] {
  const named = new Set<string>()
  const plain = new Map<string, Set<string>>()
  const used = new Set<string>()
  for (const [file, tree] of trees) {
    // a report does not use what it is about
    if (file === 'reports.yaml') continue
    textsIn(tree, file, (text, path, key) => {
      for (const name of namesIn(text)) named.add(name)
      plain.set(text, (plain.get(text) ?? new Set()).add(path))
      if (key === 'use') used.add(text)
    })
  }
  const notes: Problem[] = []
  const note = (file: string, path: readonly string[], words: string): void => {
    // a layer is read together with things that are in no file
    if (!below.has(path.at(-1) ?? '') && treeOf(trees, file, ...path))
      notes.push({ at: atOf(trees, file, ...path), words })
  }
  /** Whether a text somewhere is that id, outside the file that defines it. */
  const isNamed = (id: string, file: string): boolean =>
    [...(plain.get(id) ?? [])].some((path) => !path.startsWith(file)) ||
    namedIn(`${file.replace('.yaml', '')}.${id}`)
  const texts = [...plain.keys()].join('\n')
  const namedIn = (path: string): boolean => texts.includes(`{${path}`)

  for (const table of ['figures', 'terms'] as const)
    for (const id of keysOf(treeOf(trees, 'figures.yaml', table)))
      if (!named.has(id))
        note('figures.yaml', [table, id], `“${id}”没有一处用到：删去，或者把句子里的数字写成“{${id}}”`)
  for (const id of Object.keys(region.shared))
    if (!used.has(id)) note('shared.yaml', ['questions', id], `现成的问题“${id}”没有一个指引用到`)
  for (const id of Object.keys(region.contacts))
    if (!isNamed(id, 'contacts.yaml')) note('contacts.yaml', [id], `电话“${id}”没有一处叫人去问`)
  for (const id of Object.keys(region.channels))
    if (!isNamed(id, 'channels.yaml')) note('channels.yaml', [id], `入口“${id}”没有一处指到`)
  const cited = new Set(Object.values(region.citations).map(({ source }) => source))
  for (const id of Object.keys(region.sources))
    if (!cited.has(id) && textOf(treeOf(trees, 'services.yaml', 'source')) !== id)
      note('sources.yaml', [id], `文件“${id}”没有一条出处`)
  const places = under(trees.get('place.yaml'), 'purposes')
  for (const id of keysOf(places))
    if (!isNamed(id, 'place.yaml')) note('place.yaml', ['purposes', id], `用途“${id}”没有一个电话用到`)
  const citing = new Set(
    [...plain].flatMap(([text, paths]) =>
      [...paths].some((path) => / (cite|by)$/.test(path)) ? [text] : [],
    ),
  )
  // a row of the list shows its citation
  const items = new Set<string>(region.services?.items.map(({ id }) => id))
  for (const id of Object.keys(region.citations))
    if (!citing.has(id) && !items.has(id)) note('citations.yaml', [id], `出处“${id}”没有一处引用`)
  return notes
}
