/** Renames an id in all files of a place. Nothing is written unless the data are then the same but for that id. */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { WholeRegion } from '@/rules/authoring'
import { edited, occurrences, type Edit } from './occurrences'
import { POLICY, readPolicy } from './policy'
import { problemText } from './problems'
import { RENAME_KINDS, type RenameKind } from './rename-kinds'
import { scalarsOf } from './yaml'

/** Why it is not renamed, in one sentence. */
export class RenameError extends Error {}

export interface Renaming {
  readonly place: string
  readonly kind: string
  /** Of what each guide has of its own, `guide/id`; of an option, `question/id`. */
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

/** The texts of the folder, by their paths in it. */
function textsIn(folder: string): Texts {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return new Map(
    files
      .filter((file) => /\.(yaml|txt)$/.test(file))
      .map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8')]),
  )
}

function regionOf(place: string): WholeRegion {
  const { places, problems } = readPolicy()
  const [first] = problems
  if (first) throw new RenameError(`规定读不出来，先改好再改名：${problemText(first)}`)
  const region = places.find(({ region: one }) => one.id === place)?.region
  if (!region) throw new RenameError(`没有“${place}”这个地方`)
  return region
}

/** The questions that have their options from the same table, or from the same shared question. */
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

/** The option's kind: where the options of its questions stand. */
function optionKind(texts: Texts, question: string): RenameKind {
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

/** Whether both are the same where `old` has become `now`, in the same order. */
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

/** Guides that no list names stand in the order of their names. */
const inOrder = (region: WholeRegion, old: string, now: string): WholeRegion => ({
  ...region,
  guides: [...region.guides].sort((a, b) => {
    const [one, two] = [a.id, b.id].map((id) => (id === now ? old : id))
    return (one ?? '') < (two ?? '') ? -1 : 1
  }),
})

/** The file under its new name: of a guide, and what belongs to it. */
const movedTo = (file: string, old: string, now: string): string =>
  file.replace(new RegExp(`^(guides|cases|golden)/${old}(?=\\.(yaml|txt)$)`), `$1/${now}`)

/** Writes the texts in place of the others. */
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

/** The id within its guide or question, and where it is looked for. */
function split(renaming: Renaming): { within: string | null; id: string } {
  const [first = '', second, ...more] = renaming.old.split('/')
  if (more.length > 0) throw new RenameError(`“${renaming.old}”不是名字`)
  return second === undefined ? { within: null, id: first } : { within: first, id: second }
}

/**
 * The files of the place with the other name in them.
 * @param texts its files, by their paths in the folder
 * @param region as it is read from them
 * @throws {RenameError} where there is no such id, or the other is taken
 */
export function withName(
  texts: Texts,
  region: WholeRegion,
  renaming: Renaming,
): { readonly after: Texts; readonly renamed: readonly Renamed[] } {
  const { place, kind: kindName, now } = renaming
  const { within, id: old } = split(renaming)
  if (kindName === 'option' && within === null)
    throw new RenameError(
      `选项要写成“问题/选项”，比如 ${Object.keys(region.guides[0]?.questions ?? {})[0] ?? '问题'}/${old}`,
    )
  const kind = kindName === 'option' ? optionKind(texts, within ?? '') : RENAME_KINDS[kindName]
  if (!kind) throw new RenameError(`没有“${kindName}”这一种`)

  const isOption = (at: string): boolean => {
    const fact = at.split(' ').at(-1) ?? ''
    const asked = [region.shared, ...region.guides.map(({ questions }) => questions)].flatMap(
      (one) => one[fact] ?? [],
    )
    return asked.some((question) => 'options' in question)
  }
  const guideOnly = kind.ofGuide && within !== null
  /** `matters.yaml` names outcomes below the guide that has them. */
  const inMatters: RenameKind = {
    ...kind,
    keys: [],
    values: [new RegExp(`^matters \\S+ guides ${within ?? '\\S+'} outcomes \\d+$`)],
  }
  const looked = [...texts].filter(
    ([file]) => !guideOnly || new RegExp(`^((guides|cases|golden)/${within}|matters)\\.`).test(file),
  )
  const editsFor = (id: string) =>
    looked.map(([file, text]) => ({
      file,
      text,
      edits: file.endsWith('.yaml')
        ? occurrences(
            bare(file),
            text,
            file === 'matters.yaml' && kindName === 'outcome' ? inMatters : kind,
            id,
            isOption,
          )
        : inGolden(text, renaming, within ?? '', id),
    }))
  /** Where the id itself is written, by files. */
  const homes = (id: string): readonly string[] =>
    kindName === 'guide'
      ? [...texts.keys()].filter((file) => file === `guides/${id}.yaml`)
      : looked.flatMap(([file, text]) =>
          file.endsWith('.yaml') &&
          scalarsOf(bare(file), text).some(
            ({ isKey, above, value }) =>
              isKey && value === id && homeOf(kind, kindName).some((pattern) => pattern.test(above)),
          )
            ? [file]
            : [],
        )
  const at = homes(old)
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
    throw new RenameError(`${place} 里没有“${renaming.old}”这个${kind.words}`)
  if (homes(now).length > 0) throw new RenameError(`“${now}”这个${kind.words}已经有了，换一个名字`)
  if (kind.ofGuide && within === null && at.length > 1 && !at.includes('shared.yaml'))
    throw new RenameError(
      `“${old}”这个${kind.words}在几个指引里都有，写成“指引/名字”：${at.map((file) => `${bare(file).replace('guides/', '')}/${old}`).join('、')}`,
    )

  const changed = editsFor(old).filter(({ edits }) => edits.length > 0)
  const after = new Map(texts)
  for (const { file, text, edits } of changed) after.set(file, edited(text, edits, old, now))
  if (kindName === 'guide')
    for (const [file, text] of [...after]) {
      const moved = movedTo(file, old, now)
      if (moved === file) continue
      after.delete(file)
      after.set(moved, text.replace(`/${bare(file)}.json`, `/${bare(moved)}.json`))
    }
  return {
    after,
    renamed: [
      ...changed.map(({ file, edits }) => ({
        file: `policy/${place}/${kindName === 'guide' ? movedTo(file, old, now) : file}`,
        lines: [...new Set(edits.map(({ line }) => line))].sort((a, b) => a - b),
      })),
      ...[...after.keys()]
        .filter((file) => !texts.has(file))
        .map((file) => ({ file: `policy/${place}/${file}`, lines: [] })),
    ],
  }
}

/**
 * @returns what was changed, file by file
 * @throws {RenameError} where nothing was changed
 */
export function rename(renaming: Renaming): readonly Renamed[] {
  const { place, now } = renaming
  const { id: old } = split(renaming)
  const region = regionOf(place)
  const folder = path.join(POLICY, place)
  const texts = textsIn(folder)
  const { after, renamed } = withName(texts, region, renaming)
  replace(folder, texts, after)
  const why = notNeutral(region, place, old, now)
  if (why === null) return renamed
  replace(folder, after, texts)
  throw new RenameError(`没有改名：${why}`)
}

/** Where the id itself is written; conditions and answers only name questions. */
const homeOf = ({ keys }: RenameKind, kind: string): readonly RegExp[] =>
  kind === 'option' ? keys : keys.slice(0, 1)

/** Why the data are not what they were but for the id; null where they are. */
function notNeutral(before: WholeRegion, place: string, old: string, now: string): string | null {
  const { places, problems } = readPolicy()
  const [first] = problems
  if (first) return problemText(first)
  const after = places.find(({ region }) => region.id === place)?.region
  return after && isSame(inOrder(before, old, now), inOrder(after, old, now), old, now)
    ? null
    : `“${now}”会改掉别的东西的意思，换一个名字`
}

/** Renames the folder of a place, with what names it. */
export function renamePlace(old: string, now: string): readonly Renamed[] {
  const region = regionOf(old)
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
  const why = notNeutral(region, now, old, now)
  if (why === null) return renamed
  undo.forEach((one) => {
    one()
  })
  renameSync(path.join(POLICY, now), path.join(POLICY, old))
  throw new RenameError(`没有改名：${why}`)
}
