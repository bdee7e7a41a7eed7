/**
 * The policy as the app imports it: TypeScript generated from the YAML files. Each place exists as a whole,
 * in which repeated things are written once, and in the pieces that the browser fetches, none of which needs
 * another one's texts.
 */
import {
  type AskingGuide,
  type AskingOutcome,
  citedIn,
  type FetchedBase,
  type Guide,
  isSliced,
  partsOfOutcome,
  type RegionBase,
  type Slice,
  withNewer,
  type WholeRegion,
} from '@/rules/authoring'
import { MADE } from './built-in/made'
import type { Place } from './place'
import { distinct } from './slices'

/** The files by path inside the folder `built-in`. */
export type Files = ReadonlyMap<string, string>

/** Shorter things are repeated. */
const WORTH_A_NAME = 30

type Json = unknown

/** A part of a place: a file with one export. */
export interface Piece {
  readonly file: string
  readonly exports: string
  readonly type: string
  /** The module of `src/rules` that declares the type. */
  readonly from: string
  /** Its value on all days, or its slices if it changes. */
  readonly value: Json
}

function pieceOf(
  { slices: [first, ...later] }: Place,
  file: string,
  exports: string,
  [type, from]: readonly [type: string, from: string],
  of: (region: WholeRegion) => Json,
): Piece {
  const [only, ...others] = distinct([
    { from: first.from, value: of(first.value) },
    ...later.map(({ from: day, value }) => ({ from: day, value: of(value) })),
  ])
  return {
    file,
    exports,
    type,
    from,
    value: others.length > 0 ? { slices: [only, ...others] } : only.value,
  }
}

/** Without these keys. */
const without = <T extends object, K extends keyof T>(thing: T, ...keys: readonly K[]): Omit<T, K> =>
  // the remaining entries are unchanged
  Object.fromEntries(Object.entries(thing).filter(([key]) => !keys.some((one) => one === key))) as Omit<T, K>

const baseOf = (region: WholeRegion): RegionBase => without(region, 'guides', 'faqs', 'services', 'changes')

const guideOf = ({ guides }: WholeRegion, id: string): Guide | undefined =>
  guides.find((guide) => guide.id === id)

/** The pieces that a whole place is composed of, and that WeChat's package contains. */
export function piecesOf(place: Place): readonly Piece[] {
  const { services, changes, guides } = place.region
  return [
    pieceOf(place, 'base', 'base', ['RegionBase', 'engine/region'], baseOf),
    pieceOf(place, 'faqs', 'faqs', ['readonly Faq[]', 'engine/library'], (region) => region.faqs),
    ...(services
      ? [pieceOf(place, 'services', 'services', ['Services', 'engine/library'], (region) => region.services)]
      : []),
    ...(changes.length > 0
      ? [
          pieceOf(
            place,
            'changes',
            'changes',
            ['readonly Change[]', 'engine/changes'],
            (region) => region.changes,
          ),
        ]
      : []),
    ...guides.map(({ id }) =>
      pieceOf(place, `guides/${id}`, 'guide', ['Guide', 'engine/model'], (region) => guideOf(region, id)),
    ),
  ]
}

type Citations = RegionBase['citations']

/** The citations that the thing refers to, with those of newer documents related to them. */
function citationsOf({ citations }: WholeRegion, thing: Json): Citations {
  // on the last possible day, so that all newer places are included
  const named = new Set(withNewer(citations, citedIn(thing), '9999-12-31'))
  return Object.fromEntries(Object.entries(citations).filter(([id]) => named.has(id)))
}

/** The base data with only the citations that it refers to itself; no page reads the figures. */
function fetchedBase(region: WholeRegion): FetchedBase {
  const base = without(baseOf(region), 'citations', 'figures')
  return { ...base, citations: citationsOf(region, base) }
}

/** The thing with those of its citations that `base` lacks. */
function withCitations<T extends object>(region: WholeRegion, thing: T): T & { citations: Citations } {
  const { citations: known } = fetchedBase(region)
  const own = Object.entries(citationsOf(region, thing)).filter(([id]) => !(id in known))
  return { ...thing, citations: Object.fromEntries(own) }
}

/** The pieces that the browser fetches, without those that only decide what is asked. */
export function fetchedPieces(place: Place): readonly Piece[] {
  const from = 'regions/pieces'
  return [
    pieceOf(place, 'fetched/base', 'base', ['FetchedBase', from], fetchedBase),
    pieceOf(place, 'fetched/library', 'library', ['FetchedLibrary', from], (region) => {
      const { faqs, services, changes } = region
      return withCitations(region, { faqs, services, changes })
    }),
    ...place.region.guides.map(({ id }) =>
      pieceOf(place, `fetched/guides/${id}`, 'guide', ['FetchedGuide', from], (region) =>
        withCitations(region, { guide: guideOf(region, id) }),
      ),
    ),
  ]
}

/** The parts of an outcome that can make a question relevant, as `compile` reads them. */
function askingOutcome(guide: Guide, id: string): AskingOutcome {
  const asked = partsOfOutcome(guide, id).flatMap(({ ask, when }) =>
    ask === undefined ? [] : [{ ask, ...(when && { when }) }],
  )
  return asked.length > 0 ? { steps: asked } : {}
}

/** The part of a guide that decides what to ask. */
function askingOf(guide: Guide): AskingGuide {
  const { id, title, short, questions, derived, criteria, rules, outcomes } = guide
  return {
    id,
    title,
    ...(short !== undefined && { short }),
    questions,
    derived,
    criteria: Object.fromEntries(Object.entries(criteria).map(([name, { when }]) => [name, { when }])),
    rules,
    outcomes: Object.fromEntries(
      Object.keys(outcomes).map((outcome) => [outcome, askingOutcome(guide, outcome)]),
    ),
  }
}

/** The pieces that decide what to ask. */
function askingPieces(place: Place): readonly Piece[] {
  return [
    pieceOf(place, 'asking/region', 'region', ['AskingRegion', 'engine/region'], ({ id, name, shared }) => ({
      id,
      name,
      shared,
    })),
    ...place.region.guides.map(({ id }) =>
      pieceOf(place, `asking/${id}`, 'guide', ['AskingGuide', 'engine/model'], (region) => {
        const guide = guideOf(region, id)
        return guide && askingOf(guide)
      }),
    ),
  ]
}

const isThing = (value: Json): value is object | string =>
  (typeof value === 'object' && value !== null) || typeof value === 'string'
const insideOf = (value: object | string): readonly Json[] =>
  typeof value === 'string' ? [] : Object.values(value)

/** Things that occur more than once, with their pieces. */
function repeated(pieces: readonly Piece[]): ReadonlyMap<string, ReadonlySet<string>> {
  const homes = new Map<string, Set<string>>()
  const times = new Map<string, number>()
  function look(value: Json, file: string): void {
    if (!isThing(value)) return
    const text = JSON.stringify(value)
    const seen = times.get(text) ?? 0
    times.set(text, seen + 1)
    homes.set(text, (homes.get(text) ?? new Set()).add(file))
    // nothing inside a named thing is written twice
    if (seen === 0 || text.length < WORTH_A_NAME) for (const inside of insideOf(value)) look(inside, file)
  }
  for (const { file, value } of pieces) look(value, file)
  return new Map([...homes].filter(([text]) => (times.get(text) ?? 0) > 1 && text.length >= WORTH_A_NAME))
}

/** Writes values as TypeScript and records the named things that it refers to. */
class Writer {
  readonly #names: ReadonlyMap<string, string>
  readonly used = new Set<string>()

  constructor(names: ReadonlyMap<string, string>) {
    this.#names = names
  }

  text(value: Json, depth = 0, itself = false): string {
    if (!isThing(value)) return JSON.stringify(value)
    const name = itself ? undefined : this.#names.get(JSON.stringify(value))
    if (name !== undefined) {
      this.used.add(name)
      return name
    }
    if (typeof value === 'string') return JSON.stringify(value)
    const [open, close] = Array.isArray(value) ? '[]' : '{}'
    const inside = Object.entries(value).map(([key, one]: [string, Json]) =>
      Array.isArray(value)
        ? this.text(one, depth + 1)
        : `${JSON.stringify(key)}: ${this.text(one, depth + 1)}`,
    )
    return depth < 3 && inside.length > 0
      ? `${open ?? ''}\n${inside.join(',\n')}\n${close ?? ''}`
      : `${open ?? ''}${inside.join(', ')}${close ?? ''}`
  }
}

interface Named {
  readonly name: string
  /** The file it is written in: the only one that uses it, or `common`. */
  readonly home: string
  readonly text: string
}

/** The things of a place that get a name; inner ones are shorter and so come first. */
const namedThings = (pieces: readonly Piece[]): readonly Named[] =>
  [...repeated(pieces)]
    .sort(([a], [b]) => a.length - b.length)
    .map(([text, [first = 'common', ...others]], i) => ({
      name: `it${i}`,
      home: others.length > 0 ? 'common' : first,
      text,
    }))

/** One file: its imports, its named things and, for a piece, its export. */
function fileText(file: string, named: readonly Named[], piece?: Piece): string {
  const inReach = named.filter(({ home }) => home === file || home === 'common')
  const writer = new Writer(new Map(inReach.map(({ text, name }) => [text, name])))
  const timed = piece !== undefined && isSliced(piece.value)
  const body = piece
    ? `export const ${piece.exports} = ${writer.text(piece.value)} as const satisfies ${timed ? `Timed<${piece.type}>` : piece.type}`
    : ''
  // from the outermost inwards: what occurs only inside a thing of another file is not used here
  const lines = named
    .filter(({ home }) => home === file)
    .reverse()
    .flatMap(({ name, text }) => {
      if (file !== 'common' && !writer.used.has(name)) return []
      const value: Json = JSON.parse(text)
      return [`${file === 'common' ? 'export ' : ''}const ${name} = ${writer.text(value, 9, true)} as const`]
    })
    .reverse()
  const used = named.filter(({ home, name }) => home === 'common' && home !== file && writer.used.has(name))
  const common = `${'../'.repeat(file.split('/').length - 1) || './'}common`
  const imports =
    used.length === 0 ? [] : [`import { ${used.map(({ name }) => name).join(', ')} } from '${common}'`]
  const type = piece
    ? [
        `import type { ${piece.type.replace(/^readonly (\w+)\[\]$/, '$1')} } from '@/rules/${piece.from}'`,
        ...(timed ? ["import type { Timed } from '@/rules/regions/timed'"] : []),
      ]
    : []
  return [MADE, ...type, ...imports, ...lines, body, ''].join('\n')
}

/** The file of a piece that shares nothing with others. */
export const pieceText = (piece: Piece): string => fileText(piece.file, namedThings([piece]), piece)

/** A piece from that day on, as an expression in a file that imports it under that name. */
function sliceOf(value: Json, name: string, from: Slice<Json>['from']): string {
  if (!isSliced(value)) return name
  const later = value.slices.filter((slice) => slice.from !== null && from !== null && slice.from <= from)
  return `${name}.slices[${later.length}].value`
}

function placeFiles(place: Place): readonly (readonly [string, string])[] {
  const { region } = place
  const pieces = piecesOf(place)
  const named = namedThings(pieces)
  const files = pieces.map(
    (piece) => [`${region.id}/${piece.file}.ts`, fileText(piece.file, named, piece)] as const,
  )
  const fetched = [...fetchedPieces(place), ...askingPieces(place)].map(
    (piece) => [`${region.id}/${piece.file}.ts`, pieceText(piece)] as const,
  )
  const guides = region.guides.map(({ id }, i) => ({ id, name: `guide${i}` }))
  const whole = (from: Slice<WholeRegion>['from']): string => {
    const as = (file: string, name: string): string =>
      sliceOf(pieces.find((piece) => piece.file === file)?.value, name, from)
    const property = (key: string, value: string): string => (key === value ? key : `${key}: ${value}`)
    return [
      '{',
      `  ...${as('base', 'base')},`,
      `  guides: [${guides.map(({ id, name }) => as(`guides/${id}`, name)).join(', ')}],`,
      `  ${property('faqs', as('faqs', 'faqs'))},`,
      `  ${property('services', region.services ? as('services', 'services') : 'null')},`,
      `  ${property('changes', region.changes.length > 0 ? as('changes', 'changes') : '[]')},`,
      '}',
    ].join('\n')
  }
  const timed = place.slices.length > 1
  const index = [
    MADE,
    "import type { WholeRegion } from '@/rules/engine/region'",
    ...(timed ? ["import type { Timed } from '@/rules/regions/timed'"] : []),
    "import { base } from './base'",
    "import { faqs } from './faqs'",
    ...guides.map(({ id, name }) => `import { guide as ${name} } from './guides/${id}'`),
    ...(region.services ? ["import { services } from './services'"] : []),
    ...(region.changes.length > 0 ? ["import { changes } from './changes'"] : []),
    timed
      ? `export const region: Timed<WholeRegion> = { slices: [\n${place.slices.map(({ from }) => `{ from: ${JSON.stringify(from)}, value: ${whole(from)} }`).join(',\n')}\n] }`
      : `export const region: WholeRegion = ${whole(null)}`,
    '',
  ].join('\n')
  const common = named.some(({ home }) => home === 'common')
  return [
    ...(common ? [[`${region.id}/common.ts`, fileText('common', named)] as const] : []),
    ...files,
    ...fetched,
    [`${region.id}/index.ts`, index],
  ]
}

/** Where each place is imported as a whole, and where it is fetched in pieces. */
function indexFiles(places: readonly Place[]): readonly (readonly [string, string])[] {
  const named = places.map(({ region, statements }, i) => ({ region, statements, name: `place${i}` }))
  const pieces = named.map(({ region: { id, guides } }) => {
    const fetched = (file: string, exported: string): string =>
      `async () => (await import('./${id}/${file}')).${exported},`
    const guidesIn = (folder: string): readonly string[] =>
      guides.map((guide) => `${JSON.stringify(guide.id)}: ${fetched(`${folder}/${guide.id}`, 'guide')}`)
    return [
      `  ${JSON.stringify(id)}: {`,
      `    base: ${fetched('fetched/base', 'base')}`,
      `    library: ${fetched('fetched/library', 'library')}`,
      `    pinyin: ${fetched('pinyin', 'pinyin')}`,
      '    guides: {',
      ...guidesIn('fetched/guides'),
      '    },',
      '    asking: {',
      `      region: ${fetched('asking/region', 'region')}`,
      '      guides: {',
      ...guidesIn('asking'),
      '      },',
      '    },',
      '  },',
    ].join('\n')
  })
  return [
    [
      'index.ts',
      [
        MADE,
        "import type { WholeRegion } from '@/rules/engine/region'",
        "import type { Timed } from '@/rules/regions/timed'",
        ...named.map(({ region, name }) => `import { region as ${name} } from './${region.id}'`),
        '/** All data of every region. In the browser it is fetched in pieces: `pieces.ts`. */',
        `export const places: readonly Timed<WholeRegion>[] = [${named.map(({ name }) => name).join(', ')}]`,
        '',
      ].join('\n'),
    ],
    [
      'pieces.ts',
      [
        MADE,
        "import type { Pieces } from '@/rules/regions/pieces'",
        '/** The pieces of each region, to be fetched. */',
        'export const pieces: Readonly<Record<string, Pieces>> = {',
        ...pieces,
        '}',
        '',
      ].join('\n'),
    ],
    [
      'statements.ts',
      [
        MADE,
        "import type { StatementList } from '@/rules/engine/coverage'",
        '/** The statements in the documents of each region, to check that the app covers all of them. */',
        `export const statements: Readonly<Record<string, StatementList>> = ${JSON.stringify(Object.fromEntries(named.map(({ region, statements }) => [region.id, statements])), null, 2)}`,
        '',
      ].join('\n'),
    ],
  ]
}

/** The regions' data by file path; `built-in/whole.ts` adds everything else generated from the policy. */
export const dataFiles = (places: readonly Place[]): Files =>
  new Map([...places.flatMap(placeFiles), ...indexFiles(places)])
