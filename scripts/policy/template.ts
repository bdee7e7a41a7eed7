/**
 * A template is a guide with blanks: the layer has the questions and rules, and each place below fills in what only its
 * documents say. Both are merged as trees, so that the readers of guides know nothing about templates.
 */
import { attempt, type Problems, unknown } from './problems'
import { may, must, shapes as shapesFor } from './shapes'
import { entriesOf, type Entry, keysOf, namesOf, type MapTree, textOf, type Tree, under } from './tree'

/** The kinds of blanks, described. */
export const BLANKS = {
  figure: '数字（或日子）的名字',
  words: '一句话或一个词',
  keywords: '人们会用来找它的词',
  citation: '哪一条或哪几条出处',
  question: '共用的问题的名字',
  options: '共用的问题里的哪几个选项',
  sentences: '一句一句，各带出处',
  contacts: '问谁',
  channels: '在哪里办',
  guides: '接着看哪些指引',
} as const
export type BlankKind = keyof typeof BLANKS

export interface Blank {
  readonly kind: BlankKind
  /** Instructions for whoever fills it in. */
  readonly write: string
  readonly optional?: true
  /** For options: the blank of their question. */
  readonly of?: string
  /** Only filled in together with this other blank. */
  readonly if?: string
}

/** Lists that `use` inserts whole, like those of `parts`. */
const LISTS: readonly BlankKind[] = ['sentences', 'contacts', 'channels', 'guides']
/** Lists of values, also inserted by `use`. */
const VALUES: readonly BlankKind[] = ['options', 'keywords']
/** Blanks filled with a name that the place must define. */
const NAMED: readonly BlankKind[] = ['figure', 'question']

export const isTemplate = (file: Tree): boolean => under(file, 'fill') !== undefined

/** @throws {Unreadable} after reporting a malformed blank */
export function blanksOf(template: Tree, problems: Problems): ReadonlyMap<string, Blank> {
  const shapes = shapesFor(problems)
  const fill = under(template, 'fill') ?? template
  const ofKind = (kind: BlankKind): readonly string[] =>
    keysOf(fill).filter((name) => textOf(under(under(fill, name), 'kind')) === kind)
  const blank = shapes.record<Blank>({
    kind: must((tree) => {
      const kind = shapes.oneOf(...Object.keys(BLANKS))(tree)
      return isKind(kind) ? kind : problems.refuse(tree.at, unknown(kind, '种类', Object.keys(BLANKS)))
    }),
    write: must(shapes.word),
    optional: may(shapes.yes),
    of: may(shapes.idOf('要填的问题', ofKind('question'))),
    if: may(shapes.idOf('要填的', keysOf(fill))),
  })
  const read = shapes.mapOf((tree, name): Blank => {
    const found = blank(tree)
    if ((found.kind === 'options') !== (found.of !== undefined))
      problems.refuse(tree.at, '“of”（是哪个问题的选项）只有选项（kind: options）才写，也一定要写')
    if (found.if === name) problems.refuse(tree.at, `“${name}”不能要先填了它自己才填`)
    return found
  })(fill)
  return new Map(Object.entries(read))
}

const isKind = (kind: string): kind is BlankKind => Object.keys(BLANKS).includes(kind)

/** The blanks to fill in, depending on which others are filled in. */
export const wantedOf = (
  blanks: ReadonlyMap<string, Blank>,
  isFilled: (name: string) => boolean,
): ReadonlyMap<string, Blank> =>
  new Map([...blanks].filter(([, blank]) => blank.if === undefined || isFilled(blank.if)))

const isEmpty = (tree: Tree): boolean => tree.kind === 'list' && tree.items.length === 0

/** The names that may be filled in: the place's figures and shared questions. */
export type Known = Readonly<Record<'figure' | 'question', readonly string[]>>

/** What the file fills in, by blank. Reports what is missing, superfluous or unknown. */
function fillings(
  blanks: ReadonlyMap<string, Blank>,
  file: MapTree,
  known: Known,
  problems: Problems,
): ReadonlyMap<string, Tree> {
  const given = new Map(
    file.entries.flatMap(({ key, value }) =>
      key === 'from' || isEmpty(value) ? [] : [[key, value] as const],
    ),
  )
  const wanted = wantedOf(blanks, (name) => given.has(name))
  const missing = [...wanted].filter(([name, { optional }]) => !given.has(name) && optional === undefined)
  const strange = file.entries.filter(({ key }) => key !== 'from' && !wanted.has(key))
  for (const { key, at } of strange) {
    const beside = blanks.get(key)?.if
    problems.say(
      at,
      beside === undefined
        ? unknown(key, '要填的', missing.length > 0 ? missing.map(([name]) => name) : wanted.keys())
        : `填了“${beside}”才填“${key}”`,
    )
  }
  // do not report a misspelt name twice, as unknown and as missing
  if (strange.length === 0)
    for (const [name, { write }] of missing) problems.say(file.at, `少了“${name}”：${write}`)
  for (const [name, { kind, write }] of wanted) {
    const value = given.get(name)
    if (!value || !NAMED.includes(kind)) continue
    const names = kind === 'question' ? known.question : known.figure
    if (value.kind !== 'value' || typeof value.value !== 'string')
      problems.say(value.at, `“${name}”要写${BLANKS[kind]}：${write}`)
    else if (!names.includes(value.value))
      problems.say(
        value.at,
        `${unknown(value.value, kind === 'question' ? '共用的问题' : '数字', names)}：${write}`,
      )
  }
  return new Map([...given].filter(([name]) => wanted.has(name)))
}

/** Blanks, words and parts that the template does not use. */
export function unusedIn(template: Tree): readonly Entry[] {
  const named = new Set(
    entriesOf(template).flatMap(({ key, value }) =>
      key === 'fill' ? [...ofOptions(value)] : [...namesOf(value)],
    ),
  )
  return ['fill', 'words', 'parts']
    .flatMap((table) => entriesOf(under(template, table)))
    .filter(({ key }) => !named.has(key))
}

/** The question blanks that blanks for options refer to. */
const ofOptions = (fill: Tree): readonly string[] =>
  entriesOf(fill).flatMap(({ value }) => textOf(under(value, 'of')) ?? [])

/** The name, if `use` is the only key. */
const usedAlone = (tree: Tree): string | undefined =>
  tree.kind === 'map' && tree.entries.length === 1 ? textOf(under(tree, 'use')) : undefined

const itemsOf = (tree: Tree): readonly Tree[] => (tree.kind === 'list' ? tree.items : [tree])

/** Parses `if: blank` or `if: not blank`; the name is empty without `if`. */
function ifOf(tree: Tree): { readonly not: string | undefined; readonly name: string } {
  const [, not, name = ''] = /^(not )?(.*)$/.exec(textOf(under(tree, 'if')) ?? '') ?? []
  return { not, name }
}

/** Whether the tree applies to this place. */
function holds(tree: Tree, isFilled: (name: string) => boolean): boolean {
  const { not, name } = ifOf(tree)
  return name === '' || isFilled(name) === (not === undefined)
}

/** Fills in the template. */
class Filler {
  readonly #blanks: ReadonlyMap<string, Blank>
  readonly #given: ReadonlyMap<string, Tree>
  readonly #problems: Problems
  /** Criteria that this place does not have: they never hold. */
  readonly #gone: ReadonlySet<string>

  constructor(
    template: Tree,
    blanks: ReadonlyMap<string, Blank>,
    given: ReadonlyMap<string, Tree>,
    problems: Problems,
  ) {
    this.#blanks = blanks
    this.#given = given
    this.#problems = problems
    const criteria = under(template, 'criteria')
    this.#gone = new Set(
      keysOf(criteria).filter((id) => !holds(under(criteria, id) ?? template, this.#isFilled)),
    )
  }

  readonly #isFilled = (name: string): boolean => this.#given.has(name)

  /** What is filled into the blank; null if it is not a blank of one of these kinds. */
  #filling(name: string | undefined, kinds: readonly BlankKind[], at: Tree): readonly Tree[] | null {
    const blank = name === undefined ? undefined : this.#blanks.get(name)
    if (name === undefined || !blank || !kinds.includes(blank.kind)) return null
    const given = this.#given.get(name)
    if (given) return itemsOf(given)
    // lists may be empty; a condition or a statement's source may not
    if (!LISTS.includes(blank.kind) && blank.kind !== 'keywords')
      this.#problems.say(at.at, `“${name}”可以不填：用到它的，在外面写“if: ${name}”`)
    return []
  }

  /** The tree for this place; undefined if nothing is left of it. */
  of(tree: Tree, key = ''): Tree | undefined {
    if (tree.kind === 'map') return this.#map(tree)
    if (tree.kind === 'list') {
      const all = tree.items.flatMap((item) => this.#items(item, key))
      // several blanks may be filled with the same citation
      const items =
        key === 'cite'
          ? all.filter((item, i) => all.findIndex((one) => textOf(one) === textOf(item)) === i)
          : all
      return items.length === 0 && tree.items.length > 0 ? undefined : { ...tree, items }
    }
    return typeof tree.value === 'string' ? { ...tree, value: this.#renamed(tree.value) } : tree
  }

  #map(tree: MapTree): Tree | undefined {
    const on = under(tree, 'if')
    const { name: blank } = ifOf(tree)
    if (on && !this.#blanks.has(blank))
      this.#problems.say(
        on.at,
        blank === ''
          ? '“if”后面写一个要填的名字，或者“not”和名字'
          : unknown(blank, '要填的', this.#blanks.keys()),
      )
    if (!holds(tree, this.#isFilled)) return undefined
    const used = textOf(under(tree, 'use'))
    if (this.#filling(used, LISTS, tree)?.length === 0) return undefined
    const name = usedAlone(tree)
    const values = this.#filling(name, VALUES, tree)
    if (values) return this.#given.get(name ?? '') ?? { kind: 'list', at: tree.at, items: values }
    const entries = tree.entries.flatMap((entry): readonly Entry[] => {
      if (entry.key === 'if') return []
      const [question] = (entry.key === 'use' ? this.#filling(used, ['question'], tree) : null) ?? []
      const value = question ?? this.of(entry.value, entry.key)
      return value ? [{ ...entry, value }] : []
    })
    return { ...tree, entries }
  }

  #items(item: Tree, key: string): readonly Tree[] {
    const text = textOf(item)
    if (key === 'cite') return this.#filling(text, ['citation'], item) ?? [item]
    if (text?.startsWith('not ') === true && this.#gone.has(text.slice('not '.length))) return []
    const values = this.#filling(usedAlone(item), VALUES, item)
    if (values) return values
    const whole = this.of(item, key)
    return whole ? [whole] : []
  }

  /** A text or bound with the blanks' names replaced by the place's figures. */
  #renamed(text: string): string {
    const own = (name: string): string =>
      (this.#blanks.get(name)?.kind === 'figure' ? textOf(this.#given.get(name)) : undefined) ?? name
    return text.includes('{')
      ? text.replace(/(\{ *)([A-Za-z][\w-]*)/g, (_, brace: string, name: string) => brace + own(name))
      : text.replace(/^[A-Za-z][\w-]*(?=$|\.| *[-+*] *\d+$)/, own)
  }
}

/** What was filled into blanks of these kinds, as entries of a guide's table named like the blanks. */
const asEntries = (
  blanks: ReadonlyMap<string, Blank>,
  given: ReadonlyMap<string, Tree>,
  kinds: readonly BlankKind[],
  at: Tree,
): readonly Entry[] =>
  [...given].flatMap(([key, value]) =>
    kinds.some((kind) => blanks.get(key)?.kind === kind) ? [{ key, at: at.at, value }] : [],
  )

function withEntries(file: MapTree, table: 'words' | 'parts', more: readonly Entry[]): MapTree {
  if (more.length === 0) return file
  const own = under(file, table)
  const value: Tree = {
    kind: 'map',
    at: file.at,
    entries: [...(own?.kind === 'map' ? own.entries : []), ...more],
  }
  return {
    ...file,
    entries: [...file.entries.filter(({ key }) => key !== table), { key: table, at: file.at, value }],
  }
}

/**
 * The guide that results from filling in the template.
 * @returns null after reporting a mistake
 */
export function filledIn(template: Tree, file: Tree, known: Known, problems: Problems): Tree | null {
  const before = problems.all().length
  return attempt(() => {
    const blanks = blanksOf(template, problems)
    const given = fillings(blanks, shapesFor(problems).asMap(file), known, problems)
    if (problems.all().length > before) return null
    const whole = new Filler(template, blanks, given, problems).of(template)
    if (whole?.kind !== 'map' || problems.all().length > before) return null
    const entries = whole.entries.filter(({ key }) => key !== 'fill')
    const guide = withEntries(
      { ...whole, at: file.at, entries },
      'words',
      asEntries(blanks, given, ['words'], template),
    )
    return withEntries(guide, 'parts', asEntries(blanks, given, LISTS, template))
  }, null)
}
