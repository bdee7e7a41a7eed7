/** Reads the folder of a place: validates its YAML files and builds the region. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import {
  type Guide,
  type IsoDate,
  type Question,
  type StatementList,
  todayHere,
  type WholeRegion,
} from '@/rules/authoring'
import {
  readChannels,
  readContacts,
  readFigures,
  readPlaceFile,
  readSources,
  readStatements,
  type Topic,
} from './base'
import { type Book, questionOf } from './book'
import { readChanges } from './changes'
import { readCitations } from './citations'
import { readGuide } from './guide'
import { readFaqs, readServiceItems, readServices } from './library'
import { hidden, isOf, reached, type Stack, stacked } from './layers'
import { type Matters, readMatters } from './matters'
import { type Named, Names, wordsOf } from './names'
import { attempt, type Problem, Problems, unknown } from './problems'
import { knownIn, readReports, type Report } from './reports'
import { readRevisions } from './revisions'
import { readRulings, type Rulings } from './rulings'
import { may, must, shapes as shapesFor } from './shapes'
import { inSlices, type Slices } from './slices'
import { entriesOf, type Entry, keysOf, textOf, type Tree, under } from './tree'
import { namedIn, Uses } from './uses'
import { readYaml } from './yaml'

export interface Place {
  readonly region: WholeRegion
  /** The province it is listed under if there are many places. */
  readonly province: string | undefined
  /** The statements of its documents, to check that all of them are said. */
  readonly statements: StatementList
  /** The icons of the topics of its guides. */
  readonly topics: readonly Topic[]
  /** Reported mistakes; the app does not have them. */
  readonly reports: readonly Report[]
  /** The day of the region's data. */
  readonly day: IsoDate
  /** The days on which a figure changes. */
  readonly changeDays: readonly IsoDate[]
  /** The region's slices by day. */
  readonly slices: Slices
  /** How doubts about its documents are treated. */
  readonly rulings: Rulings
  /** What several of its guides answer and must answer alike. */
  readonly matters: Matters
  /** Its files merged with the layers above, by path; templates are filled in. */
  readonly trees: ReadonlyMap<string, Tree>
  /** Its files as written. */
  readonly own: ReadonlyMap<string, Tree>
  /** Everything that its files may refer to, layers included. */
  readonly known: Stack
  /** Unread parts of its files: everything that uses the surrounding text overrides them. */
  readonly replaced: readonly Problem[]
  /** Its entries that replace something above, for somebody to look at. */
  readonly hidden: readonly Problem[]
  /** Its cases as written, by path; only the check parses them. */
  readonly cases: Texts
}

/** Files of a place's folder; a place may do without the others. */
const NEEDED = ['place', 'sources', 'citations', 'statements', 'figures', 'contacts', 'faqs'] as const
const OPTIONAL = [
  'channels',
  'shared',
  'services',
  'service-items',
  'changes',
  'reports',
  'rulings',
  'matters',
  'revisions',
] as const
type FileName = (typeof NEEDED)[number] | (typeof OPTIONAL)[number]
/** The required files of a folder, and the optional ones besides its guides. */
export interface Folder {
  readonly needed: readonly string[]
  readonly optional: readonly string[]
}
const PLACE: Folder = { needed: NEEDED, optional: OPTIONAL }

const SHARED = ['options', 'criteria', 'words', 'parts'] as const
type Shared = (typeof SHARED)[number]

/** The texts of a folder's files, by path. */
export type Texts = ReadonlyMap<string, string>

export function textsOf(folder: string): Texts {
  const found = new Map<string, string>()
  const isFile = (file: string) => statSync(path.join(folder, file)).isFile()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    // ignores backup and system files, but reports `x.yaml.txt`, which was meant to be read
    if (/\.ya?ml(\.|$)/.test(file) && !/(^|[/\\])\.|~$/.test(file) && isFile(file))
      found.set(file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8'))
  return found
}

export interface Reading {
  /** Null if there is an error. */
  readonly place: Place | null
  readonly problems: readonly Problem[]
}

/**
 * Reads a place.
 * @param id the name of the folder, which is the place's id
 * @param read parses one file
 * @param layers all layers by name; the place says which is directly above it
 */
export function readPlace(
  id: string,
  texts: Texts,
  read = readYaml,
  layers: ReadonlyMap<string, Stack> = new Map(),
): Reading {
  const problems = new Problems()
  const own = treesOf(id, texts, problems, read)
  const above = aboveOf(own.get('place.yaml'), layers, problems)
  const known = stacked(own, above, problems)
  if (problems.all().length > 0) return { place: null, problems: problems.all() }
  const cases = new Map([...texts].filter(([file]) => isCases(file)))
  return inSlices((day) => {
    const { place, problems: faults } = readTrees(id, known.trees, day)
    return {
      place: place && { ...onlyReached(place), own, known, hidden: hidden(own, above), cases },
      problems: faults,
    }
  })
}

/** The layer directly above the folder, from its first file. */
function aboveOf(
  file: Tree | undefined,
  layers: ReadonlyMap<string, Stack>,
  problems: Problems,
): Stack | null {
  const above = under(file, 'above')
  if (!above) return null
  const layer = above.kind === 'value' ? layers.get(String(above.value)) : undefined
  if (!layer)
    problems.say(
      above.at,
      above.kind === 'value' ? unknown(String(above.value), '层', layers.keys()) : '这里写一个层的名字',
    )
  return layer ?? null
}

/** The place without unused things from layers. */
function onlyReached(place: Place): Place {
  const { region } = place
  const trees = reached(region.id, place.trees)
  const only = <T>(
    things: Readonly<Record<string, T>>,
    kept: Tree | undefined,
  ): Readonly<Record<string, T>> => {
    const ids = new Set(keysOf(kept))
    return Object.fromEntries(Object.entries(things).filter(([id]) => ids.has(id)))
  }
  const above = entriesOf(trees.get('citations.yaml')).filter((entry) => !isOf(region.id, entry))
  const kept: WholeRegion = {
    ...region,
    sources: only(region.sources, trees.get('sources.yaml')),
    citations: only(region.citations, trees.get('citations.yaml')),
    figures: only(region.figures, under(trees.get('figures.yaml'), 'figures')),
    contacts: only(region.contacts, trees.get('contacts.yaml')),
    channels: only(region.channels, trees.get('channels.yaml')),
    shared: only(region.shared, under(trees.get('shared.yaml'), 'questions')),
  }
  return {
    ...place,
    trees,
    statements:
      above.length === 0 ? place.statements : { ...place.statements, above: above.map(({ key }) => key) },
    region: kept,
    slices: [{ from: null, value: kept }],
  }
}

/** The place from parsed files by path, on that day. */
export function readTrees(id: string, trees: ReadonlyMap<string, Tree>, day: IsoDate = todayHere()): Reading {
  const problems = new Problems()
  const place = attempt(() => assemble(id, trees, problems, day)) ?? null
  return { place: problems.all().length === 0 ? place : null, problems: problems.all() }
}

/** The names that texts of a file of the place may use on that day. */
export function namesOn(id: string, trees: ReadonlyMap<string, Tree>, day: IsoDate): (file: string) => Names {
  const problems = new Problems()
  const ofPlace = groundOf(id, trees, problems, day)?.book.names ?? new Names(problems, new Map(), new Set())
  const ofFiles = new Map<string, Names>()
  return (file) => {
    const names = ofFiles.get(file) ?? ofPlace.with(wordsOf(under(trees.get(file), 'words')))
    ofFiles.set(file, names)
    return names
  }
}

/** One guide from such files on that day, regardless of errors in others; null if it cannot be read. */
export function readGuideAlone(
  id: string,
  trees: ReadonlyMap<string, Tree>,
  day: IsoDate,
  guide: string,
): Guide | null {
  const problems = new Problems()
  const tree = trees.get(`guides/${guide}.yaml`)
  const read = attempt(() => {
    const ground = groundOf(id, trees, problems, day)
    return ground && tree ? readGuide(ground.book, guide, tree) : null
  })
  return problems.all().length === 0 ? (read ?? null) : null
}

const isCases = (file: string): boolean => /^cases\/[a-z0-9][a-z0-9-]*\.yaml$/.test(file)

/** Parses the files; reports unreadable, unknown and missing ones. */
export function treesOf(
  id: string,
  texts: Texts,
  problems: Problems,
  read = readYaml,
  { needed, optional }: Folder = PLACE,
): ReadonlyMap<string, Tree> {
  const name = (file: string): string => `policy/${id}/${file}`
  const top = (file: string) => ({ file: name(file), line: 1, column: 1 })
  const files = [...needed, ...optional].map((one) => `${one}.yaml`)
  const trees = new Map<string, Tree>()
  const shapes = shapesFor(problems)
  const folder = { file: `policy/${id}`, line: 1, column: 1 }
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) problems.say(folder, '文件夹的名字用小写字母、数字和“-”')
  else if (texts.size === 0)
    problems.say(folder, `文件夹是空的：删去它，用“npm run -s policy -- new place ${id} 名字”写一个`)
  if (problems.all().length > 0) return trees
  for (const [file, text] of texts) {
    if (isCases(file)) continue
    if (file.startsWith('guides/') ? !/^guides\/[a-z0-9][a-z0-9-]*\.yaml$/.test(file) : !files.includes(file))
      problems.say(
        top(file),
        file.startsWith('guides/') || file.startsWith('cases/')
          ? `${file.startsWith('guides/') ? '指引' : '案例'}的文件名用小写字母、数字和“-”，后面是“.yaml”`
          : unknown(file, '文件', files),
      )
    const tree = read(name(file), text, problems)
    if (!tree) continue
    trees.set(file, tree)
    // otherwise others would report its content as missing in many places
    attempt(() => shapes.asMap(tree))
  }
  for (const one of needed) if (!texts.has(`${one}.yaml`)) problems.say(top(`${one}.yaml`), '少了这个文件')
  return trees
}

/** The context for reading a place's files: the names they may use, and their values on that day. */
function groundOf(id: string, trees: ReadonlyMap<string, Tree>, problems: Problems, day: IsoDate) {
  const shapes = shapesFor(problems)
  const file = (name: FileName): Tree | undefined => trees.get(`${name}.yaml`)
  const needed = (name: FileName): Tree =>
    file(name) ?? {
      kind: 'value',
      at: { file: `policy/${id}/${name}.yaml`, line: 1, column: 1 },
      value: null,
    }
  const guideIds = [...trees.keys()].flatMap((key) => /^guides\/(.+)\.yaml$/.exec(key)?.[1] ?? [])
  const used = new Set<Tree>()
  const isOwn = (one: { readonly at: Tree['at'] }): boolean => isOf(id, one)

  const areaCode: Named = { kind: 'texts', texts: textsIn(under(needed('place'), 'areaCode')) }
  const ours = new Names(problems, new Map([['areaCode', areaCode]]), used)
  const place = attempt(() => readPlaceFile(shapes, (tree) => ours.text(tree), guideIds)(needed('place')))
  const sources = attempt(() => readSources(problems, shapes)(needed('sources')))
  const source = shapes.idOf('文件', keysOf(needed('sources')))
  const citations = attempt(() => readCitations(problems, shapes, source)(needed('citations')))
  const citation = shapes.idOf('出处', keysOf(needed('citations')))
  const statements = attempt(() => readStatements(shapes)(needed('statements')))

  const nested = new Map<string, Named>([
    ['areaCode', areaCode],
    ['districts', { kind: 'texts', texts: textsIn(under(needed('place'), 'districts')) }],
    ['insurances', { kind: 'texts', texts: textsIn(under(needed('place'), 'insurances')) }],
    ['purposes', { kind: 'texts', texts: textsIn(under(needed('place'), 'purposes')) }],
    ['contacts', { kind: 'texts', texts: textsUnder(needed('contacts'), 'phone') }],
    ['sources', { kind: 'texts', texts: textsUnder(needed('sources'), 'published') }],
  ])
  const read = attempt(() => readFigures(problems, shapes, citation, nested, used, needed('figures'), day))
  if (!read) return null

  const shared = file('shared')
  const ownIn = (tree: Tree | undefined, ...tables: readonly string[]): readonly string[] =>
    tables.flatMap((table) =>
      entriesOf(under(tree, table)).flatMap((entry) => (isOwn(entry) ? [entry.key] : [])),
    )
  const book: Book = {
    problems,
    shapes,
    names: read.names.with(wordsOf(under(shared, 'words'))),
    parts: new Uses(problems, '句子', namedIn(under(shared, 'parts')), used),
    questions: new Uses(problems, '现成的问题', namedIn(under(shared, 'questions')), used),
    options: new Uses(problems, '现成的选项', namedIn(under(shared, 'options')), used),
    criteria: new Uses(problems, '现成的条件', namedIn(under(shared, 'criteria')), used),
    taken: {
      names: new Set([
        ...nested.keys(),
        ...ownIn(file('figures'), 'figures', 'terms'),
        ...ownIn(shared, 'words'),
      ]),
      parts: new Set(ownIn(shared, 'parts')),
    },
    ids: {
      sources: source,
      citations: citation,
      contacts: shapes.idOf('电话', keysOf(needed('contacts'))),
      channels: shapes.idOf('入口', keysOf(file('channels'))),
      districts: shapes.idOf('区县', keysOf(under(needed('place'), 'districts'))),
      insurances: shapes.idOf('险种', keysOf(under(needed('place'), 'insurances'))),
      purposes: shapes.idOf('用途', keysOf(under(needed('place'), 'purposes'))),
      guides: shapes.idOf('指引', guideIds),
      rulings: shapes.idOf('办法', keysOf(file('rulings'))),
    },
  }
  return {
    file,
    needed,
    guideIds,
    used,
    isOwn,
    place,
    sources,
    citations,
    citation,
    statements,
    read,
    shared,
    book,
  }
}

function assemble(
  id: string,
  trees: ReadonlyMap<string, Tree>,
  problems: Problems,
  day: IsoDate,
): Place | null {
  const ground = groundOf(id, trees, problems, day)
  if (!ground) return null
  const { file, needed, guideIds, used, isOwn, place, sources, citations, citation, statements } = ground
  const { read, shared, book } = ground
  const { shapes } = book
  const contacts = attempt(() => readContacts(book)(needed('contacts')))
  const channels = file('channels')
  const entrances = channels ? attempt(() => readChannels(book)(channels)) : {}
  const ruled = file('rulings')
  const rulings = ruled ? attempt(() => readRulings(problems, shapes, citation)(ruled)) : {}
  const questions = attempt(() => sharedQuestions(book, shared))
  const guides = guideIds.flatMap(
    (guide) =>
      attempt(() => readGuide(book, guide, trees.get(`guides/${guide}.yaml`) ?? needed('place'))) ?? [],
  )
  const common = file('matters')
  const listed = under(needed('place'), 'topics')
  const topics = [...new Set(guides.map(({ topic }) => topic))]
  // an unreadable guide has been reported
  if (guides.length === guideIds.length)
    for (const topic of listed?.kind === 'list' ? listed.items : []) {
      const name = under(topic, 'name')
      const text = textOf(name)
      if (name && text !== undefined && !topics.includes(text))
        problems.say(name.at, unknown(text, '分类', topics))
    }
  const matters =
    common && guides.length === guideIds.length
      ? attempt(() => readMatters(problems, shapes, guides)(common))
      : {}
  const faqs = attempt(() => readFaqs(book, needed('faqs')))
  const newer = file('changes')
  const changes =
    newer && sources && citations
      ? attempt(() => readChanges(book, { sources, citations }, file('faqs'), newer))
      : []
  const revised = file('revisions')
  // an unreadable guide has been reported
  const revisions =
    revised && guides.length === guideIds.length ? attempt(() => readRevisions(book, guides, revised)) : []
  const register = file('reports')
  const reports = register ? attempt(() => readReports(book, knownIn(trees), register)) : []
  const [services, items] = [file('services'), file('service-items')]
  if ((services === undefined) !== (items === undefined))
    problems.say(
      (services ?? items ?? needed('place')).at,
      '“services.yaml”和“service-items.yaml”要么都有，要么都没有',
    )
  const rows = items ? attempt(() => readServiceItems(book, items, keysOf(under(services, 'levels')))) : []
  const list = services ? attempt(() => readServices(book, services, rows ?? [])) : null

  // a layer is used by the places below it
  if (problems.all().length === 0 && !trees.has('layer.yaml'))
    for (const [name, tree] of trees)
      reportUnused(tree, name === 'shared.yaml' ? SHARED : SHARED.slice(2), used, isOwn, problems)
  if (problems.all().length > 0) return null
  if (!place || !sources || !citations || !statements || !contacts || !entrances || !questions || !faqs)
    return null
  if (list === undefined || changes === undefined || reports === undefined || !revisions) return null
  if (!rulings || !matters) return null
  const order = [...place.guides, ...guideIds.filter((guide) => !place.guides.includes(guide))]
  const region: WholeRegion = {
    id,
    name: place.name,
    sources,
    citations,
    figures: read.figures,
    contacts,
    channels: entrances,
    shared: questions,
    areaCode: place.areaCode,
    callingNote: place.callingNote,
    districts: place.districts,
    insurances: place.insurances,
    purposes: place.purposes,
    ...(revisions.length > 0 ? { revisions } : {}),
    guides: order.flatMap((guide): readonly Guide[] => guides.filter((one) => one.id === guide)),
    faqs,
    services: list,
    changes,
  }
  return {
    statements,
    province: place.province,
    topics: place.topics ?? [],
    reports,
    rulings,
    matters,
    trees,
    own: trees,
    known: { trees, templates: new Map() },
    // a layer is used by the places below it
    replaced: trees.has('layer.yaml')
      ? []
      : [...trees.values()].flatMap((tree) => replacedIn(tree, used, isOwn)),
    hidden: [],
    day,
    changeDays: read.changes,
    region,
    slices: [{ from: null, value: region }],
    cases: new Map(),
  }
}

/** The texts of a map by key. */
function textsIn(map: Tree | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    keysOf(map).flatMap((id) => {
      const text = textOf(under(map, id))
      return text === undefined ? [] : [[id, text]]
    }),
  )
}

/** The text under one key of each entry, named like `waterHotline.phone`. */
function textsUnder(things: Tree, key: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    keysOf(things).flatMap((id) => {
      const value = under(under(things, id), key)
      // an unquoted number is reported where it is written, not wherever it is used
      return value?.kind === 'value' && value.value !== null ? [[`${id}.${key}`, String(value.value)]] : []
    }),
  )
}

/** The place's shared questions. The rest of the file is read where it is used. */
function sharedQuestions(book: Book, file: Tree | undefined): Readonly<Record<string, Question>> {
  if (!file) return {}
  const { shapes } = book
  const { questions } = shapes.record<
    { questions: Readonly<Record<string, Question>> } & Partial<Record<Shared, null>>
  >({
    questions: must(shapes.mapOf(questionOf(book, shapes.idOf('条件', [])))),
    options: may(() => null),
    criteria: may(() => null),
    words: may(() => null),
    parts: may(() => null),
  })(file)
  return questions
}

/** Parts of shared entries that are overridden wherever the entry is used. Nothing reads them, so they go unchecked. */
const replacedIn = (
  file: Tree,
  used: ReadonlySet<Tree>,
  isOwn: (entry: Entry) => boolean,
): readonly Problem[] =>
  SHARED.flatMap((table) => entriesOf(under(file, table)).filter(isOwn)).flatMap(({ key, value }) =>
    entriesOf(used.has(value) ? value : undefined).flatMap((inside) =>
      inside.key === 'use' || used.has(inside.value)
        ? []
        : [
            {
              at: inside.at,
              words: `用到“${key}”的地方都另写了“${inside.key}”，这里的没有人读到，可以删去`,
            },
          ],
    ),
  )

/** Reports unused entries: they are misspelt or forgotten. */
function reportUnused(
  file: Tree,
  tables: readonly Shared[],
  used: ReadonlySet<Tree>,
  isOwn: (entry: Entry) => boolean,
  problems: Problems,
): void {
  for (const table of tables) {
    const named = under(file, table)
    if (named?.kind !== 'map') continue
    for (const { key, at, value } of named.entries.filter(isOwn))
      if (!used.has(value)) problems.say(at, `“${key}”没有一处用到，可以删去`)
  }
}
