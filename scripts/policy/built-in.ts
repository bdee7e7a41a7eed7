/**
 * The policy as the app imports it: TypeScript made of the YAML files, in the pieces in which the browser fetches it.
 * What stands in it more than once is written once, so that the pieces stay small.
 */
import {
  type AskingGuide,
  type AskingOutcome,
  type Guide,
  isSliced,
  partsOfOutcome,
  type Slice,
  type WholeRegion,
} from '@/rules/authoring'
import { MADE } from './built-in/made'
import type { Place } from './place'
import { distinct } from './slices'

/** The files by their paths inside the folder `built-in`. */
export type Files = ReadonlyMap<string, string>

/** Shorter things are written out each time. */
const WORTH_A_NAME = 30
/** Shorter things are written in each of the pieces: what pieces share is fetched with each of them. */
const WORTH_SHARING = 60
/** A piece that would use less of `common` does not fetch it. */
const WORTH_FETCHING = 800

type Json = unknown

/** A piece of a place: a file that exports one thing. */
interface Piece {
  readonly file: string
  readonly exports: string
  readonly type: string
  readonly from: string
  /** What it is on all days, or its slices where it is not the same on all of them. */
  readonly value: Json
}

/** What of a region is written in pieces of its own. */
const APART = ['guides', 'faqs', 'services', 'changes']

/** Where the type of a piece stands. */
const typeFile = (type: string): string =>
  type.endsWith('Guide')
    ? 'model'
    : type === 'RegionBase' || type === 'AskingRegion'
      ? 'region'
      : type.includes('Change')
        ? 'changes'
        : 'library'

function pieceOf(
  { slices: [first, ...later] }: Place,
  file: string,
  exports: string,
  type: string,
  of: (region: WholeRegion) => Json,
): Piece {
  const [only, ...others] = distinct([
    { from: first.from, value: of(first.value) },
    ...later.map(({ from, value }) => ({ from, value: of(value) })),
  ])
  return {
    file,
    exports,
    type,
    from: typeFile(type),
    value: others.length > 0 ? { slices: [only, ...others] } : only.value,
  }
}

/** A place in the pieces in which the browser fetches it. */
export function piecesOf(place: Place): readonly Piece[] {
  const { region } = place
  const piece = (file: string, exports: string, type: string, of: (region: WholeRegion) => Json): Piece =>
    pieceOf(place, file, exports, type, of)
  return [
    piece('base', 'base', 'RegionBase', (whole) =>
      Object.fromEntries(Object.entries(whole).filter(([key]) => !APART.includes(key))),
    ),
    piece('faqs', 'faqs', 'readonly Faq[]', ({ faqs }) => faqs),
    ...(region.services ? [piece('services', 'services', 'Services', ({ services }) => services)] : []),
    ...(region.changes.length > 0
      ? [piece('changes', 'changes', 'readonly Change[]', ({ changes }) => changes)]
      : []),
    ...region.guides.map(({ id }) =>
      piece(`guides/${id}`, 'guide', 'Guide', ({ guides }) => guides.find((guide) => guide.id === id)),
    ),
  ]
}

/** The parts of an outcome that are worth a question, as `compile` reads them. */
function askingOutcome(guide: Guide, id: string): AskingOutcome {
  const asked = partsOfOutcome(guide, id).flatMap(({ ask, when }) =>
    ask === undefined ? [] : [{ ask, ...(when && { when }) }],
  )
  return asked.length > 0 ? { steps: asked } : {}
}

/** As much of the guide as decides what it asks. */
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

/** What decides what is asked, by itself: it holds nothing in common with the other pieces, so that it brings none along. */
function askingPieces(place: Place): readonly Piece[] {
  return [
    pieceOf(place, 'asking/region', 'region', 'AskingRegion', ({ id, name, shared }) => ({
      id,
      name,
      shared,
    })),
    ...place.region.guides.map(({ id }) =>
      pieceOf(place, `asking/${id}`, 'guide', 'AskingGuide', ({ guides }) => {
        const guide = guides.find((one) => one.id === id)
        return guide && askingOf(guide)
      }),
    ),
  ]
}

const isThing = (value: Json): value is object | string =>
  (typeof value === 'object' && value !== null) || typeof value === 'string'
const insideOf = (value: object | string): readonly Json[] =>
  typeof value === 'string' ? [] : Object.values(value)

/** The things that occur more than once, with the pieces in which they do. */
function repeated(pieces: readonly Piece[]): ReadonlyMap<string, ReadonlySet<string>> {
  const homes = new Map<string, Set<string>>()
  const times = new Map<string, number>()
  function look(value: Json, file: string): void {
    if (!isThing(value)) return
    const text = JSON.stringify(value)
    const seen = times.get(text) ?? 0
    times.set(text, seen + 1)
    homes.set(text, (homes.get(text) ?? new Set()).add(file))
    // inside a thing that has a name, nothing is written twice
    if (seen === 0 || text.length < WORTH_A_NAME) for (const inside of insideOf(value)) look(inside, file)
  }
  for (const { file, value } of pieces) look(value, file)
  return new Map([...homes].filter(([text]) => (times.get(text) ?? 0) > 1 && text.length >= WORTH_A_NAME))
}

/** Writes things as TypeScript and remembers which named things it has written by name. */
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

/** Where a named thing stands, if anywhere: in the piece that alone has it, in `base`, which every page has, or in `common`. */
function homeOf(text: string, homes: ReadonlySet<string>): string | null {
  const [first = null] = homes
  if (homes.size < 2) return first
  if (text.length < WORTH_SHARING) return null
  return homes.has('base') ? 'base' : 'common'
}

interface Named {
  readonly name: string
  readonly home: string
  readonly text: string
}

interface NamedThings {
  /** What is inside another is shorter, and so stands before it. */
  readonly named: readonly Named[]
  /** Pieces that would use so little of `common` that they write it out. */
  readonly apart: ReadonlySet<string>
}

/** The things of a place that get a name. */
function namedThings(pieces: readonly Piece[]): NamedThings {
  const found = [...repeated(pieces)].sort(([a], [b]) => a.length - b.length)
  const common = found.filter(([text, homes]) => homeOf(text, homes) === 'common')
  const used = (file: string): number =>
    common.reduce((sum, [text, homes]) => sum + (homes.has(file) ? text.length : 0), 0)
  const apart = new Set(pieces.map(({ file }) => file).filter((file) => used(file) < WORTH_FETCHING))
  const named = found.flatMap(([text, homes], i): readonly Named[] => {
    const inNeed = homeOf(text, homes) === 'common' ? [...homes].filter((file) => !apart.has(file)) : homes
    const home = homeOf(text, new Set(inNeed))
    return home === null ? [] : [{ name: `it${i}`, home, text }]
  })
  return { named, apart }
}

/** One file: the named things that stand in it, what it imports for them and, for a piece, what it exports. */
function fileText(file: string, { named, apart }: NamedThings, piece?: Piece): string {
  // every page has `base`, and only some need `common`
  const inReach = named.filter(
    ({ home }) =>
      home === file || home === 'base' || (home === 'common' && file !== 'base' && !apart.has(file)),
  )
  const names = new Map(inReach.map(({ text, name }) => [text, name]))
  const writer = new Writer(names)
  const timed = piece !== undefined && isSliced(piece.value)
  const body = piece
    ? `export const ${piece.exports} = ${writer.text(piece.value)} as const satisfies ${timed ? `Timed<${piece.type}>` : piece.type}`
    : ''
  const exported = file === 'base' || file === 'common' ? 'export ' : ''
  // from the outermost inwards: what occurs only inside a thing that stands elsewhere is not used here
  const lines = named
    .filter(({ home }) => home === file)
    .reverse()
    .flatMap(({ name, text }) => {
      if (exported === '' && !writer.used.has(name)) return []
      const value: Json = JSON.parse(text)
      return [`${exported}const ${name} = ${writer.text(value, 9, true)} as const`]
    })
    .reverse()
  const up = file.includes('/') ? '../' : ''
  const imports = ['base', 'common'].flatMap((home) => {
    const used = named.filter((one) => one.home === home && home !== file && writer.used.has(one.name))
    return used.length === 0
      ? []
      : [`import { ${used.map(({ name }) => name).join(', ')} } from '${up === '' ? './' : up}${home}'`]
  })
  const type = piece
    ? [
        `import type { ${piece.type.replace(/^readonly (\w+)\[\]$/, '$1')} } from '@/rules/engine/${piece.from}'`,
        ...(timed ? ["import type { Timed } from '@/rules/regions/timed'"] : []),
      ]
    : []
  return [MADE, ...type, ...imports, ...lines, body, ''].join('\n')
}

/** The file of a piece that shares nothing with others. */
export const pieceText = (piece: Piece): string => fileText(piece.file, namedThings([piece]), piece)

/** A piece as it is from that day on, in the words of the file that imports it by that name. */
function sliceOf(value: Json, name: string, from: Slice<Json>['from']): string {
  if (!isSliced(value)) return name
  const later = value.slices.filter((slice) => slice.from !== null && from !== null && slice.from <= from)
  return `${name}.slices[${later.length}].value`
}

function placeFiles(place: Place): readonly (readonly [string, string])[] {
  const { region } = place
  const pieces = piecesOf(place)
  const things = namedThings(pieces)
  const files = pieces.map(
    (piece) => [`${region.id}/${piece.file}.ts`, fileText(piece.file, things, piece)] as const,
  )
  const asking = askingPieces(place).map(
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
  const common = things.named.some(({ home }) => home === 'common')
  return [
    ...(common ? [[`${region.id}/common.ts`, fileText('common', things)] as const] : []),
    ...files,
    ...asking,
    [`${region.id}/index.ts`, index],
  ]
}

/** How what is looked up is fetched: the files of it that the place has, at once. */
function libraryOf(id: string, { services, changes }: Pick<Place['region'], 'services' | 'changes'>): string {
  const files = ['faqs', ...(services ? ['services'] : []), ...(changes.length > 0 ? ['changes'] : [])]
  const fetched = files.map((file) => `import('./${id}/${file}')`)
  const rest = [...(services ? [] : ['services: null']), ...(changes.length > 0 ? [] : ['changes: []'])]
  return `async () => {
      const [${files.map((file) => `{ ${file} }`).join(', ')}] = await Promise.all([${fetched.join(', ')}])
      return { ${[...files, ...rest].join(', ')} }
    }`
}

/** Where each place is imported as a whole, and where it is fetched piece by piece. */
function indexFiles(places: readonly Place[]): readonly (readonly [string, string])[] {
  const named = places.map(({ region, statements }, i) => ({ region, statements, name: `place${i}` }))
  const pieces = named.map(({ region: { id, guides, services, changes } }) => {
    const fetched = (file: string, exported: string): string =>
      `async () => (await import('./${id}/${file}')).${exported},`
    const guidesIn = (folder: string): readonly string[] =>
      guides.map((guide) => `${JSON.stringify(guide.id)}: ${fetched(`${folder}/${guide.id}`, 'guide')}`)
    return [
      `  ${JSON.stringify(id)}: {`,
      `    base: ${fetched('base', 'base')}`,
      `    library: ${libraryOf(id, { services, changes })},`,
      `    pinyin: ${fetched('pinyin', 'pinyin')}`,
      '    guides: {',
      ...guidesIn('guides'),
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
        '/** Every region with all that answers by it. The browser version fetches them piece by piece: `pieces.ts`. */',
        `export const places: readonly Timed<WholeRegion>[] = [${named.map(({ name }) => name).join(', ')}]`,
        '',
      ].join('\n'),
    ],
    [
      'pieces.ts',
      [
        MADE,
        "import type { Pieces } from '@/rules/regions/pieces'",
        '/** Each region in the pieces in which it is fetched. */',
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
        '/** What the documents of each region say, for the check that the app says all of it. */',
        `export const statements: Readonly<Record<string, StatementList>> = ${JSON.stringify(Object.fromEntries(named.map(({ region, statements }) => [region.id, statements])), null, 2)}`,
        '',
      ].join('\n'),
    ],
  ]
}

/** The regions' data by the paths of the files; what else is made of the policy, `built-in/whole.ts` adds. */
export const dataFiles = (places: readonly Place[]): Files =>
  new Map([...places.flatMap(placeFiles), ...indexFiles(places)])
