/** Renames an id in all files of a place, or of a layer and everything below it. Undone unless the data are the same but for that id. */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { WholeRegion } from '@/rules/authoring'
import { edited, occurrences, type Edit } from './occurrences'
import type { Place } from './place'
import { POLICY, readPolicy } from './policy'
import { problemText, unknown } from './problems'
import { filledFrom, inFilled, optionsInFilled, type Templates } from './rename-filled'
import { RENAME_KINDS, type RenameKind } from './rename-kinds'
import { textOf, under } from './tree'
import { scalarsOf } from './yaml'

/** The message says in one sentence why nothing was renamed. */
export class RenameError extends Error {}

export interface Renaming {
  readonly place: string
  readonly kind: string
  /** `guide/id` for what each guide defines itself, or for a question in one guide; `question/id` for an option. */
  readonly old: string
  readonly now: string
}

/** What was changed in a file. */
export interface Renamed {
  readonly file: string
  readonly lines: readonly number[]
}

type Texts = ReadonlyMap<string, string>

const bare = (file: string): string => file.replace(/\.(yaml|txt)$/, '')

/** The texts of the folder by path. */
function textsIn(folder: string): Texts {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return new Map(
    files
      .filter((file) => /\.(yaml|txt)$/.test(file))
      .map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8')]),
  )
}

/** A place or layer in whose files an id is renamed. */
export interface Folder {
  readonly id: string
  readonly texts: Texts
  readonly region: WholeRegion
  readonly templates: Templates
}

const folderOf = ({ region, known }: Place): Folder => ({
  id: region.id,
  texts: textsIn(path.join(POLICY, region.id)),
  region,
  templates: known.templates,
})

const aboveOf = ({ own }: Place): string | undefined =>
  textOf(under(own.get('place.yaml') ?? own.get('layer.yaml'), 'above'))

/** The place or layer and everything below it, nearest first. */
function foldersFrom(id: string): readonly [Place, ...Place[]] {
  const { places, layers, problems } = readPolicy()
  const [first] = problems
  if (first) throw new RenameError(`规定读不出来，先改好再改名：${problemText(first)}`)
  const all = [...layers, ...places]
  const target = all.find(({ region }) => region.id === id)
  if (!target) throw new RenameError(`没有“${id}”这个地方或层`)
  const below = (one: Place): readonly Place[] =>
    all.filter((other) => aboveOf(other) === one.region.id).flatMap((other) => [other, ...below(other)])
  return [target, ...below(target)]
}

/** The questions that share their options with this one, by a table or a shared question. */
function questionsLike(
  texts: Texts,
  question: string,
): { questions: ReadonlySet<string>; tables: ReadonlySet<string> } {
  const uses = [...texts].flatMap(([file, text]) =>
    file.endsWith('.yaml')
      ? scalarsOf(bare(file), text).flatMap(({ isKey, path: at, value }) => {
          const [, id, options] = /^(?:shared|guides\/\S+) questions (\S+)( options)? use$/.exec(at) ?? []
          return isKey || id === undefined ? [] : [{ id, table: options !== undefined, value }]
        })
      : [],
  )
  const questions = new Set([question])
  const tables = new Set<string>()
  for (let size = 0; size < questions.size + tables.size;) {
    size = questions.size + tables.size
    for (const { id, table, value } of uses) {
      const others = table ? tables : questions
      if (questions.has(id)) others.add(value)
      if (others.has(value)) questions.add(id)
    }
  }
  return { questions, tables }
}

const oneOf = (ids: Iterable<string>): string => `(?:${[...ids].join('|')})`

/** The kind of an option: where the options of its questions occur. */
function optionKind(texts: Texts, question: string, templates: Templates): RenameKind {
  const { questions, tables } = questionsLike(texts, question)
  const asked = oneOf(questions)
  return {
    words: '选项',
    keys: [
      new RegExp(`^(shared|guides/\\S+) questions ${asked} options$`),
      ...(tables.size > 0 ? [new RegExp(`^shared options ${oneOf(tables)}$`)] : []),
    ],
    values: [
      new RegExp(` criteria \\S+ when( \\d+)? ${asked}( \\d+)?$`),
      new RegExp(`^cases/.* answers ${asked}( \\d+)?$`),
      new RegExp(`^matters \\S+ guides \\S+ given ${asked}$`),
      ...[...texts].flatMap(([file, text]) => optionsInFilled(bare(file), text, templates, questions)),
    ],
    named: null,
    inLinks: true,
  }
}

/** Golden lines: `question=option … → outcome`. */
function inGolden(text: string, { kind }: Renaming, question: string, id: string): readonly Edit[] {
  const word = `${id}(?![\\w-])`
  const pattern =
    kind === 'question'
      ? `(?<=^| )${id}(?==)`
      : kind === 'option'
        ? `(?<=(?:^| )${question}=(?:[^ ]*[^\\w -])?)${word}`
        : kind === 'outcome'
          ? `(?<=→ )${word}`
          : null
  if (pattern === null) return []
  return [...text.matchAll(new RegExp(pattern, 'gm'))].map(({ index }) => ({
    at: index,
    line: text.slice(0, index).split('\n').length,
  }))
}

/** Whether both are equal, order included, if `old` becomes `now`. */
export function isSame(was: unknown, is: unknown, old: string, now: string): boolean {
  const sameText = (a: string, b: string) =>
    a === b || (a === old && b === now) || (a === `!${old}` && b === `!${now}`)
  if (typeof was === 'string' && typeof is === 'string') return sameText(was, is)
  if (typeof was !== 'object' || typeof is !== 'object' || was === null || is === null) return was === is
  if (Array.isArray(was) !== Array.isArray(is)) return false
  const [before, after] = [Object.entries(was), Object.entries(is)]
  return (
    before.length === after.length &&
    before.every(([key, value], i) => {
      const [other = '', there] = after[i] ?? []
      return sameText(key, other) && isSame(value, there, old, now)
    })
  )
}

/** Sorts guides by their old ids: guides that are not listed are sorted by id, so a new id may move one. */
const inOrder = (region: WholeRegion, old: string, now: string): WholeRegion => ({
  ...region,
  guides: [...region.guides].sort((a, b) => {
    const [one, two] = [a.id, b.id].map((id) => (id === now ? old : id))
    return (one ?? '') < (two ?? '') ? -1 : 1
  }),
})

/** The new path of a guide's file, or of its cases or golden lines. */
const movedTo = (file: string, old: string, now: string): string =>
  file.replace(new RegExp(`^(guides|cases|golden)/${old}(?=\\.(yaml|txt)$)`), `$1/${now}`)

/** Replaces the texts on disk. */
function replace(folder: string, before: Texts, after: Texts): void {
  for (const file of before.keys())
    if (!after.has(file)) {
      const [moved] = [...after.keys()].filter(
        (one) => !before.has(one) && path.dirname(one) === path.dirname(file),
      )
      if (moved !== undefined) renameSync(path.join(folder, file), path.join(folder, moved))
    }
  for (const [file, text] of after)
    if (before.get(file) !== text) writeFileSync(path.join(folder, file), text)
}

/** Splits `guide/id` or `question/id`. */
function split(renaming: Renaming): { within: string | null; id: string } {
  const [first = '', second, ...more] = renaming.old.split('/')
  if (more.length > 0) throw new RenameError(`“${renaming.old}”不是名字`)
  return second === undefined ? { within: null, id: first } : { within: first, id: second }
}

/** The guide that a path in a file of cases, reports, matters or revisions is about, if any. */
function guideAt(file: string, text: string): (path: string) => string | undefined {
  const named = new Map(
    scalarsOf(file, text).flatMap(({ isKey, path: at, value }) =>
      !isKey && at.endsWith(' guide') ? [[at.slice(0, -' guide'.length), value] as const] : [],
    ),
  )
  return (at) => {
    const [, matter] = /^(?:matters|revisions) \S+ guides (\S+) /.exec(at) ?? []
    if (matter !== undefined) return matter
    for (let above = at; above.includes(' '); above = above.slice(0, above.lastIndexOf(' '))) {
      const guide = named.get(above)
      if (guide !== undefined) return guide
    }
    return undefined
  }
}

/** Files that name the guide beside each of its ids. */
const isAboutGuides = (file: string): boolean =>
  file.startsWith('cases/') || ['reports.yaml', 'matters.yaml', 'revisions.yaml'].includes(file)

interface Edited {
  readonly file: string
  readonly text: string
  readonly edits: readonly Edit[]
}

/**
 * Where the id occurs in the files of a folder.
 * @param within the guide that defines it, or the question of an option; null for any
 */
function editsIn(
  { texts, region, templates }: Folder,
  kind: RenameKind,
  renaming: Renaming,
  within: string | null,
  id: string,
): readonly Edited[] {
  const isOption = (at: string): boolean => {
    const fact = at.split(' ').at(-1) ?? ''
    const asked = [region.shared, ...region.guides.map(({ questions }) => questions)].flatMap(
      (one) => one[fact] ?? [],
    )
    return asked.some((question) => 'options' in question)
  }
  const ofGuide = kind.ofGuide && within !== null ? within : null
  const asks = (guide: string | undefined): boolean =>
    region.guides.some((one) => one.id === guide && id in one.questions)
  return [...texts].flatMap(([file, text]): readonly Edited[] => {
    if (ofGuide !== null && !isAboutGuides(file) && !new RegExp(`^(guides|golden)/${ofGuide}\\.`).test(file))
      return []
    if (!file.endsWith('.yaml')) return [{ file, text, edits: inGolden(text, renaming, within ?? '', id) }]
    const about = guideAt(bare(file), text)
    const concerns = (at: string): boolean => {
      if (!isAboutGuides(file)) return true
      if (ofGuide !== null) return about(at) === ofGuide
      return renaming.kind !== 'question' || !at.endsWith(' at') || asks(about(at))
    }
    const edits = occurrences(bare(file), text, inFilled(kind, text, templates), id, isOption, concerns)
    return [{ file, text, edits }]
  })
}

/** The ids of the kind that are defined in the folder, with their files. */
function idsIn({ texts }: Folder, kind: RenameKind, renaming: Renaming, within: string | null) {
  if (renaming.kind === 'guide')
    return [...texts.keys()].flatMap((file) => {
      const id = /^guides\/(.+)\.yaml$/.exec(file)?.[1]
      return id === undefined ? [] : [{ file, id }]
    })
  const ofGuide = kind.ofGuide && within !== null
  return [...texts].flatMap(([file, text]) =>
    file.endsWith('.yaml') && (!ofGuide || file === `guides/${within}.yaml`)
      ? scalarsOf(bare(file), text).flatMap(({ isKey, above, value }) =>
          isKey && homeOf(kind, renaming.kind).some((pattern) => pattern.test(above))
            ? [{ file, id: value }]
            : [],
        )
      : [],
  )
}

/** The edited texts; a renamed guide's files are moved. */
function renamedIn(
  { id: folder, texts }: Folder,
  changed: readonly Edited[],
  { kind, now }: Renaming,
  old: string,
  moves: boolean,
): { readonly after: Texts; readonly renamed: readonly Renamed[] } {
  const after = new Map(texts)
  const edits = changed.filter((one) => one.edits.length > 0)
  for (const { file, text, edits: some } of edits) after.set(file, edited(text, some, old, now))
  const moved = (file: string): string => (kind === 'guide' && moves ? movedTo(file, old, now) : file)
  for (const [file, text] of [...after]) {
    if (moved(file) === file) continue
    after.delete(file)
    after.set(moved(file), text.replace(`/${bare(file)}.json`, `/${bare(moved(file))}.json`))
  }
  return {
    after,
    renamed: [
      ...edits.map(({ file, edits: some }) => ({
        file: `policy/${folder}/${moved(file)}`,
        lines: [...new Set(some.map(({ line }) => line))].sort((a, b) => a - b),
      })),
      ...[...after.keys()]
        .filter((file) => !texts.has(file))
        .map((file) => ({ file: `policy/${folder}/${file}`, lines: [] })),
    ],
  }
}

/**
 * The files of the place with the new name.
 * @param texts its files by path in the folder
 * @param region the region read from them
 * @param templates the templates that its files may fill in
 * @throws {RenameError} if the id does not exist or the new one is taken
 */
export function withName(
  texts: Texts,
  region: WholeRegion,
  renaming: Renaming,
  templates: Templates = new Map(),
): { readonly after: Texts; readonly renamed: readonly Renamed[] } {
  const { place, kind: kindName, now } = renaming
  const { within, id: old } = split(renaming)
  if (kindName === 'option' && within === null)
    throw new RenameError(
      `选项要写成“问题/选项”，比如 ${Object.keys(region.guides[0]?.questions ?? {})[0] ?? '问题'}/${old}`,
    )
  const kind = kindNamed(texts, templates, kindName, within)
  const folder: Folder = { id: place, texts, region, templates }
  const ids = idsIn(folder, kind, renaming, within)
  const at = [...new Set(ids.flatMap(({ file, id }) => (id === old ? [file] : [])))]
  const section = /^(.*\D)\d+$/.exec(old)?.[1]
  const counted = `statements sections ${section ?? ''}`
  if (
    kindName === 'citation' &&
    scalarsOf('statements', texts.get('statements.yaml') ?? '').some(
      ({ isKey, path: one }) => isKey && one === counted,
    )
  )
    throw new RenameError(`“${old}”的名字跟着 statements.yaml 里的“${section ?? ''}”这一节走，不能单独改`)
  if (at.length === 0 || old === 'use')
    throw new RenameError(
      `${place} 里${unknown(
        old,
        kind.words,
        ids.map(({ id }) => id),
      )}；写在上面的层里的，要在那一层改`,
    )
  if (ids.some(({ id }) => id === now)) throw new RenameError(`“${now}”这个${kind.words}已经有了，换一个名字`)
  if (kind.ofGuide && within === null && at.length > 1 && !at.includes('shared.yaml'))
    throw new RenameError(
      `“${old}”这个${kind.words}在几个指引里都有，写成“指引/名字”：${at.map((file) => `${bare(file).replace('guides/', '')}/${old}`).join('、')}`,
    )
  const [home = '', ...others] = at
  const isOnly = kind.ofGuide && home.startsWith('guides/') && others.length === 0
  const guide = isOnly ? bare(home).replace('guides/', '') : within
  return renamedIn(folder, editsIn(folder, kind, renaming, guide, old), renaming, old, true)
}

/** The kind restricted to one guide: the names of shared entries that it uses stay. */
const inOneGuide = ({ words, keys, values, named }: RenameKind): RenameKind => ({
  words,
  keys,
  values: values.filter((pattern) => !TAKEN_FROM.some((taken) => pattern.test(taken))),
  named,
  ofGuide: true,
})

const TAKEN_FROM = ['shared questions x use', 'shared criteria x use']

function kindNamed(texts: Texts, templates: Templates, name: string, within: string | null): RenameKind {
  const kind = name === 'option' ? optionKind(texts, within ?? '', templates) : RENAME_KINDS[name]
  if (!kind) throw new RenameError(`没有“${name}”这一种`)
  return within !== null && (name === 'question' || name === 'criterion') ? inOneGuide(kind) : kind
}

const FROM: RenameKind = { words: '模板', keys: [], values: [/^guides\/\S+ from$/], named: null }

/** The files of a folder below a layer in which an id was renamed. */
export function withNameBelow(folder: Folder, renaming: Renaming) {
  const { texts, templates } = folder
  const { within, id: old } = split(renaming)
  const kind = kindNamed(texts, templates, renaming.kind, within)
  const isOwn = idsIn(folder, kind, renaming, within).some(({ id }) => id === old)
  if (renaming.kind === 'guide') {
    // a place's own guide of that name keeps its name
    const named = isOwn ? [] : editsIn(folder, kind, renaming, within, old)
    const from = editsIn(folder, FROM, { ...renaming, kind: 'template' }, null, old)
    const edits = from.map((one) => ({
      ...one,
      edits: [...one.edits, ...(named.find(({ file }) => file === one.file)?.edits ?? [])],
    }))
    return renamedIn(folder, edits, renaming, old, !isOwn)
  }
  if (isOwn) return { after: texts, renamed: [] }
  if (!kind.ofGuide || within === null)
    return renamedIn(folder, editsIn(folder, kind, renaming, within, old), renaming, old, false)
  // a guide that fills in a template may have any name
  const guides = [...texts].flatMap(([file, text]) =>
    file.startsWith('guides/') && filledFrom(text) === within ? [bare(file).replace('guides/', '')] : [],
  )
  const inherited = texts.has(`guides/${within}.yaml`) ? [] : [within]
  const all = [...guides, ...inherited].flatMap((guide) => editsIn(folder, kind, renaming, guide, old))
  const edits = [...texts].map(([file, text]) => ({
    file,
    text,
    edits: all.flatMap((one) => (one.file === file ? one.edits : [])),
  }))
  return renamedIn(folder, edits, renaming, old, false)
}

/**
 * Renames in a place, or in a layer and everything below it.
 * @returns the changes by file
 * @throws {RenameError} if nothing was changed
 */
export function rename(renaming: Renaming): readonly Renamed[] {
  const { now } = renaming
  const { id: old } = split(renaming)
  const [target, ...below] = foldersFrom(renaming.place).map(folderOf)
  if (!target) return []
  const done = [
    { folder: target, ...withName(target.texts, target.region, renaming, target.templates) },
    ...below.map((folder) => ({ folder, ...withNameBelow(folder, renaming) })),
  ]
  for (const { folder, after } of done) replace(path.join(POLICY, folder.id), folder.texts, after)
  const why = notNeutral(
    done.map(({ folder }) => [folder.region, folder.id] as const),
    old,
    now,
  )
  if (why === null) return done.flatMap(({ renamed }) => renamed)
  for (const { folder, after } of done) replace(path.join(POLICY, folder.id), after, folder.texts)
  throw new RenameError(`没有改名：${why}`)
}

/** Where the id is defined; conditions and answers only refer to questions. */
const homeOf = ({ keys }: RenameKind, kind: string): readonly RegExp[] =>
  kind === 'option' ? keys : keys.slice(0, 1)

/**
 * Why the data changed in more than the id; null if they did not.
 * @param regions the regions before, with their present folder names
 */
function notNeutral(
  regions: readonly (readonly [before: WholeRegion, id: string])[],
  old: string,
  now: string,
): string | null {
  const { places, layers, problems } = readPolicy()
  const [first] = problems
  if (first) return problemText(first)
  const isNeutral = ([before, id]: (typeof regions)[number]): boolean => {
    const after = [...places, ...layers].find(({ region }) => region.id === id)?.region
    return after !== undefined && isSame(inOrder(before, old, now), inOrder(after, old, now), old, now)
  }
  return regions.every(isNeutral) ? null : `“${now}”会改掉别的东西的意思，换一个名字`
}

/** Renames the folder of a place and every reference to it. */
export function renamePlace(old: string, now: string): readonly Renamed[] {
  const [{ region }] = foldersFrom(old)
  if (existsSync(path.join(POLICY, now))) throw new RenameError(`policy/${now} 已经有了，换一个名字`)
  renameSync(path.join(POLICY, old), path.join(POLICY, now))
  const files = [...textsIn(path.join(POLICY, now))].map(
    ([file, text]) => [path.join(now, file), text] as const,
  )
  const order = 'places.yaml'
  if (existsSync(path.join(POLICY, order)))
    files.push([order, readFileSync(path.join(POLICY, order), 'utf8')])
  const renamed: Renamed[] = []
  const undo: (() => void)[] = []
  for (const [file, text] of files) {
    const target = path.join(POLICY, file)
    const changed =
      file === order
        ? edited(
            text,
            scalarsOf('places', text)
              .filter(({ isKey, value }) => !isKey && value === old)
              .map(({ start, written, line }) => ({ at: start + written.indexOf(old), line })),
            old,
            now,
          )
        : text.replace(`/.schema/${old}/`, `/.schema/${now}/`)
    if (changed === text) continue
    writeFileSync(target, changed)
    undo.push(() => {
      writeFileSync(target, text)
    })
    renamed.push({ file: `policy/${file}`, lines: [] })
  }
  const why = notNeutral([[region, now]], old, now)
  if (why === null) return renamed
  undo.forEach((one) => {
    one()
  })
  renameSync(path.join(POLICY, now), path.join(POLICY, old))
  throw new RenameError(`没有改名：${why}`)
}
