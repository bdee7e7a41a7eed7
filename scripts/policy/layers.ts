/**
 * Layers are above places: rules of a province or the whole country are written once, and each place below
 * has them. Files are merged before they are read, so that messages about an entry name its original file.
 */
import type { Trees } from './gate/findings'
import { type Problem, type Problems, unknown } from './problems'
import { filledIn, isTemplate } from './template'
import { entriesOf, type Entry, keysOf, type MapTree, namesOf, textOf, type Tree, under } from './tree'

/** A folder merged with everything above it. */
export interface Stack {
  /** Its files merged with those above; templates are filled in, or left out. */
  readonly trees: Trees
  /** The templates that it may fill in, by name. */
  readonly templates: ReadonlyMap<string, Tree>
}

/** Files merged by entry names, with their tables; with none, the file itself is the table. */
const UNITED: Readonly<Record<string, readonly string[]>> = {
  'sources.yaml': [],
  'citations.yaml': [],
  'figures.yaml': ['figures', 'terms'],
  'contacts.yaml': [],
  'channels.yaml': [],
  'shared.yaml': ['questions', 'options', 'criteria', 'words', 'parts'],
  'faqs.yaml': ['faqs', 'words', 'parts'],
  'changes.yaml': ['changes', 'words', 'parts'],
}

/** Tables of names for texts: a name of a figure in a place hides a word of a layer. */
const NAMES = [
  ['figures.yaml', 'figures'],
  ['figures.yaml', 'terms'],
  ['shared.yaml', 'words'],
] as const

const GUIDE = /^guides\/(.+)\.yaml$/
export const guideIdOf = (file: string): string | undefined => GUIDE.exec(file)?.[1]

/** The tables of a file with their names: the file itself, or tables in it. */
function tablesOf(file: string, tree: Tree): readonly (readonly [table: string, map: MapTree])[] {
  const tables = UNITED[file] ?? []
  const found =
    tables.length === 0 ? [['', tree] as const] : tables.map((table) => [table, under(tree, table)] as const)
  return found.flatMap(([table, map]) => (map?.kind === 'map' ? [[table, map] as const] : []))
}

/** The map with only some entries, or some entries of its tables. */
function filtered(file: string, tree: Tree, keep: (entry: Entry, table: string) => boolean): Tree {
  const tables = UNITED[file]
  if (!tables || tree.kind !== 'map') return tree
  const only = (map: Tree, table: string): Tree =>
    map.kind === 'map' ? { ...map, entries: map.entries.filter((entry) => keep(entry, table)) } : map
  if (tables.length === 0) return only(tree, '')
  return {
    ...tree,
    entries: tree.entries.map((entry) =>
      tables.includes(entry.key) ? { ...entry, value: only(entry.value, entry.key) } : entry,
    ),
  }
}

/** The nearer entry; `use` with its own name takes the one above, with changes beside it. */
function overriding({ key, value }: Entry, above: Tree): Tree {
  const used = under(value, 'use')
  if (value.kind !== 'map' || above.kind !== 'map' || used?.kind !== 'value' || used.value !== key)
    return value
  const own = value.entries.filter((entry) => entry.key !== 'use')
  return {
    ...value,
    entries: [
      ...above.entries.map((entry) => own.find((one) => one.key === entry.key) ?? entry),
      ...own.filter((entry) => under(above, entry.key) === undefined),
    ],
  }
}

/** @param depth the level of merged entries: 1 in a file that is a table, 2 in one that contains tables */
function united(
  above: Tree | undefined,
  own: Tree | undefined,
  depth: number,
  aboveFirst: boolean,
): Tree | undefined {
  if (!above || !own) return own ?? above
  // the file's reader reports anything that is not a map
  if (above.kind !== 'map' || own.kind !== 'map') return own
  const both = (entry: Entry): Entry => {
    const other = under(above, entry.key)
    if (!other) return entry
    const value = depth === 1 ? overriding(entry, other) : united(other, entry.value, depth - 1, aboveFirst)
    return { ...entry, value: value ?? entry.value }
  }
  const others = above.entries.filter(({ key }) => under(own, key) === undefined)
  return {
    ...own,
    entries: aboveFirst
      ? [
          ...above.entries.map((entry) => {
            const nearer = own.entries.find(({ key }) => key === entry.key)
            return nearer ? both(nearer) : entry
          }),
          ...own.entries.filter(({ key }) => under(above, key) === undefined),
        ]
      : [...own.entries.map(both), ...others],
  }
}

/** The files above without what the folder defines by the same name in another table. */
function withoutRenamed(above: Trees, own: Trees): Trees {
  const nearer = NAMES.map(([file, table]) => ({ file, table, keys: keysOf(under(own.get(file), table)) }))
  const isTaken = (file: string, { key }: Entry, table: string): boolean =>
    NAMES.some((one) => one[0] === file && one[1] === table) &&
    nearer.some((one) => (one.file !== file || one.table !== table) && one.keys.includes(key))
  return new Map(
    [...above].map(([file, tree]) => [
      file,
      filtered(file, tree, (entry, table) => !isTaken(file, entry, table)),
    ]),
  )
}

/** The tree without links to guides and questions that the place lacks. */
function withoutLinks(tree: Tree, guides: readonly string[], faqs: readonly string[]): Tree {
  const isIn = (gone: readonly string[], one: Tree): boolean => gone.includes(textOf(one) ?? '')
  if (tree.kind === 'list')
    return { ...tree, items: tree.items.map((item) => withoutLinks(item, guides, faqs)) }
  if (tree.kind !== 'map') return tree
  return {
    ...tree,
    entries: tree.entries.flatMap((entry): readonly Entry[] => {
      const { key, value } = entry
      if ((key === 'guide' && isIn(guides, value)) || (key === 'faq' && isIn(faqs, value))) return []
      if ((key === 'next' || key === 'guides') && value.kind === 'list')
        return [{ ...entry, value: { ...value, items: value.items.filter((item) => !isIn(guides, item)) } }]
      return [{ ...entry, value: withoutLinks(value, guides, faqs) }]
    }),
  }
}

const textsOf = (list: Tree | undefined): readonly (readonly [Tree, string])[] =>
  list?.kind === 'list'
    ? list.items.flatMap((item) => {
        const text = textOf(item)
        return text === undefined ? [] : [[item, text] as const]
      })
    : []

/** The files above without the guides, questions and changes that the folder excludes. */
function withoutUnwanted(above: Trees, own: Trees, problems: Problems): Trees {
  const without = under(own.get('place.yaml'), 'without')
  if (!without) return above
  const unwanted = (
    table: 'guides' | 'faqs' | 'changes',
    kind: string,
    known: readonly string[],
  ): readonly string[] =>
    textsOf(under(without, table)).map(([item, id]) => {
      if (!known.includes(id)) problems.say(item.at, `上面${unknown(id, kind, known)}`)
      return id
    })
  const guides = unwanted(
    'guides',
    '指引',
    [...above.keys()].flatMap((file) => guideIdOf(file) ?? []),
  )
  const faqs = unwanted('faqs', '常见问题', keysOf(under(above.get('faqs.yaml'), 'faqs')))
  const changes = unwanted('changes', '变化', keysOf(under(above.get('changes.yaml'), 'changes')))
  const gone: Readonly<Record<string, readonly string[]>> = { faqs, changes }
  return new Map(
    [...above].flatMap(([file, tree]) => {
      const id = guideIdOf(file)
      if (id !== undefined && guides.includes(id)) return []
      const table = /^(faqs|changes)\.yaml$/.exec(file)?.[1]
      const wanted =
        table === undefined
          ? tree
          : filtered(file, tree, ({ key }, of) => of !== table || gone[table]?.includes(key) !== true)
      return [[file, withoutLinks(wanted, guides, faqs)] as const]
    }),
  )
}

/** The guides of the folder, as written or filled in, without templates. */
function guidesOf(own: Trees, templates: Stack['templates'], trees: Trees, problems: Problems): Trees {
  const known = {
    figure: ['figures', 'terms'].flatMap((table) => keysOf(under(trees.get('figures.yaml'), table))),
    question: keysOf(under(trees.get('shared.yaml'), 'questions')),
  }
  return new Map(
    [...own].flatMap(([file, tree]) => {
      if (guideIdOf(file) === undefined || isTemplate(tree)) return []
      const from = under(tree, 'from')
      if (!from) return [[file, tree] as const]
      const name = from.kind === 'value' ? String(from.value) : ''
      const template = templates.get(name)
      if (!template)
        problems.say(
          from.at,
          templates.size > 0
            ? unknown(name, '模板', templates.keys())
            : `没有“${name}”这个模板：模板在上面的层里，先在 place.yaml 里写上面是哪一层，比如 above: national`,
        )
      const guide = template && filledIn(template, tree, known, problems)
      return guide ? [[file, guide] as const] : []
    }),
  )
}

/** @param own the files of the folder as written */
export function stacked(own: Trees, above: Stack | null, problems: Problems): Stack {
  const inherited = above
    ? withoutRenamed(withoutUnwanted(above.trees, own, problems), own)
    : new Map<string, Tree>()
  const templates = new Map([
    ...(above?.templates ?? []),
    ...[...own].flatMap(([file, tree]) => {
      const id = guideIdOf(file)
      return id !== undefined && isTemplate(tree) ? [[id, tree] as const] : []
    }),
  ])
  const isGuide = (file: string): boolean => guideIdOf(file) !== undefined
  const trees = new Map([...own].filter(([file]) => !isGuide(file)))
  for (const [file, tables] of Object.entries(UNITED)) {
    // a figure may be computed from one before it
    const whole = united(
      inherited.get(file),
      own.get(file),
      tables.length === 0 ? 1 : 2,
      file === 'figures.yaml',
    )
    if (whole) trees.set(file, whole)
  }
  const guides = guidesOf(own, templates, trees, problems)
  const others = [...inherited].filter(([file]) => isGuide(file) && !own.has(file))
  return { templates, trees: new Map([...trees, ...guides, ...others]) }
}

/** Whether the entry is in the folder itself. */
export const isOf = (id: string, { at }: { readonly at: Tree['at'] }): boolean =>
  at.file.startsWith(`policy/${id}/`)

/**
 * What a place has by default: its own entries, questions and changes, and the hotline that every page
 * offers.
 */
const isRoot = (id: string, file: string, table: string, entry: Entry): boolean =>
  isOf(id, entry) ||
  table === 'faqs' ||
  table === 'changes' ||
  (file === 'contacts.yaml' && under(entry.value, 'hotline') !== undefined)

/**
 * The files without things in layers that nothing in the place refers to, so that it does not include the
 * documents of a whole country.
 */
export function reached(id: string, trees: Trees): Trees {
  const waiting = new Map<string, Entry[]>()
  const kept = new Set<Entry>()
  const open: Tree[] = []
  for (const [file, tree] of trees) {
    if (!(file in UNITED)) open.push(tree)
    else
      for (const [table, { entries }] of tablesOf(file, tree))
        for (const entry of entries)
          if (isRoot(id, file, table, entry)) {
            kept.add(entry)
            open.push(entry.value)
          } else waiting.set(entry.key, [...(waiting.get(entry.key) ?? []), entry])
  }
  for (let tree = open.pop(); tree; tree = open.pop())
    for (const name of namesOf(tree)) {
      for (const entry of waiting.get(name) ?? []) {
        kept.add(entry)
        open.push(entry.value)
      }
      waiting.delete(name)
    }
  return new Map([...trees].map(([file, tree]) => [file, filtered(file, tree, (entry) => kept.has(entry))]))
}

const RESTED_ON = [
  ['sources.yaml', '', '文件'],
  ['citations.yaml', '', '出处'],
  ['figures.yaml', 'figures', '数字'],
  ['figures.yaml', 'terms', '日子或名单'],
] as const

/** Documents, citations and figures of the folder that silently replace one above. */
export function hidden(own: Trees, above: Stack | null): readonly Problem[] {
  if (!above) return []
  return RESTED_ON.flatMap(([file, table, kind]) => {
    const tableOf = (trees: Trees) => (table === '' ? trees.get(file) : under(trees.get(file), table))
    return entriesOf(tableOf(own)).flatMap(({ key, at, value }): readonly Problem[] => {
      const other = under(tableOf(above.trees), key)
      if (!other || textOf(under(value, 'use')) === key) return []
      return [
        {
          at,
          words: `${kind}“${key}”上面已经有了（${other.at.file} 第${other.at.line}行），这里的会代替它：不是有意的，换一个名字`,
        },
      ]
    })
  })
}
