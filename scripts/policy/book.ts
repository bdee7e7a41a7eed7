/** Shared by the readers of a place's files: its names, its ids, and text written once for several files. */
import {
  type Backing,
  boundToDay,
  type DateBound,
  type IsoDate,
  type NumberBound,
  type Option,
  plus,
  type Question,
  toDay,
} from '@/rules/authoring'
import { shortText, reportAdded } from './briefs'
import { type Names, wordsOf } from './names'
import type { Problems } from './problems'
import { may, must, type Read, type Shapes } from './shapes'
import { entriesOf, type Tree, under } from './tree'
import { namedIn, type Uses } from './uses'

export interface Book {
  readonly problems: Problems
  readonly shapes: Shapes
  readonly names: Names
  /** Sentences, materials and lists that several outcomes use. */
  readonly parts: Uses
  readonly questions: Uses
  readonly options: Uses
  readonly criteria: Uses
  /** The names defined by the place's own files; those of layers may be overridden. */
  readonly taken: Readonly<Record<'names' | 'parts', ReadonlySet<string>>>
  readonly ids: {
    readonly sources: Read<string>
    readonly citations: Read<string>
    readonly contacts: Read<string>
    readonly channels: Read<string>
    readonly districts: Read<string>
    readonly insurances: Read<string>
    readonly purposes: Read<string>
    readonly guides: Read<string>
    readonly rulings: Read<string>
  }
}

/** What a file defines for its own use. */
export interface Shared {
  words?: null
  parts?: null
}

/** Skipped: it is read where it is used. */
export const sharedFields = { words: may(() => null), parts: may(() => null) } as const

export function withoutShared<T extends object>(file: T): Omit<T, keyof Shared> {
  const rest: T & Shared = { ...file }
  delete rest.words
  delete rest.parts
  return rest
}

/**
 * The book with what the file defines for its own use. A name has one meaning in a place; what a template or
 * layer writes into the file is not checked for that.
 */
export function ownBook(place: Book, file: Tree): Book {
  const words = under(file, 'words')
  const parts = under(file, 'parts')
  const checkNames = (table: Tree | undefined, taken: ReadonlySet<string>): void => {
    for (const { key, at } of entriesOf(table))
      if (at.file === file.at.file && taken.has(key))
        place.problems.say(at, `“${key}”这个名字已经有了，换一个`)
  }
  checkNames(words, place.taken.names)
  checkNames(parts, place.taken.parts)
  return {
    ...place,
    names: place.names.with(wordsOf(words)),
    parts: place.parts.with(namedIn(parts)),
  }
}

/** The citations of something, at least one. */
export const citesOf = ({ shapes, ids }: Book): Read<readonly string[]> =>
  shapes.someOf(ids.citations, '出处是空的：至少写一条')

/** Reads a statement, which has citations or is a tip. */
export function backed<T>(
  { problems, shapes }: Book,
  cited: Read<T & { readonly cite: readonly string[] }>,
  tip: Read<T & { readonly tip: true }>,
): Read<T & Backing> {
  return (tree) => {
    const map = shapes.asMap(tree)
    const isCited = under(map, 'cite') !== undefined
    const isTip = under(map, 'tip') !== undefined
    if (isCited && isTip) problems.refuse(map.at, '有出处的不是提示：“cite”和“tip”只写一个')
    if (!isCited && !isTip)
      problems.refuse(map.at, '这句话没有出处：写上“cite”；不是规定、是我们的提醒的，写“tip: true”')
    return isCited ? cited(map) : tip(map)
  }
}

const TODAY_BOUND = /^today(?:[+-]\d+[ymd])?$/
const isTodayBound = (text: string): text is DateBound => TODAY_BOUND.test(text)
const YEAR_BOUND = /^year(?:[+-]\d+)?$/
const isYearBound = (text: string): text is NumberBound & string => YEAR_BOUND.test(text)

/** A bound relative to today, or what `read` makes of anything else. */
const boundOr =
  <B extends string, T>(isBound: (text: string) => text is B, read: Read<T>): Read<B | T> =>
  (tree) =>
    tree.kind === 'value' && typeof tree.value === 'string' && isBound(tree.value) ? tree.value : read(tree)

/** A date, the name of one, or a number of years, months or days from today. */
const dateBound = ({ names }: Book): Read<DateBound> => boundOr(isTodayBound, (tree) => names.date(tree))

const numberBound = ({ names }: Book): Read<NumberBound> => boundOr(isYearBound, (tree) => names.whole(tree))

export const datesOf =
  ({ names }: Book): Read<IsoDate> =>
  (tree) =>
    names.date(tree)

/** An arbitrary day for comparing bounds that are relative to today or this year. */
const ANY_DAY = toDay('2024-01-01')

/** Whether no answer lies between the bounds. */
function isEmpty(question: Question): boolean {
  if (question.kind === 'date') return boundToDay(question.from, ANY_DAY) > boundToDay(question.to, ANY_DAY)
  const number = (bound: NumberBound): number =>
    typeof bound === 'number' ? bound : 2024 + Number(bound.slice('year'.length))
  return question.kind === 'number' && number(question.from) > number(question.to)
}

/** Longest time that a question about a date may look back. */
const LIFETIME = 100

const LIFE = /出生|生日|去世|死亡|逝世|过世/
/** A choice may ask what somebody died of, or whether; words for time show that it asks when. */
const WHEN = /什么时候|何时|哪一?[天年月日]|几[月号岁]|多大|日期|时间/

/** Whether the question asks when somebody was born or died, by its words or by its range. */
function isOfLife(question: Question): boolean {
  const words = `${question.ask}${question.help ?? ''}`
  if (LIFE.test(words) && ('options' in question ? WHEN.test(question.ask) : true)) return true
  return (
    question.kind === 'date' &&
    boundToDay(question.from, ANY_DAY) <= plus(ANY_DAY, { years: -LIFETIME }, 'last-day')
  )
}

/** Whether it promises that the answer is shown to nobody. */
const promisesToKeep = ({ ask, help }: Question): boolean =>
  /只留在|不会?(?:分享|发|传)出?去|不进链接/.test(`${ask}${help ?? ''}`)

/** @param criterion reads the criteria in `given` */
export function questionOf(book: Book, criterion: Read<string>): Read<Question> {
  const { problems, shapes, names } = book
  const text: Read<string> = (tree) => names.text(tree)
  const any = {
    ask: must(text),
    label: may(shortText(book, 'label')),
    help: may(text),
    brief: may(shortText(book, 'help')),
    howToFind: must(text),
    can: must(shapes.oneOf('act', 'choose', 'no')),
    private: may(shapes.yes),
    given: may(givenOf(book, criterion)),
  }
  const option = shapes.record<Option>({
    label: must(text),
    hint: may(text),
    away: may(shapes.oneOf('elsewhere', 'abroad')),
    ruledElsewhere: may(shapes.yes),
  })
  const options: Read<Readonly<Record<string, Option>>> = (tree) => {
    const map = shapes.asMap(book.options.one(tree))
    if (map.entries.length === 0) problems.refuse(map.at, '没有选项')
    return shapes.mapOf(option)(map)
  }
  type Of<Kind> = Extract<Question, { kind: Kind }>
  const kinds = {
    choice: shapes.record<Of<'choice'>>({
      ...any,
      kind: must(shapes.oneOf('choice')),
      options: must(options),
    }),
    choices: shapes.record<Of<'choices'>>({
      ...any,
      kind: must(shapes.oneOf('choices')),
      options: must(options),
    }),
    date: shapes.record<Of<'date'>>({
      ...any,
      kind: must(shapes.oneOf('date')),
      from: must(dateBound(book)),
      to: must(dateBound(book)),
    }),
    number: shapes.record<Of<'number'>>({
      ...any,
      kind: must(shapes.oneOf('number')),
      unit: must(text),
      from: must(numberBound(book)),
      to: must(numberBound(book)),
    }),
  }
  const kindOf = shapes.oneOf('choice', 'choices', 'date', 'number')
  return (tree) => {
    const map = shapes.asMap(book.questions.one(tree))
    const kind = under(map, 'kind')
    if (!kind) return problems.refuse(map.at, '少了“kind”这一项：问题是哪一种，或者用 use 取现成的')
    const question = kinds[kindOf(kind)](map)
    if (isEmpty(question)) problems.refuse(map.at, '“from”在“to”后面：没有可以答的')
    if (isOfLife(question) && question.private === undefined)
      problems.refuse(
        map.at,
        '问的是哪天出生或者去世（话里说到，或者最早的日子在一百年以前）：写上“private: true”，它就不进链接',
      )
    if (promisesToKeep(question) && question.private === undefined)
      problems.refuse(map.at, '话里说了答案只留在手机里，不分享：写上“private: true”，它才不进链接')
    reportAdded(book, map, 'label', question.label, question.ask)
    reportAdded(book, map, 'brief', question.brief, question.help)
    return question
  }
}

/** What a question requires: one criterion or several. */
function givenOf(book: Book, criterion: Read<string>): Read<readonly string[]> {
  const ref = refOf(book, criterion)
  const several = book.shapes.someOf(ref, '条件是空的')
  return (tree) => (tree.kind === 'list' ? several(tree) : [ref(tree)])
}

/** A criterion, or `not` and a criterion; the engine writes `!` for `not`. */
export function refOf({ shapes, problems }: Book, criterion: Read<string>): Read<string> {
  return (tree) => {
    const text = shapes.asText(tree)
    if (/^[!！]/.test(text)) problems.refuse(tree.at, `条件不成立写成“not ${text.slice(1).trim()}”`)
    const [, not, id = text] = /^(not +)(.+)$/.exec(text) ?? []
    const named: Tree = { kind: 'value', at: tree.at, value: id }
    return not === undefined ? criterion(named) : `!${criterion(named)}`
  }
}
