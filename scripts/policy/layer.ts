/**
 * Reads the folders of layers. A layer is self-contained: it refers only to itself and layers above. So it is
 * read as if an empty place were below it, and each template as if that place filled it in.
 */
import { guideIdOf, type Stack, stacked } from './layers'
import { type Folder, type Place, readTrees, type Texts, treesOf } from './place'
import { attempt, type At, type Problem, Problems } from './problems'
import { may, must, shapes as shapesFor } from './shapes'
import { type BlankKind, blanksOf, isTemplate, unusedIn, wantedOf } from './template'
import { type Tree, under } from './tree'
import { readYaml } from './yaml'

const LAYER: Folder = {
  needed: ['layer'],
  optional: ['sources', 'citations', 'figures', 'contacts', 'channels', 'shared', 'faqs', 'changes'],
}

/** Layers merged with those above them. */
export interface Stacks {
  /** By name. */
  readonly stacks: ReadonlyMap<string, Stack>
  /** The files of each as written. */
  readonly own: ReadonlyMap<string, ReadonlyMap<string, Tree>>
  readonly problems: readonly Problem[]
}

export interface Layers {
  /** By name. */
  readonly stacks: ReadonlyMap<string, Stack>
  /** Each read as a place; empty if there is an error. */
  readonly read: readonly Place[]
  readonly problems: readonly Problem[]
}

const LAYER_FILE = 'layer.yaml'

export const isLayer = (texts: Texts): boolean => texts.has(LAYER_FILE)

const NAME = 'stand-in'
/** An unusual number, so that no sentence seems to contain it. */
const FIGURE = 97
const OPTIONS = ['a', 'b', 'c', 'd', 'e', 'f']

/** The required files of a place, with only what templates need. */
const STAND_IN: Texts = new Map([
  [
    'place.yaml',
    "{ name: 无, areaCode: { elsewhere: '0', abroad: '0', tip: true }, callingNote: 无, districts: {}, insurances: {}, purposes: {}, guides: [] }",
  ],
  ['sources.yaml', `${NAME}: { title: 无, publisher: 无, published: null, dating: 无, known: print }`],
  ['citations.yaml', `${NAME}: { source: ${NAME}, place: 无, quote: ${FIGURE}个 }`],
  ['statements.yaml', '{ sections: {}, more: [], unsaid: {} }'],
  ['figures.yaml', `figures: { ${NAME}: { value: ${FIGURE}, unit: 个, cite: ${NAME} } }`],
  ['contacts.yaml', `${NAME}: { kind: body, name: 无, scope: 无, cite: ${NAME} }`],
  ['channels.yaml', `${NAME}: { kind: app, name: 无, use: 无, cite: [${NAME}] }`],
  ['faqs.yaml', 'faqs: {}'],
  [
    'shared.yaml',
    `questions: { ${NAME}: { kind: choice, ask: 无, howToFind: 无, can: no, options: { ${OPTIONS.map((id) => `${id}: { label: ${id} }`).join(', ')} } } }`,
  ],
])

/** A value that no file contains. */
const value = (at: At, text: string): Tree => ({ kind: 'value', at, value: text })
const list = (at: At, ...items: readonly Tree[]): Tree => ({ kind: 'list', at, items })

/** A sample value for a blank. */
function standIn(kind: BlankKind, at: At, template: string, options: readonly string[]): Tree {
  switch (kind) {
    case 'figure':
    case 'question':
      return value(at, NAME)
    case 'words':
      return value(at, '无')
    case 'keywords':
      return list(at, value(at, '无'))
    case 'options':
      return list(at, ...options.map((option) => value(at, option)))
    case 'guides':
      return list(at, value(at, template))
    case 'citation':
    case 'contacts':
    case 'channels':
      return list(at, value(at, NAME))
    case 'sentences':
      return list(at, {
        kind: 'map',
        at,
        entries: [
          { key: 'text', at, value: value(at, '无') },
          { key: 'tip', at, value: { kind: 'value', at, value: true } },
        ],
      })
  }
}

/** The template filled in: all blanks, or only the required ones. */
function filling(id: string, template: Tree, all: boolean, problems: Problems): Tree {
  const blanks = blanksOf(template, problems)
  const isFilled = (name: string): boolean => all || blanks.get(name)?.optional === undefined
  const wanted = [...wantedOf(blanks, isFilled)].filter(([name]) => isFilled(name))
  const { at } = template
  // an option may be in one list only
  const options = wanted.flatMap(([name, { kind }]) => (kind === 'options' ? [name] : []))
  return {
    kind: 'map',
    at,
    entries: [
      { key: 'from', at, value: value(at, id) },
      ...wanted.map(([key, { kind }]) => {
        const place = placeOf(template, key)
        return {
          key,
          at: place,
          value: standIn(kind, place, id, OPTIONS.slice(options.indexOf(key)).slice(0, 1)),
        }
      }),
    ],
  }
}

const placeOf = (template: Tree, blank: string): At =>
  under(under(template, 'fill'), blank)?.at ?? template.at

/** The layer as a place below it sees it. */
function readAsPlace(
  id: string,
  own: ReadonlyMap<string, Tree>,
  stack: Stack,
  all: boolean,
  problems: Problems,
): Place | null {
  const files = new Map(treesOf(id, STAND_IN, new Problems()))
  for (const [file, template] of own) {
    const guide = guideIdOf(file)
    if (guide !== undefined && isTemplate(template)) files.set(file, filling(guide, template, all, problems))
  }
  const { trees } = stacked(files, stack, problems)
  const { place, problems: faults } = readTrees(
    id,
    new Map([...trees, [LAYER_FILE, value({ file: '', line: 1, column: 1 }, id)]]),
  )
  for (const { at, words } of faults) problems.say(at, words)
  return place
}

/**
 * Merges the layers.
 * @param folders the texts of each layer's files, by its name
 * @param readFile parses one file
 */
export function stackLayers(folders: ReadonlyMap<string, Texts>, readFile = readYaml): Stacks {
  const problems = new Problems()
  const own = new Map([...folders].map(([id, texts]) => [id, treesOf(id, texts, problems, readFile, LAYER)]))
  const stacks = new Map<string, Stack>()
  const shapes = shapesFor(problems)
  const readLayer = shapes.record<{ name: string; what: string; above?: string }>({
    name: must(shapes.word),
    what: must(shapes.word),
    above: may(shapes.idOf('层', folders.keys())),
  })

  /** @param open the layers below that wait for this one */
  function stackOf(id: string, open: readonly string[]): Stack | null {
    const trees = own.get(id)
    const file = trees?.get(LAYER_FILE)
    if (!trees || !file) return null
    const { above } = readLayer(file)
    if (open.includes(id)) return problems.refuse(file.at, `“above”绕来绕去，“${id}”又在它自己上面`)
    const stack =
      stacks.get(id) ?? stacked(trees, above === undefined ? null : stackOf(above, [...open, id]), problems)
    stacks.set(id, stack)
    return stack
  }

  for (const id of own.keys()) attempt(() => stackOf(id, []))
  return { stacks, own, problems: problems.all() }
}

/** Reads each layer as a place. */
export function readStacks({ stacks, own, problems: faults }: Stacks): Layers {
  if (faults.length > 0) return { stacks, read: [], problems: faults }
  const problems = new Problems()
  const read = [...stacks].map(([id, stack]) => {
    const trees = own.get(id) ?? new Map<string, Tree>()
    for (const [file, tree] of trees)
      if (guideIdOf(file) !== undefined && isTemplate(tree))
        for (const { key, at } of unusedIn(tree)) problems.say(at, `“${key}”没有一处用到，可以删去`)
    const [place] = [true, false].map((all) => attempt(() => readAsPlace(id, trees, stack, all, problems)))
    return place ? { ...place, own: trees, trees: stack.trees, known: stack } : null
  })
  return {
    stacks,
    read: problems.all().length > 0 ? [] : read.flatMap((place) => place ?? []),
    problems: problems.all(),
  }
}

/** Merges and reads the layers. */
export const readLayers = (folders: ReadonlyMap<string, Texts>, readFile = readYaml): Layers =>
  readStacks(stackLayers(folders, readFile))
